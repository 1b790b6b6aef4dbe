package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.Report;
import org.waymark.health.report.Health;
import org.waymark.health.report.HealthReport;
import org.waymark.health.report.ReportJson;
import org.waymark.health.report.ReportMarkdown;
import org.waymark.health.report.ReportText;
import org.waymark.output.JsonText;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark health}. A report: what it finds is no error. */
@Command(
    name = "health",
    description = "Lists what needs a person: reviews, consents, organisations to check, figures.",
    mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The form of the report: ${COMPLETION-CANDIDATES} (default: text).")
  private Form form = Form.text;

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Spec private @Nullable CommandSpec spec;

  /** A form of the report. */
  enum Form {
    text,
    json,
    markdown
  }

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    Inputs inputs = options.inputs(commands, System.getenv());
    Problems problems = new Problems();
    Optional<HealthReport> report = Health.of(inputs, problems);
    if (report.isEmpty()) {
      reporter(commands).tell(problems.sorted(), new Report(0, Outcome.NONE), true, 0);
      return ExitStatus.CONTENT;
    }
    print(report.get(), commands.getOut());
    return ExitStatus.DONE;
  }

  private void print(HealthReport report, PrintWriter out) throws IOException {
    switch (form) {
      case text -> out.print(ReportText.of(report));
      case json -> JsonText.print(out, JsonText.NARROW, json -> ReportJson.write(report, json));
      case markdown -> out.print(ReportMarkdown.of(report));
    }
  }

  private Reporter reporter(CommandLine commands) {
    return form == Form.json
        ? new JsonReporter(commands.getOut())
        : new TextReporter(commands, options.project(), Ansi.AUTO, false);
  }
}
