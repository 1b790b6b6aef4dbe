package org.waymark.withdrawal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.library.Withdrawals;
import org.waymark.source.WholeFile;

/**
 * How the site was when a withdrawal was begun, kept until one of its runs ends well. A run that
 * was stopped may have published already; without this the next could not say which addresses
 * changed, and caches would keep them.
 */
final class Begun {

  private final Path file;

  /**
   * @param id of the withdrawal
   */
  Begun(Path project, String id) {
    this.file = project.resolve(Withdrawals.FOLDER).resolve("." + id + ".begun");
  }

  /** Where withdrawals keep what they need, and their proofs; made where it does not exist. */
  static Path folder(Path project) throws IOException {
    return Files.createDirectories(project.resolve(Withdrawals.FOLDER));
  }

  /**
   * What stood there when the first run began.
   *
   * @param now a number for the bytes of each file; remembered if this is the first run
   */
  Map<String, Integer> orRemember(Map<String, Integer> now) throws IOException {
    if (isThere()) {
      return read();
    }
    StringBuilder text = new StringBuilder();
    now.forEach((name, bytes) -> text.append(bytes).append(' ').append(name).append('\n'));
    Files.createDirectories(file.getParent());
    WholeFile.write(file, text.toString());
    return now;
  }

  /** Whether a run was begun and did not end well. */
  boolean isThere() {
    return Files.exists(file);
  }

  /** Notes that all was proved, before what it was proved by is deleted. */
  void markProved() throws IOException {
    WholeFile.write(proved(), "");
  }

  /** Whether a run that was stopped while it deleted had proved it. */
  boolean isProved() {
    return Files.exists(proved());
  }

  private Path proved() {
    return file.resolveSibling(file.getFileName() + "-proved");
  }

  private Map<String, Integer> read() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int space = line.indexOf(' ');
      files.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
    }
    return files;
  }

  void forget() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(proved());
  }
}
