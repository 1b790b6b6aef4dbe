package org.waymark.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of files without anybody reading them: their names, sizes, numbers, and
 * when each was changed. On Unix a change leaves its mark even where somebody sets the time of a
 * file back ({@code st_ctime}, POSIX); elsewhere there is no such mark, so nothing is certain
 * there.
 */
public final class Footprint {

  private static final long MILLION = 1_000_000;

  /** How long two changes may have the same time: the tick of a kernel, or a file system's step. */
  private static final long TICK = 50 * MILLION;

  private static final long COARSE_STEP = 2_000 * MILLION;

  private Hash hash = Hash.NONE;
  private long newest = Long.MIN_VALUE;
  private boolean coarse = true;
  private boolean complete = true;

  /**
   * Adds a file, or a folder with all in it. What is not there leaves a mark too.
   *
   * @throws IOException when the file system fails, not when single files cannot be read
   */
  public Footprint add(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      hash = hash.and(new Hasher().add(path.toString()).hash());
      return this;
    }
    Files.walkFileTree(path, new Walk());
    return this;
  }

  /** Of all that was added, in whichever order. */
  public Hash hash() {
    return hash;
  }

  /** Whether everything was looked at: not so where there are links, or no marks of changes. */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Whether another look can tell that nothing was changed. Not where a change is so fresh that the
   * next may leave the same mark.
   *
   * @param now the time by the clock of the file system
   */
  public boolean isCertain(FileTime now) {
    long step = coarse ? COARSE_STEP : TICK;
    return complete && newest < now.to(TimeUnit.NANOSECONDS) - step;
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      look(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      complete &= attributes.isRegularFile();
      look(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      complete = false;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      complete &= failure == null;
      return FileVisitResult.CONTINUE;
    }
  }

  private void look(Path path) {
    Map<String, Object> seen;
    try {
      seen =
          Files.readAttributes(
              path, "unix:size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
    } catch (UnsupportedOperationException | IOException notUnixOrGone) {
      complete = false;
      return;
    }
    long modified = nanos(seen.get("lastModifiedTime"));
    long changed = nanos(seen.get("ctime"));
    newest = Math.max(newest, Math.max(modified, changed));
    coarse &= changed % (1_000 * MILLION) == 0;
    Hasher one = new Hasher().add(path.toString()).add(modified).add(changed);
    one.add(String.valueOf(seen.get("size"))).add(String.valueOf(seen.get("ino")));
    hash = hash.and(one.hash());
  }

  private static long nanos(@Nullable Object time) {
    return time instanceof FileTime exact ? exact.to(TimeUnit.NANOSECONDS) : 0;
  }
}
