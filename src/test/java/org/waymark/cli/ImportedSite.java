package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands that change a project, for tests of what comes of them. */
public final class ImportedSite {

  private ImportedSite() {}

  /** Imports an export, which must succeed, and gives back what was said. */
  public static String wordpress(Path project, Path export, String... options) {
    List<String> words = new ArrayList<>(List.of("import", "wordpress", export.toString()));
    words.addAll(List.of(options));
    return run(project, 0, words);
  }

  public static void withdraw(Path project, String story) {
    run(project, 0, List.of("withdraw", story));
  }

  /** Runs a command on the project and gives back what was said. */
  public static String run(Path project, int status, List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.add("--project=" + project);
    all.add("--as-of=2026-11-21");
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said);
    assertThat(Main.run(all.toArray(String[]::new), both, both))
        .as(said::toString)
        .isEqualTo(status);
    return said.toString();
  }
}
