package org.waymark.delivery.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The running ssh. JGit asks how it ended, and what it complained of, as soon as it says nothing
 * more, which is a moment before it has ended, and before its complaints have been read.
 */
final class SshProcess extends Process {

  private static final int SECONDS = 10;
  private static final int UNKNOWN = 255;

  private final Process process;
  private final CountDownLatch complained = new CountDownLatch(1);
  private final InputStream said;
  private final InputStream complaints;

  SshProcess(Process process) {
    this.process = process;
    this.said = new AtEnd(process.getInputStream(), this::awaitComplaints);
    this.complaints = new AtEnd(process.getErrorStream(), complained::countDown);
  }

  private void awaitComplaints() {
    try {
      var unused = complained.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does something when all was read. */
  private static final class AtEnd extends FilterInputStream {

    private final Runnable work;

    AtEnd(InputStream in, Runnable work) {
      super(in);
      this.work = work;
    }

    @Override
    public int read() throws IOException {
      return known(super.read());
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      return known(super.read(into, from, most));
    }

    private int known(int read) {
      if (read < 0) {
        work.run();
      }
      return read;
    }
  }

  @Override
  public OutputStream getOutputStream() {
    return process.getOutputStream();
  }

  @Override
  public InputStream getInputStream() {
    return said;
  }

  @Override
  public InputStream getErrorStream() {
    return complaints;
  }

  @Override
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public int exitValue() {
    try {
      return process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : UNKNOWN;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  @Override
  public void destroy() {
    process.destroy();
  }
}
