package org.waymark.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.waymark.TestSite;

/** A run of {@code waymark withdraw} in a project, on the day of the tests' sites. */
record Withdrawing(int status, String told) {

  static Withdrawing in(Path project, String... arguments) {
    StringWriter told = new StringWriter();
    PrintWriter writer = new PrintWriter(told);
    Stream<String> usual =
        Stream.of("--project=" + project, "--as-of=" + TestSite.DAY, "--threads=2");
    String[] all =
        Stream.of(Stream.of("withdraw"), Arrays.stream(arguments), usual)
            .flatMap(part -> part)
            .toArray(String[]::new);
    return new Withdrawing(Main.run(all, writer, writer), told.toString());
  }
}
