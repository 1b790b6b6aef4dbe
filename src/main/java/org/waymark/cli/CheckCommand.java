package org.waymark.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Waymark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code waymark check}. */
@Command(
    name = "check",
    description = "Checks all that build checks. Nothing is written.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Mixin private TimingsOption timed = new TimingsOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    return ProjectRun.run(
        Objects.requireNonNull(spec).commandLine(), options, timed, Waymark::check);
  }
}
