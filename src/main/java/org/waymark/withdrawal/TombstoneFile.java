package org.waymark.withdrawal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import org.waymark.Inputs;
import org.waymark.library.Shared;
import org.waymark.library.SharedReader;
import org.waymark.problem.Problems;
import org.waymark.source.Turn;
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
   * What another withdrawal wrote at the same time stays.
   */
  static void add(Inputs inputs, Collection<String> ids) throws IOException {
    Turn turn = Turn.take(Begun.folder(inputs.project()).resolve(".lock"));
    try {
      SortedMap<String, LocalDate> days = written(inputs.project());
      ids.forEach(id -> days.merge(id, inputs.today(), TombstoneFile::later));
      StringBuilder text = new StringBuilder(HEAD);
      days.forEach((id, on) -> text.append("  - {id: \"" + id + "\", on: " + on + "}\n"));
      WholeFile.write(inputs.project().resolve(Shared.WITHDRAWN), text.toString());
    } finally {
      turn.close();
    }
  }

  private static SortedMap<String, LocalDate> written(Path project) throws IOException {
    Problems problems = new Problems();
    Optional<Shared> shared = new SharedReader(project, problems).read();
    if (shared.isEmpty() || problems.hasErrors(Shared.WITHDRAWN)) {
      throw new FileSystemException(Shared.WITHDRAWN, null, "it changed and cannot be read now");
    }
    return shared.get().withdrawals().all();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
