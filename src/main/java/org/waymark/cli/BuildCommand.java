package org.waymark.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Build;
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

  @Mixin private CommonOptions options = new CommonOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private TimingsOption timed = new TimingsOption();

  @Option(
      names = "--clean",
      description = "Makes everything anew, whatever is known of the last build.")
  private boolean clean;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Target target = output.target(options.project(), clean);
    return ProjectRun.run(
        Objects.requireNonNull(spec).commandLine(),
        options,
        timed,
        (inputs, timings, problems) -> Build.of(inputs, target, problems).timed(timings).run());
  }
}
