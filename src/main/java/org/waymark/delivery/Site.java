package org.waymark.delivery;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * A finished site on this computer.
 *
 * @param project the project that it was made from
 * @param base its address on the web, as {@code site.yaml} has it
 * @param files all of it that is for others, in the order of their paths
 * @param withdrawn stands for all that has been taken back so far; empty for nothing
 */
public record Site(Path project, String base, List<Outgoing> files, String withdrawn) {

  public Site {
    files = List.copyOf(files);
  }

  /** Stands for all that has been taken back. Tells not even how much that is. */
  static String withdrawn(SortedMap<String, LocalDate> tombstones) {
    if (tombstones.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("waymark withdrawn");
    tombstones.forEach((id, day) -> text.append('\n').append(id).append(' ').append(day));
    return Outgoing.digest(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
