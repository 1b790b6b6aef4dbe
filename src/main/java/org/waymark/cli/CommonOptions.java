package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.content.Ids;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that every command on a project has. */
final class CommonOptions {

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The project folder (default: here).")
  private Path project = Path.of(".");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day it is, such as 2026-11-21 (default: today, or SOURCE_DATE_EPOCH).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The site's address, in place of the one in site.yaml.")
  private @Nullable String baseUrl;

  @Option(
      names = "--production",
      description = "For the public: refuses sample content and texts not agreed to.")
  private boolean production;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How problems are told: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work at once (default: one a processor).")
  private @Nullable Integer threads;

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

  Format format() {
    return format;
  }

  Path project() {
    return project;
  }

  /**
   * What to build from.
   *
   * @param environment the variables of the process
   * @throws ParameterException when an option makes no sense, or there is no project
   */
  Inputs inputs(CommandLine commands, Map<String, String> environment) {
    if (!Files.isDirectory(project)) {
      throw new ParameterException(commands, "There is no folder \"" + project + "\".");
    }
    if (!Files.exists(project.resolve("content"))) {
      throw new ParameterException(
          commands,
          "\""
              + project
              + "\" is not a project: it has no folder content."
              + " Run the command in the project's folder, or name it with --project.");
    }
    if (baseUrl != null && !Ids.isWebAddress(baseUrl)) {
      throw new ParameterException(
          commands, "--base-url takes a whole address, such as https://www.example.org/");
    }
    if (threads != null && threads < 1) {
      throw new ParameterException(commands, "--threads takes a number from 1 on.");
    }
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    return new Inputs(
        project.toAbsolutePath().normalize(),
        day(commands, environment),
        baseUrl,
        production,
        consentRegister(commands, environment),
        workers);
  }

  private static @Nullable Path consentRegister(
      CommandLine commands, Map<String, String> environment) {
    String named = environment.get("WAYMARK_CONSENT_REGISTER");
    try {
      return named == null || named.isBlank() ? null : Path.of(named).toAbsolutePath();
    } catch (InvalidPathException noPath) { // Its message has the path in it.
      throw new ParameterException(commands, "WAYMARK_CONSENT_REGISTER is no name of a file.");
    }
  }

  private LocalDate day(CommandLine commands, Map<String, String> environment) {
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    if (asOf != null) {
      return asOf;
    } else if (epoch == null) {
      return LocalDate.now(ZoneId.systemDefault());
    }
    try {
      return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException notSeconds) {
      throw new ParameterException(commands, "SOURCE_DATE_EPOCH is not a number of seconds.");
    }
  }

  Reporter reporter(CommandLine commands) {
    return switch (format) {
      case text -> new TextReporter(commands, project, plain ? Ansi.OFF : Ansi.AUTO, quiet);
      case json -> new JsonReporter(commands.getOut());
      case sarif -> new SarifReporter(commands.getOut());
      case github -> new GithubReporter(commands.getOut());
    };
  }
}
