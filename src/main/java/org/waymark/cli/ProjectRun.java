package org.waymark.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.waymark.Inputs;
import org.waymark.Progress;
import org.waymark.Report;
import org.waymark.Timings;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import picocli.CommandLine;

/** Runs the pipeline for a command and tells what came of it. */
final class ProjectRun {

  /** What a command does with its inputs. */
  @FunctionalInterface
  interface Work {
    Report run(Inputs inputs, Timings timings, Problems problems) throws IOException;
  }

  private ProjectRun() {}

  static int run(CommandLine commands, CommonOptions options, TimingsOption timed, Work work)
      throws IOException {
    long start = System.nanoTime();
    Inputs inputs = options.inputs(commands, System.getenv());
    Problems problems = new Problems(options.strict());
    Timings timings;
    Report report;
    try (Progress progress = options.progress(commands)) {
      timings = timed.timings(progress);
      report = work.run(inputs, timings, problems);
    }
    boolean failed = problems.hasErrors();
    List<Problem> sorted = problems.sorted();
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    options.reporter(commands, timings).tell(sorted, report, failed, millis);
    return failed ? ExitStatus.CONTENT : ExitStatus.DONE;
  }
}
