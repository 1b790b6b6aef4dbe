package org.waymark.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waymark, started as a process.
 *
 * @param java the program that runs the jar
 * @param options for that program
 */
record BuildProcess(Path java, List<String> options, Path jar) {

  /** Of the finished process, this much at most of its memory's last growth is not seen. */
  private static final int MILLIS_BETWEEN_LOOKS = 5;

  /** No item is of a later day. */
  private static final String DAY = "2026-11-21";

  /**
   * Builds a project, and waits until it is done.
   *
   * @throws IOException also when the build does not succeed
   */
  Measured build(Path project, Path out) throws IOException, InterruptedException {
    Path told = Files.createTempFile("waymark-bench", ".json");
    try {
      ProcessBuilder builder = new ProcessBuilder(command(project, out));
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
        throw new IOException("The build failed:\n" + text);
      }
      return new Measured(millis, peak, pages(text));
    } finally {
      Files.delete(told);
    }
  }

  private List<String> command(Path project, Path out) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString(), "build", "--format", "json", "--as-of", DAY));
    command.addAll(List.of("--project", project.toString(), "--out", out.toString()));
    return command;
  }

  private static long pages(String json) {
    return JsonParser.parseString(json).getAsJsonObject().get("pages").getAsLong();
  }

  /** Linux keeps the most that a process ever held, in a line such as "VmHWM: 12345 kB". */
  private static long peak(Process process) {
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
