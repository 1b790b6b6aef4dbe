package org.waymark.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.output.JsonSchema;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark schema TYPE}. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of a type's fields, for editors' tools.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TYPE",
      description = "story, factsheet, organisation, evidence, news or page.")
  private String type = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    ContentType found = TypeNames.find(commands, type);
    JsonSchema.write(found, commands.getOut());
    return ExitStatus.DONE;
  }
}
