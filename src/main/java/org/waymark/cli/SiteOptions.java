package org.waymark.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.content.Ids;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that makes a site, or needs its addresses. */
final class SiteOptions {

  @Mixin private PublicOptions project = new PublicOptions();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The site's address, in place of the one in site.yaml.")
  private @Nullable String baseUrl;

  Path project() {
    return project.project();
  }

  /** When it is done; see {@link DayOptions#time}. */
  Instant time(CommandLine commands, Map<String, String> environment) {
    return project.time(commands, environment);
  }

  /**
   * What to build from; see {@link ProjectOptions#inputs}.
   *
   * @throws ParameterException also when the address is none
   */
  Inputs inputs(CommandLine commands, Map<String, String> environment) {
    Inputs inputs = project.inputs(commands, environment);
    if (baseUrl != null && !Ids.isWebAddress(baseUrl)) {
      throw new ParameterException(
          commands, "--base-url takes a whole address, such as https://www.example.org/");
    }
    return inputs.withBaseUrl(baseUrl);
  }
}
