package org.waymark.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Checks;
import org.waymark.content.SharedFile;
import org.waymark.library.Assembler;
import org.waymark.library.Library;
import org.waymark.library.Shared;
import org.waymark.library.SharedReader;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/**
 * What would be wrong with the site if a shared file, such as {@code site.yaml}, had another text.
 * All shared files are read again from a folder of their own, so nothing of the project is written.
 */
final class SharedTrial {

  private SharedTrial() {}

  /**
   * Tries a text.
   *
   * @param now the site as it is; null when its settings cannot be used, and then nothing is said
   *     of what other files make of this one
   */
  static List<Problem> problems(@Nullable Snapshot now, Path project, SharedFile tried, String text)
      throws IOException {
    Path folder = Files.createTempDirectory("waymark");
    try {
      Files.createDirectory(folder.resolve("content"));
      for (SharedFile file : SharedFile.values()) {
        Path own = project.resolve(file.file());
        if (file == tried) {
          Files.writeString(folder.resolve(file.file()), text);
        } else if (Files.isRegularFile(own)) {
          Files.copy(own, folder.resolve(file.file()));
        }
      }
      Problems problems = new Problems();
      Optional<Shared> shared = new SharedReader(folder, problems).read();
      if (now != null && shared.isPresent()) {
        check(now, shared.get(), problems);
      }
      return problems.sorted();
    } finally {
      delete(folder);
    }
  }

  private static void check(Snapshot now, Shared shared, Problems problems) {
    String baseUrl = now.inputs().baseUrl();
    Library library =
        Assembler.forEditors(
                baseUrl == null ? shared : shared.at(baseUrl),
                now.inputs().today(),
                now.inputs().production(),
                problems)
            .assemble(now.reading().project().drafts(), now.reading().media());
    Checks.run(library, problems);
  }

  private static void delete(Path folder) throws IOException {
    for (SharedFile file : SharedFile.values()) {
      Files.deleteIfExists(folder.resolve(file.file()));
    }
    Files.deleteIfExists(folder.resolve("content"));
    Files.delete(folder);
  }
}
