package org.waymark.markdown;

import java.util.List;
import java.util.function.Predicate;

/**
 * A text as it was understood: an immutable value.
 *
 * @param pieces in order, adjacent HTML merged
 * @param outline the headings that a reader can be sent to, in order; not those of care cards
 * @param words how many words of text there are
 */
public record Body(List<Piece> pieces, List<Heading> outline, int words) {

  private static final Body EMPTY = new Body(List.of(), List.of(), 0);

  public Body {
    pieces = List.copyOf(pieces);
    outline = List.copyOf(outline);
  }

  /** A body with nothing in it. */
  public static Body empty() {
    return EMPTY;
  }

  /** All mentions in the order of the text, with those in labels, callouts, laws, quotations. */
  public List<Mention> mentions() {
    return Piece.all(Mention.class, pieces);
  }

  /** All links to full addresses, in the order of the text: clean, percent-encoded. */
  public List<String> outsideLinks() {
    return OutsideLinks.in(pieces);
  }

  /** All quotations in the order of the text, also those within others, in callouts and laws. */
  public List<Quotation> quotations() {
    return Piece.all(Quotation.class, pieces);
  }

  /** The same text without some of its quotations, their speakers included. */
  public Body without(Predicate<Quotation> unwanted) {
    List<Piece> kept = QuotationFilter.without(pieces, unwanted);
    return kept.equals(pieces)
        ? this
        : new Body(kept, outline, PlainText.words(PlainText.of(kept)));
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
}
