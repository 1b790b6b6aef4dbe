package org.waymark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.publish.Target;
import picocli.CommandLine.Option;

/** Where a site is made on this computer, and with which copies. */
final class OutputOptions {

  private static final String USUAL = "target/website";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the site is made (default: " + USUAL + " in the project).")
  private @Nullable Path out;

  @Option(
      names = "--compress",
      description = "Writes gzip and Brotli copies beside the files, for servers that send those.")
  private boolean compress;

  /**
   * Where it is made.
   *
   * @param clean whether everything is made anew, whatever is known of the last build
   */
  Target target(Path project, boolean clean) {
    return new Target(out != null ? out : project.resolve(USUAL), compress, clean);
  }
}
