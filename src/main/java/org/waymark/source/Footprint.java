package org.waymark.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of files without anybody reading them: their names, sizes, numbers, and
 * when each was changed. On Unix a change leaves its mark even where somebody sets the time of a
 * file back ({@code st_ctime}, POSIX); elsewhere there is no such mark, so nothing is certain
 * there.
 */
public final class Footprint {

  private static final String ASKED =
      "unix:size,lastModifiedTime,ctime,ino,isDirectory,isRegularFile";

  private static final long MILLION = 1_000_000;

  /** How long two changes may have the same time: the tick of a kernel, or a file system's step. */
  private static final long TICK = 50 * MILLION;

  private static final long COARSE_STEP = 2_000 * MILLION;

  /** So many files of a folder are looked at together: a folder may hold a million. */
  static final int AT_ONCE = 1_000;

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
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      walk(path);
    } else {
      hash = hash.and(new Hasher().add(path.toString()).hash());
    }
    return this;
  }

  private void walk(Path path) throws IOException {
    if (look(path)) {
      try (Stream<Path> listed = Files.list(path)) {
        Iterator<Path> entries = listed.iterator();
        while (entries.hasNext()) {
          Folders.forEach(next(entries), this::walk);
        }
      } catch (IOException | UncheckedIOException notToBeRead) { // Nothing is certain then.
        seen(Hash.NONE, Long.MIN_VALUE, true, false);
      }
    }
  }

  private static List<Path> next(Iterator<Path> entries) {
    List<Path> some = new ArrayList<>();
    while (some.size() < AT_ONCE && entries.hasNext()) {
      some.add(entries.next());
    }
    return some;
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

  /** Tells whether it is a folder, which is to be looked into. */
  private boolean look(Path path) {
    Map<String, Object> seen;
    try {
      seen = Files.readAttributes(path, ASKED, LinkOption.NOFOLLOW_LINKS);
    } catch (UnsupportedOperationException | IOException notUnixOrGone) {
      seen(Hash.NONE, Long.MIN_VALUE, true, false);
      return false;
    }
    long modified = nanos(seen.get("lastModifiedTime"));
    long changed = nanos(seen.get("ctime"));
    Hasher one = new Hasher().add(path.toString()).add(modified).add(changed);
    one.add(String.valueOf(seen.get("size"))).add(String.valueOf(seen.get("ino")));
    boolean folder = Boolean.TRUE.equals(seen.get("isDirectory"));
    boolean known = folder || Boolean.TRUE.equals(seen.get("isRegularFile"));
    boolean coarsely = changed % (1_000 * MILLION) == 0;
    seen(one.hash(), Math.max(modified, changed), coarsely, known);
    return folder;
  }

  private synchronized void seen(Hash one, long time, boolean coarsely, boolean known) {
    hash = hash.and(one);
    newest = Math.max(newest, time);
    coarse &= coarsely;
    complete &= known;
  }

  private static long nanos(@Nullable Object time) {
    return time instanceof FileTime exact ? exact.to(TimeUnit.NANOSECONDS) : 0;
  }
}
