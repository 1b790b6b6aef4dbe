package org.waymark.cli;

import java.nio.file.Path;
import java.util.Map;
import org.waymark.Inputs;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that make a site and tell its problems. */
final class CommonOptions {

  @Mixin private SiteOptions project = new SiteOptions();

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How problems are told: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.text;

  @Option(names = "--quiet", description = "Say nothing when all is well.")
  private boolean quiet;

  @Option(names = "--no-color", description = "No colours, even at a terminal.")
  private boolean plain;

  /** How problems are told. */
  enum Format {
    text,
    json,
    sarif,
    github
  }

  boolean strict() {
    return strict;
  }

  Path project() {
    return project.project();
  }

  /** What to build from; see {@link ProjectOptions#inputs}. */
  Inputs inputs(CommandLine commands, Map<String, String> environment) {
    return project.inputs(commands, environment);
  }

  Reporter reporter(CommandLine commands) {
    return switch (format) {
      case text -> new TextReporter(commands, project(), plain ? Ansi.OFF : Ansi.AUTO, quiet);
      case json -> new JsonReporter(commands.getOut());
      case sarif -> new SarifReporter(commands.getOut());
      case github -> new GithubReporter(commands.getOut());
    };
  }
}
