package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which project, and on which day: the options of every command that reads one. */
final class ProjectOptions {

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The project folder (default: here).")
  private Path project = Path.of(".");

  @Mixin private DayOptions day = new DayOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work at once (default: one a processor).")
  private @Nullable Integer threads;

  Path project() {
    return project;
  }

  /** When it is done; see {@link DayOptions#time}. */
  Instant time(CommandLine commands, Map<String, String> environment) {
    return day.time(commands, environment);
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
    if (threads != null && threads < 1) {
      throw new ParameterException(commands, "--threads takes a number from 1 on.");
    }
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    return new Inputs(
        project.toAbsolutePath().normalize(),
        day.day(commands, environment),
        null,
        false,
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
}
