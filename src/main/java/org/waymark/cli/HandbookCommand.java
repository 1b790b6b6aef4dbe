package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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

  @Override
  public Integer call() throws IOException {
    Handbook.write(out);
    return ExitStatus.DONE;
  }
}
