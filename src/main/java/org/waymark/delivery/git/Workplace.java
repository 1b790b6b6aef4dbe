package org.waymark.delivery.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.source.Folders;

/**
 * A folder of the project's own, for as long as one publishes. It may hold what was taken back, so
 * it goes when the program ends, however it ends: if it was killed, when the next begins.
 */
final class Workplace implements AutoCloseable {

  private static final String PARENT = "target/publishing";

  /** Process numbers are used again, so the time at which the process began belongs to it. */
  private static final Pattern NAME =
      Pattern.compile("git-(?<process>[0-9]{1,18})-(?<begun>[0-9]{1,18})-.*");

  private final Path folder;
  private final Thread atTheEnd;

  private Workplace(Path folder) {
    this.folder = folder;
    this.atTheEnd = new Thread(this::delete, "waymark-git-end");
  }

  /** Makes it, once those of dead processes are gone. */
  static Workplace open(Path project) throws IOException {
    Path parent = Files.createDirectories(project.resolve(PARENT));
    for (Path dead : dead(parent)) {
      Folders.delete(dead);
    }
    ProcessHandle own = ProcessHandle.current();
    String name = "git-" + own.pid() + "-" + begun(own) + "-";
    Workplace made = new Workplace(Files.createTempDirectory(parent, name));
    Runtime.getRuntime().addShutdownHook(made.atTheEnd);
    return made;
  }

  Path folder() {
    return folder;
  }

  private static List<Path> dead(Path parent) throws IOException {
    try (var entries = Files.list(parent)) {
      return entries.filter(Workplace::isDead).toList();
    }
  }

  private static boolean isDead(Path entry) {
    Matcher name = NAME.matcher(String.valueOf(entry.getFileName()));
    if (!name.matches()) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group("process")));
    return process.isEmpty() || begun(process.get()) != Long.parseLong(name.group("begun"));
  }

  private static long begun(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private void delete() {
    try {
      Folders.delete(folder);
    } catch (IOException stillInUse) {
      return; // What was done is done; the next to begin deletes it.
    }
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException ending) {
      return; // It is being deleted just so.
    }
  }
}
