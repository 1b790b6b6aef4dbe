package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.content.ContentType;
import org.waymark.problem.Problems;
import org.waymark.scaffold.NewFile;
import org.waymark.scaffold.Scaffold;
import org.waymark.scaffold.Wanted;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark new TYPE "Title"}. */
@Command(
    name = "new",
    description = "Begins a new content file, with its fields and what each means.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "TYPE",
      description = "story, factsheet, organisation, evidence, news or page.")
  private String type = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "TITLE",
      description = "As readers are to see it, best in quotation marks.")
  private List<String> title = List.of();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The file's name, in place of one made from the title.")
  private @Nullable String id;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "A translation of the file that --id names into this language, such as cy.")
  private @Nullable String language;

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    ContentType found = TypeNames.find(commands, type);
    Inputs inputs = options.inputs(commands, System.getenv());
    Problems problems = new Problems();
    Project project = Waymark.read(inputs, problems).orElse(null);
    if (project == null) {
      return TextReporter.tellFailure(commands, options.project(), problems.sorted());
    }
    Wanted wanted = new Wanted(found, String.join(" ", title), id, language);
    NewFile made = new Scaffold(project, inputs.today()).of(wanted);
    NewFile written = made instanceof NewFile.Made file ? file.write(inputs.project()) : made;
    return tell(written, commands.getOut(), commands.getErr());
  }

  private static int tell(NewFile file, PrintWriter out, PrintWriter err) {
    if (file instanceof NewFile.Made made) {
      out.println(made.file() + " is there to be written in. Next:");
      for (int i = 0; i < made.steps().size(); i++) {
        out.println("  " + (i + 1) + ". " + made.steps().get(i));
      }
      return ExitStatus.DONE;
    } else if (file instanceof NewFile.Refused refused) {
      err.println(refused.message() + " " + refused.fix());
    }
    return ExitStatus.CONTENT;
  }
}
