package org.waymark.withdrawal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import org.waymark.library.Shared;
import org.waymark.library.Withdrawals;
import org.waymark.source.WholeFile;

/** Writes {@code content/withdrawn.yaml}. */
final class TombstoneFile {

  private static final String HEAD =
      """
      # What tellers have taken back. Written by "waymark withdraw"; keep it, and keep it as it is.
      # An id tells nobody what it stands for. Without these lines a story could come back by mistake.
      withdrawn:
      """;

  private TombstoneFile() {}

  /**
   * Adds what is taken back on a day, whole or not at all; of what stands there the day is moved.
   */
  static void add(Path project, Withdrawals before, Collection<String> ids, LocalDate day)
      throws IOException {
    SortedMap<String, LocalDate> days = before.all();
    ids.forEach(id -> days.merge(id, day, TombstoneFile::later));
    StringBuilder text = new StringBuilder(HEAD);
    days.forEach((id, on) -> text.append("  - {id: \"" + id + "\", on: " + on + "}\n"));
    WholeFile.write(project.resolve(Shared.WITHDRAWN), text.toString());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
