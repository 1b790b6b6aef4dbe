package org.waymark.markdown;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that holds in one nation and from or until a day: {@code > [!LAW england 2026-01-01..]}.
 *
 * @param nation as the editor wrote it, in lower case; whether it exists is not checked here
 * @param from the first day on which it holds; null when it has always held
 * @param until the last day on which it holds; null when no end is known
 * @param pieces the content, with no element around it
 * @param line the editor's own line, from 1
 * @param column the editor's own column in characters, from 1
 */
public record Law(
    String nation,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<Piece> pieces,
    int line,
    int column)
    implements Piece {

  public Law {
    pieces = List.copyOf(pieces);
  }
}
