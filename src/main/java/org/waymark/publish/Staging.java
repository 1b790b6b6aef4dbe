package org.waymark.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.output.Sink;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;
import org.waymark.source.Folders;
import org.waymark.source.Turn;

/**
 * A new site beside the published one. Files that did not change are linked, not written; then the
 * new folder takes the old one's place. What a killed build leaves behind is put right by the next.
 * A second build of the same folder waits for the first.
 */
public final class Staging implements Sink, AutoCloseable {

  /** The mark by which a folder is known to be Waymark's to replace. */
  public static final String MARK = ".waymark";

  private static final byte[] MARK_TEXT =
      "Waymark made this folder. The next build replaces all of it.\n"
          .getBytes(StandardCharsets.UTF_8);

  private final Path target;
  private final Path fresh;
  private final Path old;
  private final Turn turn;
  private final Map<String, Long> before;
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger overwritten = new AtomicInteger();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private Staging(Path target, Turn turn) throws IOException {
    this.target = target;
    this.fresh = sibling(target, ".new");
    this.old = sibling(target, ".old");
    this.turn = turn;
    restore();
    this.before = Folders.sizes(target);
  }

  /**
   * Begins a new site; empty when the folder holds what is not Waymark's, which is told.
   *
   * @param target the folder to be published to; made when it does not exist
   */
  public static Optional<Staging> open(Path target, Problems problems) throws IOException {
    Path folder = led(target);
    Path lockFile = sibling(folder, ".lock");
    if (Files.exists(lockFile) || isOurs(folder)) {
      Files.createDirectories(folder.getParent());
      Turn turn = Turn.take(lockFile);
      if (isOurs(folder)) { // Only now no other build is at work on it.
        return Optional.of(begin(folder, turn));
      }
      turn.close();
    }
    problems.add(
        PublishCode.NOT_OUR_FOLDER,
        null,
        "The folder " + Quote.of(target.toString()) + " holds what Waymark did not make.",
        "Choose an empty or new folder with --out.");
    return Optional.empty();
  }

  /** Where the output folder is a link, the folder that it leads to is replaced, not the link. */
  private static Path led(Path target) throws IOException {
    if (Files.isSymbolicLink(target) && Files.exists(target)) {
      return target.toRealPath();
    }
    Path led =
        Files.isSymbolicLink(target)
            ? target.resolveSibling(Files.readSymbolicLink(target))
            : target;
    return led.toAbsolutePath().normalize();
  }

  private static Staging begin(Path folder, Turn turn) throws IOException {
    boolean begun = false;
    try {
      Staging staging = new Staging(folder, turn);
      begun = true;
      return staging;
    } finally {
      if (!begun) {
        turn.close(); // Or the next build of this process would wait for ever.
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
    return Folders.isEmpty(folder);
  }

  /** Hidden, so that nobody takes it for the site. */
  private static Path sibling(Path folder, String ending) {
    return folder.resolveSibling("." + folder.getFileName() + ending);
  }

  /** Puts right what a build that was killed left behind. */
  private void restore() throws IOException {
    if (!Files.exists(target) && Files.exists(old.resolve(MARK))) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
    }
    deleteOld();
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
      write(place(name), bytes);
      written.incrementAndGet();
      overwritten.addAndGet(size == null ? 0 : 1);
    }
  }

  /** At one go: the system is asked as little as can be. */
  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  /** Publishes a file once more as it is; false when it was not published the last time. */
  @Override
  public boolean keep(String name) {
    boolean kept = before.containsKey(name);
    if (kept) {
      unchanged.add(name);
    }
    return kept;
  }

  /** The folder that is published to. */
  public Path target() {
    return target;
  }

  /** When this began, by the clock of the file system. */
  public FileTime began() throws IOException {
    return Files.getLastModifiedTime(fresh);
  }

  private Path place(String name) throws IOException {
    Path file = fresh.resolve(name);
    if (name.contains("..") && !file.normalize().startsWith(fresh)) {
      throw new IllegalArgumentException("Leads out of the output folder: " + name);
    }
    makeFolder(Objects.requireNonNull(file.getParent()));
    return file;
  }

  /** There may be as many folders as pages, so those alone are remembered that hold more. */
  private void makeFolder(Path folder) throws IOException {
    if (folders.contains(folder)) {
      return;
    }
    Path above = Objects.requireNonNull(folder.getParent());
    if (!folders.contains(above)) {
      Files.createDirectories(above); // Another thread must not rely on it before it is there.
      folders.add(above);
    }
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException another) {
      folders.add(folder);
    }
  }

  /** Puts the new site in the old one's place. To be called once, when all files are there. */
  public Outcome publish() throws IOException {
    put(MARK, MARK_TEXT);
    int kept = unchanged.size();
    int removed = before.size() - kept - overwritten.get();
    Outcome outcome = new Outcome(written.get(), kept, removed);
    if (written.get() == 0 && removed == 0) {
      return outcome;
    }
    Folders.forEach(unchanged, this::link);
    if (Files.exists(target)) {
      exchange();
    } else {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return outcome;
  }

  /** Between the two there is no site, so nothing else is done there. */
  private void exchange() throws IOException {
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw failure;
    }
    try {
      deleteOld();
    } catch (IOException stillInUse) {
      return; // The new site stands; the next build deletes what is left of the old one.
    }
  }

  /** The mark goes first: a folder without it is no whole site, and is never put back. */
  private void deleteOld() throws IOException {
    Files.deleteIfExists(old.resolve(MARK));
    Folders.delete(old);
  }

  /**
   * Deletes what is left of the site before, if that could not be done at once.
   *
   * @return its folder, when it cannot be done now either; else nothing
   */
  public Optional<Path> forgetOld() {
    try {
      deleteOld();
      return Optional.empty();
    } catch (IOException stillInUse) {
      return Optional.of(old);
    }
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
      turn.close();
    }
  }
}
