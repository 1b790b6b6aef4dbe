package org.waymark.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDK, by whose tools a smaller Java is made.
 *
 * @param home its folder
 */
record Jdk(Path home) {

  /**
   * What jdeps cannot see, because it is asked for by name: links over https, and the words of
   * languages (jlink keeps the words of those alone that are named).
   */
  private static final List<String> BY_NAME = List.of("jdk.crypto.ec", "jdk.localedata");

  /** From here on a Java keeps more than classes (JEP 514), and its files may be moved. */
  private static final int KEEPS_MORE = 25;

  /** In words such as "openjdk 25.0.3 2026-04-21". */
  private static final Pattern FEATURE = Pattern.compile(" ([0-9]+)");

  /** Libraries that a JDK made to run everywhere brings along, and one of a system does not. */
  private static final String BROUGHT_ALONG = "lib/libfreetype.so";

  boolean keepsMore() throws IOException, InterruptedException {
    String told = Tool.run(List.of(program("java"), "--version"));
    Matcher version = FEATURE.matcher(told);
    return version.find() && Integer.parseInt(version.group(1)) >= KEEPS_MORE;
  }

  /** Whether it runs on this kind of system alone, with the libraries that are installed here. */
  boolean isOfThisSystemAlone() {
    return Platform.HERE.system().equals("linux") && !Files.exists(home.resolve(BROUGHT_ALONG));
  }

  /**
   * Makes a Java with what the program needs, which is started with these options.
   *
   * @param runtime where it is made; must not exist
   */
  void link(Path jar, List<String> options, Path runtime) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program("jlink"), "--add-modules"));
    command.add(modules(jar) + "," + String.join(",", BY_NAME));
    command.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
    command.addAll(List.of("--include-locales", "en,cy,ur", "--compress", "2"));
    command.addAll(List.of("--generate-cds-archive", "--add-options", String.join(" ", options)));
    command.addAll(List.of("--output", runtime.toString()));
    Tool.run(command);
    // Only for heaps of more than 32 GB.
    try (var files = Files.walk(runtime)) {
      for (Path file : files.filter(file -> file.endsWith("classes_nocoops.jsa")).toList()) {
        Files.delete(file);
      }
    }
  }

  private String modules(Path jar) throws IOException, InterruptedException {
    return Tool.run(
            List.of(
                program("jdeps"),
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                "17",
                jar.toString()))
        .strip();
  }

  private String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }
}
