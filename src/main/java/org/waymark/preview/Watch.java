package org.waymark.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryChangeListener;
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
            .listener(new Hearing(project, listener))
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

  /** What the system tells, as files. */
  record Hearing(Path project, Listener listener) implements DirectoryChangeListener {

    @Override
    public void onEvent(DirectoryChangeEvent event) throws IOException {
      boolean went = event.isDirectory() && event.eventType() == EventType.DELETE;
      if (went || event.eventType() == EventType.OVERFLOW) {
        listener.overflowed(); // What was in a folder that was moved away is never told.
      } else if (event.isDirectory()) {
        listener.changed(below(event.path()));
      } else {
        listener.changed(Set.of(name(event.path())));
      }
    }

    /** Such as a folder that went while it was looked through. */
    @Override
    public void onException(Exception lostEvent) {
      listener.overflowed();
    }

    /** What was in a folder that came as a whole may never be told file by file. */
    private Set<String> below(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        return Set.copyOf(files.filter(Files::isRegularFile).map(this::name).toList());
      }
    }

    private String name(Path file) {
      return project.relativize(file).toString().replace('\\', '/');
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
