package org.waymark.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Scratch;

/**
 * A text as it was understood: an immutable value. What many ask of it is looked for once. Where
 * there are very many texts, what is long in them lies on the disk.
 */
public final class Body {

  private static final Body EMPTY = new Body(List.of(), List.of(), 0);

  private final Texts texts;
  private final int words;
  private final List<Mention> mentions;

  /**
   * @param pieces in order, adjacent HTML merged
   * @param outline the headings that a reader can be sent to, in order; not those of care cards
   * @param words how many words of text there are
   */
  public Body(List<Piece> pieces, List<Heading> outline, int words) {
    this(Held.of(pieces, outline), words, Piece.all(Mention.class, pieces));
  }

  private Body(Texts texts, int words, List<Mention> mentions) {
    this.texts = texts;
    this.words = words;
    this.mentions = mentions;
  }

  /** What is long in a text. */
  private sealed interface Texts {
    List<Piece> pieces();

    List<Heading> outline();

    List<Quotation> quotations();
  }

  /** In memory. */
  private record Held(List<Piece> pieces, List<Heading> outline, List<Quotation> quotations)
      implements Texts {

    static Held of(List<Piece> pieces, List<Heading> outline) {
      return new Held(
          List.copyOf(pieces), List.copyOf(outline), Piece.all(Quotation.class, pieces));
    }
  }

  /**
   * On the disk.
   *
   * @param slot the pieces, and after them the outline
   * @param middle how many bytes the pieces have
   * @param isQuoting whether there are quotations: most texts have none, and cost nothing
   */
  private record LaidBy(Scratch.Slot slot, int middle, boolean isQuoting) implements Texts {

    static LaidBy in(Scratch scratch, Texts texts) {
      byte[] pieces = BodyWriter.pieces(texts.pieces());
      byte[] outline = BodyWriter.headings(texts.outline());
      byte[] both = Arrays.copyOf(pieces, pieces.length + outline.length);
      System.arraycopy(outline, 0, both, pieces.length, outline.length);
      return new LaidBy(scratch.put(both), pieces.length, !texts.quotations().isEmpty());
    }

    @Override
    public List<Piece> pieces() {
      return BodyReader.pieces(slot.read(0, middle));
    }

    @Override
    public List<Heading> outline() {
      return BodyReader.headings(slot.read(middle, slot.length()));
    }

    @Override
    public List<Quotation> quotations() {
      return isQuoting ? Piece.all(Quotation.class, pieces()) : List.of();
    }
  }

  /**
   * The same text, of which as little is held in memory as can be. It can be read until the room is
   * closed.
   */
  public Body laidBy(Scratch scratch) {
    return new Body(LaidBy.in(scratch, texts), words, mentions);
  }

  /** In order, adjacent HTML merged. */
  public List<Piece> pieces() {
    return texts.pieces();
  }

  /** The headings that a reader can be sent to, in order; not those of care cards. */
  public List<Heading> outline() {
    return texts.outline();
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
    return texts.quotations();
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
