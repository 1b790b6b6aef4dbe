package org.waymark.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/**
 * Of several that want to change the same files, one at a time. Whoever ends, or is killed, lets
 * the next begin: the system sees to that. The file that stands for it stays, empty: if it were
 * deleted, two could each have a file of that name.
 */
public final class Turn implements AutoCloseable {

  private static final long PAUSE_NANOS = 20_000_000;

  private final FileChannel lock;

  private Turn(FileChannel lock) {
    this.lock = lock;
  }

  /**
   * Waits until nobody else has the turn.
   *
   * @param file stands for it; made when it does not exist, in a folder that does
   */
  public static Turn take(Path file) throws IOException {
    FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      waitFor(lock);
      taken = true;
      return new Turn(lock);
    } finally {
      if (!taken) {
        lock.close();
      }
    }
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
          throw new InterruptedIOException("Stopped while another was at work");
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
