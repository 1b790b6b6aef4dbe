package org.waymark.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waymark.source.Sha256;

/** The sums by which it can be told whether a file arrived as it was made. */
final class Sums {

  private Sums() {}

  /** Writes {@code SHA256SUMS} of all files in a folder, as {@code sha256sum -c} reads it. */
  static void of(Path folder) throws IOException {
    List<Path> files;
    try (var listed = Files.list(folder)) {
      files = listed.filter(Files::isRegularFile).sorted().toList();
    }
    StringBuilder lines = new StringBuilder();
    for (Path file : files) {
      lines.append(Sha256.hex(file)).append("  ").append(file.getFileName()).append('\n');
    }
    Files.writeString(folder.resolve("SHA256SUMS"), lines);
  }
}
