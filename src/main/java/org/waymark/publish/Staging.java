package org.waymark.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.waymark.output.Sink;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/**
 * A new site beside the published one. Files that did not change are linked, not written; then the
 * new folder takes the old one's place. What a killed build leaves behind is put right by the next.
 * A second build of the same folder waits for the first.
 */
public final class Staging implements Sink, AutoCloseable {

  /** The mark by which a folder is known to be Waymark's to replace. */
  static final String MARK = ".waymark";

  private static final byte[] MARK_TEXT =
      "Waymark made this folder. The next build replaces all of it.\n"
          .getBytes(StandardCharsets.UTF_8);

  private static final long PAUSE_NANOS = 20_000_000;

  private final Path target;
  private final Path fresh;
  private final Path old;
  private final FileChannel lock;
  private final Map<String, Long> before;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private Staging(Path target, FileChannel lock) throws IOException {
    this.target = target;
    this.fresh = sibling(target, ".new");
    this.old = sibling(target, ".old");
    this.lock = lock;
    restore();
    this.before = Folders.sizes(target);
  }

  /**
   * Begins a new site; empty when the folder holds what is not Waymark's, which is told.
   *
   * @param target the folder to be published to; made when it does not exist
   */
  public static Optional<Staging> open(Path target, Problems problems) throws IOException {
    // Where the output folder is a link, the folder that it leads to is replaced, not the link.
    Path led =
        Files.isSymbolicLink(target)
            ? target.resolveSibling(Files.readSymbolicLink(target))
            : target;
    Path folder = led.toAbsolutePath().normalize();
    Path lockFile = sibling(folder, ".lock");
    if (isOurs(folder) || Files.exists(lockFile)) {
      Files.createDirectories(folder.getParent());
      FileChannel lock =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      waitFor(lock);
      if (isOurs(folder)) { // Only now no other build is at work on it.
        return Optional.of(new Staging(folder, lock));
      }
      lock.close();
    }
    problems.add(
        PublishCode.NOT_OUR_FOLDER,
        null,
        "The folder " + Quote.of(target.toString()) + " holds what Waymark did not make.",
        "Choose an empty or new folder with --out.");
    return Optional.empty();
  }

  /** Another process is waited for by the system; another thread of this one is not. */
  private static void waitFor(FileChannel lock) throws IOException {
    while (true) {
      try {
        lock.lock();
        return;
      } catch (OverlappingFileLockException sameProcess) {
        LockSupport.parkNanos(PAUSE_NANOS);
        if (Thread.interrupted()) {
          lock.close();
          throw new InterruptedIOException("Stopped while another build was at work");
        }
      }
    }
  }

  private static boolean isOurs(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return folder.getParent() != null;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    if (Files.exists(folder.resolve(MARK))) {
      return true;
    }
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Hidden, so that nobody takes it for the site. */
  private static Path sibling(Path folder, String ending) {
    return folder.resolveSibling("." + folder.getFileName() + ending);
  }

  /** Puts right what a build that was killed left behind. */
  private void restore() throws IOException {
    if (!Files.exists(target) && Files.exists(old)) {
      Files.move(old, target);
    }
    Folders.delete(old);
    Folders.delete(fresh);
    Files.createDirectories(fresh);
  }

  @Override
  public void put(String name, byte[] bytes) throws IOException {
    Long size = before.get(name);
    if (size != null
        && size == bytes.length
        && Arrays.equals(Files.readAllBytes(target.resolve(name)), bytes)) {
      unchanged.add(name);
    } else {
      Files.write(place(name), bytes);
      written.add(name);
    }
  }

  private Path place(String name) throws IOException {
    Path file = fresh.resolve(name);
    if (name.contains("..") && !file.normalize().startsWith(fresh)) {
      throw new IllegalArgumentException("Leads out of the output folder: " + name);
    }
    Path folder = file.getParent();
    if (!folders.contains(folder)) {
      Files.createDirectories(folder); // Another thread must not rely on it before it is there.
      folders.add(folder);
    }
    return file;
  }

  /** Puts the new site in the old one's place. To be called once, when all files are there. */
  public Outcome publish() throws IOException {
    put(MARK, MARK_TEXT);
    int kept = unchanged.size();
    int removed = before.size() - kept - overwritten();
    Outcome outcome = new Outcome(written.size(), kept, removed);
    if (written.isEmpty() && removed == 0) {
      return outcome;
    }
    for (String name : unchanged) {
      link(name);
    }
    if (Files.exists(target)) {
      Files.move(target, old);
    }
    Files.move(fresh, target);
    Folders.delete(old);
    return outcome;
  }

  private int overwritten() {
    return (int) written.stream().filter(before::containsKey).count();
  }

  /** A file that did not change is the same file in both folders, where the file system can. */
  private void link(String name) throws IOException {
    Path from = target.resolve(name);
    Path to = place(name);
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException cannotLink) {
      Files.copy(from, to);
    }
  }

  /** Drops what was not published and lets the next build begin. */
  @Override
  public void close() throws IOException {
    try {
      Folders.delete(fresh);
    } finally {
      lock.close();
    }
  }
}
