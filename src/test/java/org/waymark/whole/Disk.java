package org.waymark.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A small disk of its own, in memory. Only Linux has such, and only for its administrator. */
final class Disk implements AutoCloseable {

  private static final int CHUNK = 4096;

  private final Path folder;

  private Disk(Path folder) {
    this.folder = folder;
  }

  /** Puts one in a folder; where that is not allowed the test is skipped, and that is said. */
  static Disk at(Path folder, int kilobytes) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    String size = "size=" + kilobytes + "k";
    if (!run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString())) {
      String why = "SKIPPED: no small disk can be mounted here, so a full one was not tried.";
      System.out.println(why);
      Assumptions.abort(why);
    }
    return new Disk(folder);
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  private Path filler() {
    return folder.resolve("filler");
  }

  /** Fills it up until so much is left. */
  void leave(long kilobytes) throws IOException {
    makeRoom();
    long left = Files.getFileStore(folder).getUsableSpace() - kilobytes * 1024;
    byte[] chunk = new byte[CHUNK];
    Arrays.fill(chunk, "x".getBytes(StandardCharsets.US_ASCII)[0]);
    try (OutputStream filler = Files.newOutputStream(filler())) {
      for (; left >= CHUNK; left -= CHUNK) {
        filler.write(chunk);
      }
    }
  }

  void makeRoom() throws IOException {
    Files.deleteIfExists(filler());
  }

  /** Lets nobody write any more. */
  void protect(boolean readOnly) throws InterruptedException {
    if (!run("mount", "-o", readOnly ? "remount,ro" : "remount,rw", folder.toString())) {
      throw new AssertionError("It cannot be mounted anew");
    }
  }

  @Override
  public void close() {
    try {
      run("umount", folder.toString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
