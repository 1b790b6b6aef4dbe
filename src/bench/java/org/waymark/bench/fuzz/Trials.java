package org.waymark.bench.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tries inputs, one after the other, and keeps those that something is wrong with. */
final class Trials {

  /** Of the processor's time: a busy machine makes nothing slow. */
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

  private final ThreadMXBean time = ManagementFactory.getThreadMXBean();
  private final Maker maker;
  private final int buildEvery;
  private final Path kept;
  private final Path project;
  private final Stages stages;
  private final LittleSite site;

  /**
   * @param good a project that builds
   * @param work a folder for files that nobody needs afterwards
   * @param kept where finds are kept
   * @param buildEvery every so manieth input is a whole project
   */
  Trials(Maker maker, Path good, Path work, Path kept, int buildEvery) throws IOException {
    this.maker = maker;
    this.buildEvery = buildEvery;
    this.kept = kept;
    this.project = work.resolve("project");
    this.stages = new Stages(work);
    this.site = new LittleSite(project, good);
  }

  /** Tries the input of a number. */
  Optional<Find> trial(long number) throws IOException {
    long before = time.getCurrentThreadCpuTime();
    Optional<String> fault;
    try {
      fault = fault(number);
    } catch (RuntimeException | Error defect) {
      StringWriter trace = new StringWriter();
      defect.printStackTrace(new PrintWriter(trace));
      fault = Optional.of(trace.toString());
    }
    long took = time.getCurrentThreadCpuTime() - before;
    if (fault.isEmpty() && took > LONGEST) {
      fault = Optional.of("It took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
    }
    if (fault.isPresent()) {
      keep(number);
    }
    return fault.map(what -> new Find(number, what));
  }

  private boolean isProject(long number) {
    return number % buildEvery == buildEvery - 1;
  }

  private Optional<String> fault(long number) throws IOException {
    if (!isProject(number)) {
      return stages.fault(maker.make(number));
    }
    site.write(maker, maker.dice(number));
    return site.fault();
  }

  /** Keeps an input as files: one, or a whole project. */
  void keep(long number) throws IOException {
    Path folder = kept.resolve(Long.toString(number));
    Files.createDirectories(folder);
    if (!isProject(number)) {
      Input input = maker.make(number);
      Files.write(folder.resolve(Path.of(input.subject().file()).getFileName()), input.bytes());
      return;
    }
    try (Stream<Path> all = Files.walk(project)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(project.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }
}
