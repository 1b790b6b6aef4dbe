package org.waymark.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.Waymark;
import org.waymark.content.SiteFile.Host;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.publish.hosting.HostingRules;
import org.waymark.publish.hosting.Snippets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark hosting HOST}. */
@Command(
    name = "hosting",
    description =
        "Prints the settings for a server or host: headers, moved and missing pages, logs.",
    mixinStandardHelpOptions = true)
final class HostingCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "HOST",
      description = "nginx, apache, caddy, netlify, cloudflare or github-pages.")
  private String host = "";

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "/srv/www/website",
      description = "Where the files lie on the server (default: ${DEFAULT-VALUE}).")
  private String folder = "";

  @Mixin private SiteOptions options = new SiteOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    Host found = find(commands);
    Inputs inputs = options.inputs(commands, System.getenv());
    Problems problems = new Problems();
    Optional<HostingRules> rules = Waymark.hosting(inputs, problems);
    if (rules.isEmpty()) {
      return TextReporter.tellFailure(commands, options.project(), problems.sorted());
    }
    commands.getOut().print(Snippets.of(rules.get(), found, folder));
    return ExitStatus.DONE;
  }

  private Host find(CommandLine commands) {
    List<String> known = Arrays.stream(Host.values()).map(Host::id).toList();
    return Arrays.stream(Host.values())
        .filter(one -> one.id().equals(host))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    commands,
                    "Waymark knows no host \"" + host + "\". " + Nearest.suggest(host, known)));
  }
}
