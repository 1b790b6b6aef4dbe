package org.waymark.markdown;

import java.util.List;
import java.util.stream.Stream;

/**
 * A care card or an important note: {@code > [!URGENT]}. The page writes the element around it, its
 * heading's element and the words for those who cannot see its colour.
 *
 * @param heading the content of the heading it begins with; empty when it has none
 * @param pieces what follows the heading
 * @param line the editor's own line, from 1
 * @param column the editor's own column in characters, from 1
 */
public record Callout(Kind kind, List<Piece> heading, List<Piece> pieces, int line, int column)
    implements Piece {

  /** What a callout is for. All but {@link #IMPORTANT} are care cards. */
  public enum Kind {
    /** Care is needed today. */
    URGENT,
    /** Care is needed at once. */
    EMERGENCY,
    /** Care is needed, but not in haste. */
    ADVICE,
    /** Not about care: what a reader must not miss. */
    IMPORTANT;

    /** Whether this is a care card: for clinical urgency only, and always with a heading. */
    public boolean isCareCard() {
      return this != IMPORTANT;
    }
  }

  public Callout {
    heading = List.copyOf(heading);
    pieces = List.copyOf(pieces);
  }

  @Override
  public List<Piece> inside() {
    return Stream.of(heading, pieces).flatMap(List::stream).toList();
  }
}
