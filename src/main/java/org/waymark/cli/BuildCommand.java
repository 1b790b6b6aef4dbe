package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Waymark;
import org.waymark.publish.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark build}. */
@Command(
    name = "build",
    description = "Makes the site. Nothing is replaced unless there are no errors.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  static final String USUAL_OUT = "target/website";

  @Mixin private CommonOptions options = new CommonOptions();

  @Mixin private TimingsOption timed = new TimingsOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the site goes (default: " + USUAL_OUT + " in the project).")
  private @Nullable Path out;

  @Option(
      names = "--compress",
      description = "Writes gzip and Brotli copies beside the files, for servers that send those.")
  private boolean compress;

  @Option(
      names = "--clean",
      description = "Makes everything anew, whatever is known of the last build.")
  private boolean clean;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder = out != null ? out : options.project().resolve(USUAL_OUT);
    Target target = new Target(folder, compress, clean);
    return ProjectRun.run(
        Objects.requireNonNull(spec).commandLine(),
        options,
        timed,
        (inputs, timings, problems) -> Waymark.build(inputs, target, timings, problems));
  }
}
