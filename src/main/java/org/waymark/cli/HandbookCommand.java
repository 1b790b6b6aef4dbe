package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.health.Handbook;
import org.waymark.health.report.ReportPages;
import org.waymark.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark handbook}: for the build of Waymark itself, so not in the list of commands. */
@Command(
    name = "handbook",
    hidden = true,
    description = "Writes the handbook's pages of codes, fields, views and reports as Markdown.",
    mixinStandardHelpOptions = true)
final class HandbookCommand implements Callable<Integer> {

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the pages go.")
  private Path out = Path.of("");

  @Option(
      names = "--examples",
      paramLabel = "DIR",
      description = "The tests' sites, for an example of each code.")
  private @Nullable Path examples;

  @Option(
      names = "--examples-as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      defaultValue = "2026-11-21",
      description = "The day on which the tests build their sites (default: ${DEFAULT-VALUE}).")
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = "--for",
      paramLabel = "WHOM",
      defaultValue = "everyone",
      description =
          "editors: with the reports of the project's content. everyone: without"
              + " (default: ${DEFAULT-VALUE}).")
  private Readers readers = Readers.everyone;

  @Mixin private PublicOptions options = new PublicOptions();

  @Spec private @Nullable CommandSpec spec;

  /** Who will read the handbook. */
  enum Readers {
    editors,
    everyone
  }

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    Map<String, String> reports = Map.of();
    if (readers == Readers.editors) {
      Problems problems = new Problems();
      reports = ReportPages.of(options.inputs(commands, System.getenv()), problems);
      if (reports.isEmpty()) {
        return TextReporter.tellFailure(commands, options.project(), problems.sorted());
      }
    }
    Handbook.write(out, examples == null ? Map.of() : Examples.of(examples, day), reports);
    return ExitStatus.DONE;
  }
}
