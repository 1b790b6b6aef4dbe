package org.waymark.markdown;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;

/**
 * Text that holds in some nations and from or until a day: {@code > [!LAW england, wales
 * 2026-01-01..]}.
 *
 * @param nations in the editor's order, each once; at least one
 * @param from the first day on which it holds; null when it has always held
 * @param until the last day on which it holds; null when no end is known
 * @param pieces the content, with no element around it
 * @param line the editor's own line, from 1
 * @param column the editor's own column in characters, from 1
 */
public record Law(
    List<Nation> nations,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<Piece> pieces,
    int line,
    int column)
    implements Piece {

  public Law {
    nations = List.copyOf(nations);
    pieces = List.copyOf(pieces);
  }

  @Override
  public List<Piece> inside() {
    return pieces;
  }

  /** Whether its last day has passed. */
  public boolean hasEnded(LocalDate today) {
    return until != null && until.isBefore(today);
  }

  /** Whether its first day is still to come. */
  public boolean isComing(LocalDate today) {
    return from != null && from.isAfter(today);
  }
}
