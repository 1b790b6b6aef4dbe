package org.waymark.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notices what changes in a project's folder, whoever changes it. On some file systems a change is
 * told more than once, and half-written files are told as well: who listens reads again each time.
 */
final class Watch implements AutoCloseable {

  /** What is told. */
  interface Listener {
    /** Some files changed, came or went; names count from the project folder. */
    void changed(Set<String> names);

    /** So much happened at once that nobody knows what. */
    void overflowed();
  }

  private static final List<String> FOLDERS = List.of("content", "templates");

  private final DirectoryWatcher watcher;
  private final Path project;
  private final List<Object> watched;

  private Watch(DirectoryWatcher watcher, Path project, List<Object> watched) {
    this.watcher = watcher;
    this.project = project;
    this.watched = watched;
  }

  /** Whether a folder came, went, or is another one now, as when a branch is checked out. */
  boolean isOutdated() {
    return !identities(project).equals(watched);
  }

  private static List<Object> identities(Path project) {
    List<Object> identities = new ArrayList<>();
    for (String folder : FOLDERS) {
      identities.add(identity(project.resolve(folder)));
    }
    return identities;
  }

  /** By which a folder is told from another of its name. */
  private static Object identity(Path folder) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
      Object key = attributes.fileKey();
      return key == null ? attributes.creationTime() : key; // Windows has no keys.
    } catch (IOException notThere) {
      return "none";
    }
  }

  /**
   * Begins to watch.
   *
   * @throws IOException when the system allows no more folders to be watched
   */
  static Watch begin(Path project, Listener listener) throws IOException {
    List<Object> identities = identities(project);
    List<Path> folders = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (Files.isDirectory(project.resolve(folder))) {
        folders.add(project.resolve(folder));
      }
    }
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .paths(folders)
            .fileHashing(false) // It would read every file at the start.
            .listener(event -> tell(event, project, listener))
            .build();
    Thread thread = new Thread(() -> watch(watcher), "waymark-watch");
    thread.setDaemon(true);
    thread.start();
    return new Watch(watcher, project, identities);
  }

  private static void watch(DirectoryWatcher watcher) {
    try {
      watcher.watch();
    } catch (ClosedWatchServiceException closed) {
      return; // The preview has ended.
    }
  }

  private static void tell(DirectoryChangeEvent event, Path project, Listener listener)
      throws IOException {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      listener.overflowed();
    } else if (event.isDirectory()) {
      listener.changed(below(event.path(), project));
    } else {
      listener.changed(Set.of(name(event.path(), project)));
    }
  }

  /** What was in a folder that came as a whole may never be told file by file. */
  private static Set<String> below(Path folder, Path project) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return Set.copyOf(
          files.filter(Files::isRegularFile).map(file -> name(file, project)).toList());
    }
  }

  private static String name(Path file, Path project) {
    return project.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
