package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param millis from before its start to after its end
 * @param peak the most memory it held at once, in KiB; 0 where the system does not say
 * @param told all that it printed
 */
public record TimedProcess(long millis, long peak, String told) {

  /** Of the finished process, this much at most of its memory's last growth is not seen. */
  private static final int MILLIS_BETWEEN_LOOKS = 5;

  /**
   * Runs it, and waits until it is done.
   *
   * @param environment what is added to this process's own
   * @throws IOException also when it does not succeed
   */
  public static TimedProcess run(List<String> command, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path told = Files.createTempFile("waymark-bench", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.directory(folder.toAbsolutePath().toFile());
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(told.toFile());
      long start = System.nanoTime();
      Process process = builder.start();
      long peak = 0;
      while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peak(process));
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      String text = Files.readString(told);
      if (process.exitValue() != 0) {
        throw new IOException(command.get(0) + " failed:\n" + text);
      }
      return new TimedProcess(millis, peak, text);
    } finally {
      Files.delete(told);
    }
  }

  /** Linux keeps the most that a process ever held, in a line such as "VmHWM: 12345 kB". */
  public static long peak(Process process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException endedOrNotLinux) {
      return 0;
    }
    return 0;
  }
}
