package org.waymark.markdown;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Scratch;

/**
 * A text as it was understood: an immutable value. What many ask of it is looked for once. Where
 * there are very many texts, what is long in them lies on the disk.
 */
public final class Body {

  private static final Body EMPTY = new Body(List.of(), List.of(), 0);

  private final Supplier<List<Piece>> pieces;
  private final Supplier<List<Heading>> outline;
  private final int words;
  private final List<Mention> mentions;
  private final Supplier<List<Quotation>> quotations;

  /**
   * @param pieces in order, adjacent HTML merged
   * @param outline the headings that a reader can be sent to, in order; not those of care cards
   * @param words how many words of text there are
   */
  public Body(List<Piece> pieces, List<Heading> outline, int words) {
    List<Piece> all = List.copyOf(pieces);
    List<Heading> headings = List.copyOf(outline);
    List<Quotation> quoted = Piece.all(Quotation.class, all);
    this.pieces = () -> all;
    this.outline = () -> headings;
    this.words = words;
    this.mentions = Piece.all(Mention.class, all);
    this.quotations = () -> quoted;
  }

  private Body(Body held, Scratch.Slot pieces, Scratch.Slot outline) {
    this.pieces = () -> BodyReader.pieces(pieces.read());
    this.outline = () -> BodyReader.headings(outline.read());
    this.words = held.words;
    this.mentions = held.mentions;
    this.quotations =
        held.quotations().isEmpty()
            ? List::of // So that most texts cost nothing.
            : () -> Piece.all(Quotation.class, pieces());
  }

  /**
   * The same text, of which as little is held in memory as can be. It can be read until the room is
   * closed.
   */
  public Body laidBy(Scratch scratch) {
    return new Body(
        this,
        scratch.put(BodyWriter.pieces(pieces())),
        scratch.put(BodyWriter.headings(outline())));
  }

  /** In order, adjacent HTML merged. */
  public List<Piece> pieces() {
    return pieces.get();
  }

  /** The headings that a reader can be sent to, in order; not those of care cards. */
  public List<Heading> outline() {
    return outline.get();
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
    return OutsideLinks.in(pieces());
  }

  /** All quotations in the order of the text, also those within others, in callouts and laws. */
  public List<Quotation> quotations() {
    return quotations.get();
  }

  /** The same text without some of its quotations, their speakers included. */
  public Body without(Predicate<Quotation> unwanted) {
    if (quotations().stream().noneMatch(unwanted)) {
      return this; // So that most texts cost nothing.
    }
    List<Piece> kept = QuotationFilter.without(pieces(), unwanted);
    return new Body(kept, outline(), PlainText.words(kept));
  }

  /**
   * The text alone, for search and fingerprints: entities decoded, one blank line between blocks.
   */
  public String plainText() {
    return PlainText.of(pieces());
  }

  /** The text's paragraphs, headings, list items and table rows, each by itself, in order. */
  public List<Passage> passages() {
    return PlainText.passages(pieces());
  }

  /**
   * The pieces of a heading's part, without the heading itself, up to the next heading of the same
   * or a higher level. Empty when there is no such heading. The last part holds the footnotes.
   */
  public List<Piece> section(String headingId) {
    return Sections.of(pieces(), headingId);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Body body
            && body.words == words
            && body.pieces().equals(pieces())
            && body.outline().equals(outline()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(pieces(), outline(), words);
  }
}
