package org.waymark.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark consent}: what tellers have agreed to. Names ids only, never people. */
@Command(
    name = "consent",
    description = "What tellers have agreed to: records it, lists what runs out, says why.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ConsentAgreeCommand.class,
      ConsentDueCommand.class,
      ConsentShowCommand.class,
      ConsentTemplateCommand.class
    })
final class ConsentCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to do, such as: waymark consent show STORY");
  }
}
