package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.output.JsonSchema;
import org.waymark.problem.Problems;
import org.waymark.source.WholeFile;
import org.waymark.tooling.Cms;
import org.waymark.tooling.CmsConfig;
import org.waymark.tooling.Schemas;
import org.waymark.tooling.VsCode;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark schema}: what editors' tools need to know of the format. */
@Command(
    name = "schema",
    description = "Tells editors' tools which fields there are, so that they complete and check.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  /** One of these. */
  private static final class Which {
    @Parameters(
        paramLabel = "TYPE",
        description = "Prints one: story, factsheet, organisation, evidence, news or page.")
    private @Nullable String type;

    @Option(
        names = "--all",
        paramLabel = "DIR",
        description = "Writes the schemas of all types and shared files into a folder.")
    private @Nullable Path all;

    @Option(
        names = "--vscode",
        paramLabel = "DIR",
        description =
            "Writes schemas, snippets, settings and tasks for Visual Studio Code into the folder"
                + " .vscode of this one. Settings that are there stay.")
    private @Nullable Path vsCode;

    @Option(
        names = "--cms",
        paramLabel = "NAME",
        description = "Prints a configuration of this site for sveltia or decap.")
    private @Nullable Cms cms;
  }

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  @Mixin private SiteOptions options = new SiteOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    if (which.all != null) {
      write(which.all, Schemas.all(), commands.getOut());
    } else if (which.vsCode != null) {
      write(which.vsCode, VsCode.files(), commands.getOut());
    } else if (which.cms != null) {
      return cms(commands, which.cms);
    } else {
      JsonSchema.write(
          TypeNames.find(commands, Objects.requireNonNull(which.type)), commands.getOut());
    }
    return ExitStatus.DONE;
  }

  private static void write(Path folder, SortedMap<String, String> files, PrintWriter out)
      throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path)) {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        WholeFile.write(path, file.getValue());
        out.println(file.getKey() + " is written.");
      } else if (!Files.readString(path).equals(file.getValue())) {
        renew(path, file, out);
      }
    }
  }

  private static void renew(Path path, Map.Entry<String, String> file, PrintWriter out)
      throws IOException {
    if (VsCode.isOwn(file.getKey())) {
      out.println(file.getKey() + " has settings of your own and was left as it is.");
    } else {
      WholeFile.write(path, file.getValue());
      out.println(file.getKey() + " is written anew.");
    }
  }

  private int cms(CommandLine commands, Cms cms) throws IOException {
    Problems problems = new Problems();
    Project project =
        Waymark.read(options.inputs(commands, System.getenv()), problems).orElse(null);
    if (project == null) {
      return TextReporter.tellFailure(commands, options.project(), problems.sorted());
    }
    commands.getOut().print(CmsConfig.text(cms, project.shared(), project.knownIds()));
    return ExitStatus.DONE;
  }
}
