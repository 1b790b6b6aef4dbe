package org.waymark.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark import}: content from elsewhere. */
@Command(
    name = "import",
    description = "Takes over what you have elsewhere: a WordPress site, a table of organisations.",
    mixinStandardHelpOptions = true,
    subcommands = {ImportWordpressCommand.class, ImportCsvCommand.class})
final class ImportCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to import, such as: waymark import wordpress FILE");
  }
}
