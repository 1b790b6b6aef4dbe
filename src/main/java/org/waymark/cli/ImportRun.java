package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.importing.ImportReport;
import org.waymark.importing.ImportResult;
import org.waymark.importing.ImportedFiles;
import org.waymark.importing.MatterKind;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.problem.Severity;
import org.waymark.source.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs an import for a command, has what was imported checked, and tells what came of it. */
final class ImportRun {

  private static final String REPORT = "import-report";
  private static final int MOST_REPORTS = 1000;

  /** What is imported. */
  @FunctionalInterface
  interface Work {
    Optional<ImportResult> run(Project project, Inputs inputs, Problems problems)
        throws IOException;
  }

  private final CommandLine commands;
  private final ProjectOptions options;

  ImportRun(CommandLine commands, ProjectOptions options) {
    this.commands = commands;
    this.options = options;
  }

  /**
   * @param file what is imported
   * @throws ParameterException when it is not there
   */
  int run(Path file, Work work) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(commands, "There is no file \"" + file + "\".");
    }
    Inputs inputs = options.inputs(commands, System.getenv());
    Problems problems = new Problems();
    Project project = Waymark.read(inputs, problems).orElse(null);
    ImportResult result = null;
    if (project != null) {
      problems = new Problems(); // What is wrong with other files is not asked here.
      result = work.run(project, inputs, problems).orElse(null);
    }
    if (result == null) {
      problems.sorted().forEach(this::tell);
      commands.getOut().println("Nothing was taken over.");
      return ExitStatus.CONTENT;
    }
    check(inputs, result);
    problems.sorted().forEach(this::tell);
    tell(inputs.project(), String.valueOf(file.getFileName()), result, problems);
    return problems.hasErrors() ? ExitStatus.CONTENT : ExitStatus.DONE;
  }

  private void tell(Problem problem) {
    String place = problem.place() == null ? "" : problem.place() + "  ";
    commands.getOut().println(place + "[" + problem.code().id() + "]");
    commands.getOut().println("  " + problem.message());
    commands.getOut().println("  -> " + problem.fix());
  }

  /** The same words as those of the command check, for the files that were imported. */
  private static void check(Inputs inputs, ImportResult result) throws IOException {
    Set<String> imported = new TreeSet<>(result.files().written());
    Problems found = new Problems();
    Waymark.checkContent(inputs, found);
    for (Problem problem : found.sorted()) {
      if (problem.place() != null
          && imported.contains(problem.place().file())
          && problem.severity() != Severity.INFO
          && !problem.code().id().equals("consent-missing")) {
        String severity = problem.severity() == Severity.ERROR ? "error" : "warning";
        String what = severity + " " + problem.code().id() + ". " + problem.message();
        result.report().add(MatterKind.CHECK, problem.place().toString(), what);
      }
    }
  }

  private void tell(Path project, String name, ImportResult result, Problems problems)
      throws IOException {
    PrintWriter out = commands.getOut();
    String sums = sums(result.outcomes());
    out.println(sums);
    ImportReport report = result.report();
    if (report.isEmpty()) {
      return;
    }
    out.println("What needs a person:");
    report.summary().forEach(line -> out.println("  " + line));
    out.println(
        "The list with what to do is in "
            + write(project, report.text("What was imported from " + name, sums)));
    if (result.files().written().isEmpty() && !problems.hasErrors()) {
      out.println("Nothing in the project was changed.");
    }
  }

  private static String sums(Map<ImportedFiles.Outcome, Integer> outcomes) {
    return "New: "
        + outcomes.getOrDefault(ImportedFiles.Outcome.CREATED, 0)
        + ", renewed: "
        + outcomes.getOrDefault(ImportedFiles.Outcome.RENEWED, 0)
        + ", as they were: "
        + outcomes.getOrDefault(ImportedFiles.Outcome.SAME, 0)
        + ", left alone: "
        + outcomes.getOrDefault(ImportedFiles.Outcome.LEFT, 0)
        + ".";
  }

  /** Beside those of earlier imports, in which somebody may have ticked things off. */
  private static String write(Path project, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 1; i < MOST_REPORTS; i++) {
      String name = REPORT + (i == 1 ? "" : "-" + i) + ".md";
      if (WholeFile.create(project.resolve(name), bytes)) {
        return name;
      }
    }
    throw new IOException("Too many reports of imports");
  }
}
