package org.waymark.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark}: turns a project's content into a site. */
@Command(
    name = "waymark",
    description = "Makes a website of patient stories and the help around them.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      PreviewCommand.class,
      PublishCommand.class,
      InitCommand.class,
      NewCommand.class,
      ImportCommand.class,
      ConsentCommand.class,
      WithdrawCommand.class,
      HealthCommand.class,
      LinksCommand.class,
      HostingCommand.class,
      SchemaCommand.class,
      HandbookCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private final Clock clock;

  Main(Clock clock) {
    this.clock = clock;
  }

  /**
   * Ends the JVM only if something is wrong: in Maven's, which may be where this runs, more is to
   * be done. Of all ways to end it, that is the one which Maven can hold back.
   */
  public static void main(String[] arguments) {
    int status = run(arguments, utf8(System.out), utf8(System.err));
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /**
   * Runs a command.
   *
   * @return the exit status, as {@link ExitStatus} names them
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return run(arguments, out, err, Clock.system(ZoneId.systemDefault()));
  }

  /** The same at another time. */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err, Clock clock) {
    CommandLine commands =
        new CommandLine(new Main(clock))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Defects::tell);
    int status = execute(commands, arguments);
    out.flush();
    err.flush();
    return status;
  }

  /** The errors of Java itself, such as that memory ran out, are no errors of the content. */
  private static int execute(CommandLine commands, String[] arguments) {
    try {
      return commands.execute(arguments);
    } catch (VirtualMachineError | LinkageError failure) {
      return Defects.tell(failure, commands.getErr());
    }
  }

  /** By which a command knows what day it is. */
  static Clock clock(CommandLine command) {
    return command.getCommandSpec().root().userObject() instanceof Main main
        ? main.clock
        : Clock.system(ZoneId.systemDefault());
  }

  @Override
  public void run() {
    CommandSpec known = Objects.requireNonNull(spec);
    throw new ParameterException(known.commandLine(), "Say what to do, such as: waymark build");
  }

  /** The version that the jar carries. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Waymark " + (version == null ? "(not packed)" : version)};
    }
  }
}
