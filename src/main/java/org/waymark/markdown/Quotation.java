package org.waymark.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Somebody's words: {@code > words}, then {@code > — Name, role} and, where there is something to
 * declare, {@code > Interest: an ambassador of the charity}.
 *
 * @param words what is quoted, in blocks
 * @param speaker who says it, up to the first comma; empty when nobody is named
 * @param role what stands behind that comma; empty when nothing does
 * @param interest the line about what ties the speaker to the matter, as the editor wrote it; empty
 *     when there is none
 * @param line the editor's own line, from 1
 * @param column the editor's own column in characters, from 1
 */
public record Quotation(
    List<Piece> words,
    List<Piece> speaker,
    List<Piece> role,
    List<Piece> interest,
    int line,
    int column)
    implements Piece {

  public Quotation {
    words = List.copyOf(words);
    speaker = List.copyOf(speaker);
    role = List.copyOf(role);
    interest = List.copyOf(interest);
  }

  @Override
  public List<Piece> inside() {
    List<Piece> inside = new ArrayList<>(words);
    inside.addAll(speakerLine());
    inside.addAll(interest);
    return Collections.unmodifiableList(inside);
  }

  /** The quoted words alone, as {@link Body#plainText} has them. */
  public String text() {
    return PlainText.of(words);
  }

  /** What the line that names the speaker links to. */
  public List<Mention> speakerMentions() {
    return Piece.all(Mention.class, speakerLine());
  }

  /** The full addresses that the line that names the speaker links to. */
  public List<String> speakerOutsideLinks() {
    return OutsideLinks.in(speakerLine());
  }

  private List<Piece> speakerLine() {
    List<Piece> line = new ArrayList<>(speaker);
    line.addAll(role);
    return line;
  }

  /** All that it links to, in its words, in quotations within it, and in its speaker's lines. */
  public List<Mention> mentions() {
    return Piece.all(Mention.class, inside());
  }

  /** The full addresses that it links to, wherever in it: clean, percent-encoded, in order. */
  public List<String> outsideLinks() {
    return OutsideLinks.in(inside());
  }

  /**
   * Whether something of it is tied to another place of the text: a footnote, or a heading that can
   * be linked to. Without it that place would lead nowhere.
   */
  public boolean isTied() {
    return inside().stream()
        .anyMatch(p -> p instanceof Html html && html.html().contains(" id=\""));
  }
}
