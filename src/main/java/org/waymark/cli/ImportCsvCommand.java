package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.importing.table.OrganisationImport;
import org.waymark.importing.table.OrganisationTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark import csv organisations FILE}. */
@Command(
    name = "csv",
    description = "Takes over a table of organisations, as a spreadsheet saves it.",
    mixinStandardHelpOptions = true)
final class ImportCsvCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "WHAT", description = "organisations")
  private String what = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The table, saved as \"CSV UTF-8\".")
  private @Nullable Path file;

  @Option(names = "--template", description = "Prints the headings of such a table.")
  private boolean template;

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    if (!what.equals("organisations")) {
      throw new ParameterException(
          commands, "Only organisations can be taken over: waymark import csv organisations FILE");
    } else if (template) {
      commands.getOut().print(OrganisationTemplate.text());
      return ExitStatus.DONE;
    } else if (file == null) {
      throw new ParameterException(commands, "Name the table, or ask for its headings: --template");
    }
    Path table = file;
    return new ImportRun(commands, options)
        .run(
            table, (project, inputs, problems) -> OrganisationImport.run(project, table, problems));
  }
}
