package org.waymark.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waymark in a process of its own, which can be killed. */
final class WaymarkProcess {

  private static final long PAUSE_NANOS = 100_000;

  private final Process process;
  private final Path told;

  private WaymarkProcess(Process process, Path told) {
    this.process = process;
    this.told = told;
  }

  /** Starts a command on a project, of the day of all little sites. */
  static WaymarkProcess start(Path project, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.waymark.cli.Main");
    command.addAll(List.of(arguments));
    command.addAll(List.of("--as-of=2026-11-21", "--threads=2", "--project=" + project));
    Path told = Files.createTempFile(project.toAbsolutePath().getParent(), "told", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("WAYMARK_"));
    builder.redirectErrorStream(true).redirectOutput(told.toFile());
    return new WaymarkProcess(builder.start(), told);
  }

  /** Waits until something is so, or the process has ended. */
  WaymarkProcess when(BooleanSupplier so) {
    while (process.isAlive() && !so.getAsBoolean()) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return this;
  }

  /** The same without a pause between two looks. */
  WaymarkProcess atOnceWhen(BooleanSupplier so) {
    while (process.isAlive() && !so.getAsBoolean()) {
      Thread.onSpinWait();
    }
    return this;
  }

  /** Waits so long, or until the process has ended. */
  WaymarkProcess after(long nanos) {
    long end = System.nanoTime() + nanos;
    when(() -> end - System.nanoTime() < 2 * PAUSE_NANOS);
    return atOnceWhen(() -> System.nanoTime() >= end);
  }

  long pid() {
    return process.pid();
  }

  /**
   * Kills it, as the system does when there is no time to ask: it can put nothing in order.
   *
   * @return whether it was still at work
   */
  boolean kill() throws InterruptedException {
    process.destroyForcibly();
    return end() != 0;
  }

  /** The exit status, when it has ended. */
  int end() throws InterruptedException {
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("It does not end");
    }
    return process.exitValue();
  }

  /** All that it said. */
  String told() {
    try {
      return Files.readString(told);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
