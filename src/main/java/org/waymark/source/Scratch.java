package org.waymark.source;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Room on the disk for what is too much to be held in memory, as long as a command is at work. Its
 * file is made when something is first put into it. On Unix it has no name from then on, elsewhere
 * the system deletes it with the program: so nothing is left of it, however the program ends. Safe
 * for threads.
 */
public final class Scratch implements Closeable {

  private final AtomicLong end = new AtomicLong();
  private @Nullable FileChannel file;
  private boolean closed;

  /** Where something was put. */
  public record Slot(Scratch scratch, long at, int length) {

    /**
     * What was put there.
     *
     * @throws UncheckedIOException when the file system fails
     */
    public byte[] read() {
      return read(0, length);
    }

    /**
     * A part of it.
     *
     * @throws UncheckedIOException when the file system fails
     */
    public byte[] read(int from, int to) {
      byte[] bytes = new byte[to - from];
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      try {
        FileChannel file = scratch.file();
        while (buffer.hasRemaining()) {
          if (file.read(buffer, at + from + buffer.position()) < 0) {
            throw new EOFException("Room on the disk was taken away.");
          }
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      return bytes;
    }
  }

  /**
   * Puts something away.
   *
   * @throws UncheckedIOException when the file system fails, or the disk is full
   */
  public Slot put(byte[] bytes) {
    long at = end.getAndAdd(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      FileChannel to = file();
      while (buffer.hasRemaining()) {
        to.write(buffer, at + buffer.position());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new Slot(this, at, bytes.length);
  }

  private synchronized FileChannel file() throws IOException {
    if (closed) {
      throw new ClosedChannelException();
    }
    if (file == null) {
      Path path = Files.createTempFile("waymark", null); // Nobody else may read it.
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }

  /** Nothing that was put into it can be read any more, and nothing can be put into it. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (file != null) {
      file.close();
    }
  }
}
