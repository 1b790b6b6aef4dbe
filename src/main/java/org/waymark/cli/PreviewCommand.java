package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.preview.Preview;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark preview}: serves the site on this computer until it is stopped. */
@Command(
    name = "preview",
    description = "Shows the site on this computer alone, and renews it with every save.",
    mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

  private static final int MOST = 65535;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "4000",
      description = "The port to listen on; 0 for any that is free (default: 4000).")
  private int port;

  @Option(names = "--no-open", description = "Do not open the browser.")
  private boolean closed;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    if (port < 0 || port > MOST) {
      throw new ParameterException(commands, "--port takes a number from 0 to " + MOST + ".");
    }
    PrintWriter out = commands.getOut();
    try (Preview preview = start(commands)) {
      out.println("The preview is at " + preview.address());
      out.println("Leave this window open. To stop, press Ctrl and C.");
      out.flush();
      if (!closed && !Browser.open(preview.address())) {
        out.println("No browser could be opened: copy the address into yours.");
        out.flush();
      }
      new CountDownLatch(1).await(); // Until the program is stopped.
    }
    return ExitStatus.DONE;
  }

  /** The day goes on; and a folder that is gone for a moment is waited for. */
  private Inputs now(CommandLine commands, Inputs first) {
    return Files.isDirectory(first.project().resolve("content"))
        ? options.inputs(commands, System.getenv())
        : first;
  }

  private Preview start(CommandLine commands) throws IOException {
    try {
      Inputs first = options.inputs(commands, System.getenv());
      return Preview.start(() -> now(commands, first), port);
    } catch (BindException taken) {
      throw new ParameterException(
          commands,
          "Port "
              + port
              + " is in use, perhaps by another preview. Stop that one, or choose another port:"
              + " waymark preview --port 0");
    }
  }
}
