package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.health.Handbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code waymark handbook}: for the build of Waymark itself, so not in the list of commands. */
@Command(
    name = "handbook",
    hidden = true,
    description = "Writes the handbook's pages of codes, fields and views as Markdown.",
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
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      defaultValue = "2026-11-21",
      description = "The day on which the tests build their sites (default: ${DEFAULT-VALUE}).")
  private LocalDate day = LocalDate.EPOCH;

  @Override
  public Integer call() throws IOException {
    Handbook.write(out, examples == null ? Map.of() : Examples.of(examples, day));
    return ExitStatus.DONE;
  }
}
