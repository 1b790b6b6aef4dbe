package org.waymark.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Whole folders at a time. */
public final class Folders {

  private static final Set<String> OF_DESKTOPS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private Folders() {}

  /** Deletes a folder with all that is in it; links are deleted, not followed. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      deleteAll(folder);
    }
  }

  private static void deleteAll(Path entry) throws IOException {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      List<Path> entries;
      try (Stream<Path> listed = Files.list(entry)) {
        entries = listed.toList();
      }
      forEach(entries, Folders::deleteAll);
    }
    Files.delete(entry);
  }

  /** Work on one thing of many. */
  @FunctionalInterface
  public interface Work<T> {
    void on(T thing) throws IOException;
  }

  /**
   * Does the same to many files or folders at once: the system is asked much more than is thought.
   * Returns when all is done, also when one failed: nothing is at work then any more.
   *
   * @throws IOException the first that any work threw, with the others
   */
  public static <T> void forEach(Collection<T> things, Work<T> work) throws IOException {
    Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    things.parallelStream()
        .forEach(
            thing -> {
              try {
                work.on(thing);
              } catch (UncheckedIOException failure) {
                failures.add(Objects.requireNonNull(failure.getCause()));
              } catch (IOException failure) {
                failures.add(failure);
              }
            });
    IOException first = failures.poll();
    if (first != null) {
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }

  /** Whether nothing is in a folder, but for what desktops put into every folder by themselves. */
  public static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.allMatch(entry -> OF_DESKTOPS.contains(entry.getFileName().toString()));
    }
  }

  /**
   * The sizes of all files below a folder, by name with forward slashes; empty if there is none.
   */
  public static Map<String, Long> sizes(Path folder) throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    if (Files.isDirectory(folder)) {
      Path real = folder.toRealPath(); // A link itself is not walked.
      int prefix = real.toString().length() + (real.getParent() == null ? 0 : 1);
      Files.walkFileTree(
          real,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              sizes.put(file.toString().substring(prefix).replace('\\', '/'), attributes.size());
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return sizes;
  }
}
