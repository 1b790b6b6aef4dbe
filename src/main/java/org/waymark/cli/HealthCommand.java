package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.Progress;
import org.waymark.Report;
import org.waymark.Timings;
import org.waymark.Waymark;
import org.waymark.health.report.CallSheet;
import org.waymark.health.report.CallSheetHtml;
import org.waymark.health.report.CallSheetMarkdown;
import org.waymark.health.report.CallSheetText;
import org.waymark.health.report.Health;
import org.waymark.health.report.HealthReport;
import org.waymark.health.report.ReportJson;
import org.waymark.health.report.ReportMarkdown;
import org.waymark.health.report.ReportText;
import org.waymark.output.JsonText;
import org.waymark.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark health}. A report: what it finds is no error. */
@Command(
    name = "health",
    description = "Lists what needs a person: reviews, consents, organisations to check, figures.",
    mixinStandardHelpOptions = true,
    subcommands = HealthCheckedCommand.class)
final class HealthCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "The form: text, json or markdown; of a call sheet text, markdown or html"
              + " (default: as the file's name ends, else text).")
  private @Nullable Form given;

  @Option(names = "--call-sheet", description = "The organisations to phone, to be printed.")
  private boolean callSheet;

  @Option(names = "--all", description = "In the call sheet, also those whose check is not due.")
  private boolean all;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes it into a new file, such as calls.html.")
  private @Nullable Path out;

  @Mixin private PublicOptions options = new PublicOptions();

  @Mixin private TimingsOption timed = new TimingsOption();

  @Spec private @Nullable CommandSpec spec;

  /** A form of the report or of the call sheet. */
  enum Form {
    text,
    json,
    markdown,
    html
  }

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    Form form = form(commands);
    Inputs inputs = options.inputs(commands, System.getenv());
    Problems problems = new Problems();
    long start = System.nanoTime();
    Timings timings = measured(commands, inputs);
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    Optional<String> text =
        callSheet
            ? CallSheet.of(inputs, all, problems).map(sheet -> text(sheet, form))
            : report(inputs, form, timings, problems);
    if (text.isEmpty()) {
      reporter(commands, form).tell(problems.sorted(), Report.NOTHING, true, 0);
      return ExitStatus.CONTENT;
    }
    if (out == null) {
      commands.getOut().print(text.get());
    } else {
      write(commands, out, text.get());
    }
    if (timings.isOn() && form != Form.json) {
      new TimingsReporter(timings, commands.getErr()).tell(millis);
    }
    return ExitStatus.DONE;
  }

  /** How long it takes to make the site, which nobody keeps here. */
  private Timings measured(CommandLine commands, Inputs inputs) throws IOException {
    Timings timings = timed.timings(Progress.UNTOLD);
    if (timings.isOn()) {
      if (callSheet) {
        throw new ParameterException(commands, "--timings does not go with --call-sheet.");
      }
      Waymark.check(inputs, timings, new Problems());
    }
    return timings;
  }

  private Form form(CommandLine commands) {
    Form form = given != null ? given : out == null ? Form.text : ofName(out);
    if (all && !callSheet) {
      throw new ParameterException(commands, "--all goes with --call-sheet.");
    } else if (callSheet && form == Form.json) {
      throw new ParameterException(commands, "A call sheet is text, markdown or html.");
    } else if (!callSheet && form == Form.html) {
      throw new ParameterException(
          commands, "The report is text, json or markdown; html is for --call-sheet.");
    }
    return form;
  }

  private static Form ofName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Form.html;
    }
    return name.endsWith(".md") ? Form.markdown : name.endsWith(".json") ? Form.json : Form.text;
  }

  private static Optional<String> report(
      Inputs inputs, Form form, Timings timings, Problems problems) throws IOException {
    HealthReport report = Health.of(inputs, problems).orElse(null);
    if (report == null) {
      return Optional.empty();
    } else if (form != Form.json) {
      return Optional.of(form == Form.markdown ? ReportMarkdown.of(report) : ReportText.of(report));
    }
    StringWriter text = new StringWriter();
    PrintWriter printed = new PrintWriter(text);
    JsonText.print(
        printed,
        JsonText.NARROW,
        json -> {
          json.beginObject();
          ReportJson.writeMembers(report, json);
          if (timings.isOn()) {
            TimingsJson.write(json, timings);
          }
          json.endObject();
        });
    printed.flush();
    return Optional.of(text.toString());
  }

  private static String text(CallSheet sheet, Form form) {
    return switch (form) {
      case html -> CallSheetHtml.of(sheet);
      case markdown -> CallSheetMarkdown.of(sheet);
      default -> CallSheetText.of(sheet);
    };
  }

  /** Never over a file that exists: it may be one that somebody has written into. */
  private static void write(CommandLine commands, Path file, String text) throws IOException {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException exists) {
      throw new ParameterException(
          commands, "There is a file of that name. It was left as it is; name another.", exists);
    } catch (NoSuchFileException noFolder) {
      throw new ParameterException(
          commands, "There is no such folder to write into. Make it first.", noFolder);
    }
    commands.getOut().println("Written: " + Excerpt.plain(file.toString()));
  }

  private Reporter reporter(CommandLine commands, Form form) {
    return form == Form.json
        ? new JsonReporter(commands.getOut())
        : new TextReporter(commands, options.project(), Ansi.AUTO, false);
  }
}
