package org.waymark.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files of a project whole or not at all. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a text in UTF-8, over what stands there. Whoever reads the file meanwhile finds the old
   * text or the new one; who may read and write it stays as it is.
   *
   * @throws IOException when the file system fails; then the old text still stands there
   */
  public static void write(Path file, String text) throws IOException {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path beside = file.resolveSibling(name);
    try {
      if (Files.exists(file)) {
        Files.copy(
            file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
