package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.waymark.Report;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * For a person: problems grouped by how much they matter, each with its line and what to type
 * instead; then one line of sums.
 */
final class TextReporter implements Reporter {

  private final PrintWriter out;
  private final Path project;
  private final Ansi ansi;
  private final boolean quiet;

  TextReporter(CommandLine commands, Path project, Ansi ansi, boolean quiet) {
    this.out = commands.getOut();
    this.project = project;
    this.ansi = ansi;
    this.quiet = quiet;
  }

  /**
   * Tells a person why a command came to nothing.
   *
   * @return the exit status for it
   */
  static int tellFailure(CommandLine commands, Path project, List<Problem> problems) {
    new TextReporter(commands, project, Ansi.AUTO, false).tell(problems, Report.NOTHING, true, 0);
    return ExitStatus.CONTENT;
  }

  @Override
  public void tell(List<Problem> problems, Report report, boolean failed, long millis) {
    ProblemText words = new ProblemText(project, problems);
    for (Severity severity : Severity.values()) {
      List<Problem> group = problems.stream().filter(p -> p.severity() == severity).toList();
      if (!group.isEmpty() && !(quiet && severity == Severity.INFO)) {
        heading(severity, group.size());
        group.forEach(problem -> out.println(words.of(problem)));
      }
    }
    if (!quiet || failed) {
      out.println(sums(problems, report, failed, millis));
    }
  }

  private void heading(Severity severity, int count) {
    String words = severity.heading();
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    out.println(style(severity, title + " (" + count + ")"));
    out.println();
  }

  private String sums(List<Problem> problems, Report report, boolean failed, long millis) {
    String counts = count(problems, Severity.ERROR) + ", " + count(problems, Severity.WARNING);
    String time = String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    if (failed) {
      boolean begun = report.outcome().written() + report.outcome().removed() > 0;
      return style(Severity.ERROR, begun ? "Not finished" : "Not published")
          + ": "
          + counts
          + (begun ? ". What was done stays; run it again. " : ". The last site is as it was. ")
          + time;
    }
    return report.pages()
        + " pages: "
        + report.outcome().written()
        + " files written, "
        + report.outcome().unchanged()
        + " unchanged, "
        + report.outcome().removed()
        + " removed. "
        + counts
        + ". "
        + time;
  }

  private static String count(List<Problem> problems, Severity severity) {
    long count = problems.stream().filter(problem -> problem.severity() == severity).count();
    return severity.heading() + ": " + count;
  }

  private String style(Severity severity, String text) {
    String colour =
        switch (severity) {
          case ERROR -> "bold,red";
          case WARNING -> "bold,yellow";
          case INFO -> "bold";
        };
    return ansi.string("@|" + colour + " " + text + "|@");
  }
}
