package org.waymark.markdown;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A text as it was understood: an immutable value. What many ask of it is looked for once. */
public final class Body {

  private static final Body EMPTY = new Body(List.of(), List.of(), 0);

  private final List<Piece> pieces;
  private final List<Heading> outline;
  private final int words;
  private final List<Mention> mentions;
  private final List<Quotation> quotations;

  /**
   * @param pieces in order, adjacent HTML merged
   * @param outline the headings that a reader can be sent to, in order; not those of care cards
   * @param words how many words of text there are
   */
  public Body(List<Piece> pieces, List<Heading> outline, int words) {
    this.pieces = List.copyOf(pieces);
    this.outline = List.copyOf(outline);
    this.words = words;
    this.mentions = Piece.all(Mention.class, this.pieces);
    this.quotations = Piece.all(Quotation.class, this.pieces);
  }

  /** In order, adjacent HTML merged. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** The headings that a reader can be sent to, in order; not those of care cards. */
  public List<Heading> outline() {
    return outline;
  }

  /** How many words of text there are. */
  public int words() {
    return words;
  }

  /** A body with nothing in it. */
  public static Body empty() {
    return EMPTY;
  }

  /** All mentions in the order of the text, with those in labels, callouts, laws, quotations. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** All links to full addresses, in the order of the text: clean, percent-encoded. */
  public List<String> outsideLinks() {
    return OutsideLinks.in(pieces);
  }

  /** All quotations in the order of the text, also those within others, in callouts and laws. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The same text without some of its quotations, their speakers included. */
  public Body without(Predicate<Quotation> unwanted) {
    if (quotations.stream().noneMatch(unwanted)) {
      return this; // So that most texts cost nothing.
    }
    List<Piece> kept = QuotationFilter.without(pieces, unwanted);
    return new Body(kept, outline, PlainText.words(kept));
  }

  /**
   * The text alone, for search and fingerprints: entities decoded, one blank line between blocks.
   */
  public String plainText() {
    return PlainText.of(pieces);
  }

  /** The text's paragraphs, headings, list items and table rows, each by itself, in order. */
  public List<Passage> passages() {
    return PlainText.passages(pieces);
  }

  /**
   * The pieces of a heading's part, without the heading itself, up to the next heading of the same
   * or a higher level. Empty when there is no such heading. The last part holds the footnotes.
   */
  public List<Piece> section(String headingId) {
    return Sections.of(pieces, headingId);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Body body
            && body.words == words
            && body.pieces.equals(pieces)
            && body.outline.equals(outline));
  }

  @Override
  public int hashCode() {
    return Objects.hash(pieces, outline, words);
  }
}
