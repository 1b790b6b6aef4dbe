package org.waymark.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.waymark.Inputs;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command for which it matters what the public may see. */
final class PublicOptions {

  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(
      names = "--production",
      description = "For the public: refuses sample content and texts not agreed to.")
  private boolean production;

  Path project() {
    return project.project();
  }

  /** When it is done; see {@link DayOptions#time}. */
  Instant time(CommandLine commands, Map<String, String> environment) {
    return project.time(commands, environment);
  }

  /** What to build from; see {@link ProjectOptions#inputs}. */
  Inputs inputs(CommandLine commands, Map<String, String> environment) {
    return project.inputs(commands, environment).withProduction(production);
  }
}
