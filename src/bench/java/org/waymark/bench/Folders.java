package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders at a time. */
public final class Folders {

  private Folders() {}

  /** Deletes a folder with all that is in it, if it exists. */
  public static void delete(Path folder) throws IOException {
    org.waymark.source.Folders.delete(folder);
  }

  /** Copies all that is in a folder into another, which is made where it does not exist. */
  public static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walked = Files.walk(from)) {
      all = walked.toList();
    }
    for (Path path : all) {
      Path copy = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(path, copy);
      }
    }
  }

  /** How many files there are in a folder and below it. */
  public static long files(Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked.filter(Files::isRegularFile).count();
    }
  }
}
