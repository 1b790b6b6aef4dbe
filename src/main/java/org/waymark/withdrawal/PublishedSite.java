package org.waymark.withdrawal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.waymark.check.FinishedFile;

/** The output folder as it lies there. */
final class PublishedSite {

  private static final String GZIP = ".gz";
  private static final String BROTLI = ".br";

  private final Path folder;

  PublishedSite(Path folder) {
    this.folder = folder;
  }

  /** A number for each file's bytes, by its name; files that only Waymark needs are left out. */
  Map<String, Integer> files() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    for (String name : names()) {
      if (!name.startsWith(".")) {
        files.put(name, Arrays.hashCode(Files.readAllBytes(folder.resolve(name))));
      }
    }
    return files;
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path real = folder.toRealPath(); // A link itself is not walked.
    try (Stream<Path> all = Files.walk(real)) {
      return all.filter(Files::isRegularFile)
          .map(file -> real.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The text of a published file; empty when it is not there. */
  Optional<String> text(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file)
        ? Optional.of(new FinishedFile(name, Files.readAllBytes(file)).text())
        : Optional.empty();
  }

  /** Has every file looked through, compressed copies too. */
  void lookThrough(Search search) throws IOException {
    for (String name : names()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      boolean zipped = name.endsWith(GZIP);
      // A copy in Brotli is made from the same bytes as the one in gzip.
      FinishedFile file =
          zipped
              ? new FinishedFile(name.substring(0, name.length() - GZIP.length()), unzip(bytes))
              : new FinishedFile(name, bytes);
      boolean readable = file.isText() && !name.endsWith(BROTLI);
      search.inFile(name, readable ? file.text() : "", readable ? file.words() : "");
    }
  }

  private static byte[] unzip(byte[] bytes) throws IOException {
    try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return zipped.readAllBytes();
    }
  }
}
