package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.importing.wordpress.Options;
import org.waymark.importing.wordpress.WordpressImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark import wordpress FILE}. */
@Command(
    name = "wordpress",
    description = "Takes over posts and pages of a WordPress export. Stories are held back.",
    mixinStandardHelpOptions = true)
final class ImportWordpressCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The .xml file that WordPress exports.")
  private Path file = Path.of("");

  @Option(
      names = "--stories",
      paramLabel = "NAME",
      description =
          "The short name of a category, tag or kind of post that is a story; may be given often."
              + " Without it: those with the word story in their names, and other posts are drafts.")
  private Set<String> stories = Set.of();

  @Option(
      names = "--bylines",
      description = "Puts the name under which it was published below each post and page.")
  private boolean bylines;

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Options wanted = new Options(file, stories, bylines);
    return new ImportRun(Objects.requireNonNull(spec).commandLine(), options)
        .run(
            file,
            (project, inputs, problems) ->
                WordpressImport.run(project, wanted, inputs.today(), problems));
  }
}
