package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Program;
import org.waymark.scaffold.NewProject;
import org.waymark.scaffold.ProjectFiles;
import org.waymark.tooling.VsCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark init DIR}. */
@Command(
    name = "init",
    description = "Begins a new site in a folder of its own.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      description = "The folder: one that does not exist yet, or an empty one.")
  private Path folder = Path.of("");

  @Option(names = "--from-demo", description = "Takes the whole demonstration site.")
  private boolean fromDemo;

  @Mixin private DayOptions day = new DayOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    Optional<ProjectFiles> files =
        fromDemo
            ? ProjectFiles.demonstration()
            : Optional.of(ProjectFiles.starter(day.day(commands, System.getenv())));
    if (files.isEmpty()) {
      commands.getErr().println("This Waymark was made without the demonstration site.");
      return ExitStatus.CONTENT;
    }
    NewProject project =
        NewProject.write(files.get().with(VsCode.files()), Program.jar().orElse(null), folder);
    return tell(project, commands.getOut(), commands.getErr());
  }

  private int tell(NewProject project, PrintWriter out, PrintWriter err) {
    if (project instanceof NewProject.Made made) {
      String command = onWindows() ? "waymark" : "./waymark";
      out.println("A new site is in " + made.folder() + ". Next, one line after the other:");
      if (!made.folder().equals(Path.of("").toAbsolutePath())) {
        out.println("  cd " + quoted(folder.toString()));
      }
      out.println("  " + command + " preview");
      out.println("  " + command + " check");
      out.println("Its README.md says what only you can write.");
      if (!made.program()) {
        out.println("Put the file waymark.jar into it: this Waymark does not run from one.");
      }
      return ExitStatus.DONE;
    } else if (project instanceof NewProject.Refused refused) {
      err.println(refused.message() + " " + refused.fix());
    }
    return ExitStatus.CONTENT;
  }

  private static boolean onWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }

  /** As it can be copied into a terminal. */
  private static String quoted(String path) {
    if (path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/\\._-:".indexOf(c) >= 0)) {
      return path;
    }
    return onWindows() ? '"' + path + '"' : "'" + path.replace("'", "'\\''") + "'";
  }
}
