package org.waymark.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.waymark.Inputs;
import org.waymark.Progress;
import org.waymark.Timings;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that make a site and tell its problems. */
final class CommonOptions {

  @Mixin private SiteOptions project = new SiteOptions();

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How problems are told: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.text;

  @Option(names = "--quiet", description = "Say nothing when all is well.")
  private boolean quiet;

  @Option(names = "--no-color", description = "No colours, even at a terminal.")
  private boolean plain;

  /** How problems are told. */
  enum Format {
    text,
    json,
    sarif,
    github
  }

  boolean strict() {
    return strict;
  }

  /** Whether nothing is to be said when all is well. */
  boolean isQuiet() {
    return quiet;
  }

  /** Whether a person reads standard output, so that more may be told there. */
  boolean isForPeople() {
    return format == Format.text;
  }

  /** Tells how far it is, where somebody is waiting at a terminal. */
  Progress progress(CommandLine commands) {
    return isForPeople() && !quiet && ProgressLine.isTerminal()
        ? new ProgressLine(commands.getOut(), System::nanoTime)
        : Progress.UNTOLD;
  }

  Path project() {
    return project.project();
  }

  /** When it is done; see {@link DayOptions#time}. */
  Instant time(CommandLine commands, Map<String, String> environment) {
    return project.time(commands, environment);
  }

  /** What to build from; see {@link ProjectOptions#inputs}. */
  Inputs inputs(CommandLine commands, Map<String, String> environment) {
    return project.inputs(commands, environment);
  }

  Reporter reporter(CommandLine commands) {
    return reporter(commands, Timings.none());
  }

  /**
   * What tells how a run went.
   *
   * @param timings told too, if measured: beside, because standard output belongs to the problems
   */
  Reporter reporter(CommandLine commands, Timings timings) {
    Reporter reporter = problemsAnd(timings, commands);
    if (!timings.isOn() || format == Format.json) {
      return reporter;
    }
    return (problems, report, failed, millis) -> {
      reporter.tell(problems, report, failed, millis);
      new TimingsReporter(timings, commands.getErr()).tell(millis);
    };
  }

  private Reporter problemsAnd(Timings timings, CommandLine commands) {
    return switch (format) {
      case text -> new TextReporter(commands, project(), plain ? Ansi.OFF : Ansi.AUTO, quiet);
      case json -> new JsonReporter(commands.getOut(), timings);
      case sarif -> new SarifReporter(commands.getOut());
      case github -> new GithubReporter(commands.getOut());
    };
  }
}
