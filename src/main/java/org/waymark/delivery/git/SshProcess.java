package org.waymark.delivery.git;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * The running ssh. JGit asks how it ended as soon as it says nothing more, which is a moment before
 * it has ended.
 */
final class SshProcess extends Process {

  private static final int SECONDS = 10;
  private static final int UNKNOWN = 255;

  private final Process process;

  SshProcess(Process process) {
    this.process = process;
  }

  @Override
  public OutputStream getOutputStream() {
    return process.getOutputStream();
  }

  @Override
  public InputStream getInputStream() {
    return process.getInputStream();
  }

  @Override
  public InputStream getErrorStream() {
    return process.getErrorStream();
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
