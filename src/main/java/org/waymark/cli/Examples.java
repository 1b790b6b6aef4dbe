package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.Waymark;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.source.Folders;

/**
 * What an editor sees of each code, told by Waymark itself of the sites that its tests hold, which
 * are broken on purpose: {@code broken/CODE} over {@code base}. What is special of one stands in
 * its {@code expected.txt}, on lines that begin with {@code !}.
 */
final class Examples {

  private static final String EXPECTED = "expected.txt";
  private static final String WITHOUT = "! without ";
  private static final String PRODUCTION = "! production";
  private static final String REGISTER = "! register";

  /** Columns that a sentence may take, and what its further lines begin with. */
  private static final int WIDEST = 78;

  private static final String INDENT = "     ";

  private final Path sites;
  private final LocalDate day;

  private Examples(Path sites, LocalDate day) {
    this.sites = sites;
    this.day = day;
  }

  /**
   * The examples by the ids of their codes; some codes may have none.
   *
   * @param sites the folder of the tests' sites
   * @param day the day on which the tests build them
   * @throws IOException when the file system fails
   */
  static Map<String, String> of(Path sites, LocalDate day) throws IOException {
    Examples examples = new Examples(sites, day);
    Map<String, String> byCode = new TreeMap<>();
    try (Stream<Path> broken = Files.list(sites.resolve("broken"))) {
      for (Path site : broken.filter(Files::isDirectory).toList()) {
        String code = site.getFileName().toString();
        String example = examples.tell(site, code);
        if (example != null) {
          byCode.put(code, example);
        }
      }
    }
    return byCode;
  }

  private @Nullable String tell(Path site, String code) throws IOException {
    Path project = Files.createTempDirectory("waymark-example");
    try {
      copy(sites.resolve("base"), project);
      copy(site, project);
      List<String> special = Files.readAllLines(site.resolve(EXPECTED));
      for (String line : special) {
        if (line.startsWith(WITHOUT)) {
          Files.delete(project.resolve(line.substring(WITHOUT.length())));
        }
      }
      Path register = special.contains(REGISTER) ? site.resolve("register.csv") : null;
      boolean production = special.contains(PRODUCTION);
      Inputs inputs = new Inputs(project, day, null, production, absolute(register), 2);
      Problems ofContent = new Problems();
      Waymark.checkContent(inputs, ofContent);
      String told = tell(ofContent.sorted(), code, project);
      if (told != null) {
        return told; // Most need no pages, which take far longer.
      }
      Problems ofAll = new Problems();
      Waymark.check(inputs, ofAll);
      return tell(ofAll.sorted(), code, project);
    } finally {
      Folders.delete(project);
    }
  }

  private static @Nullable Path absolute(@Nullable Path path) {
    return path == null ? null : path.toAbsolutePath();
  }

  private static @Nullable String tell(List<Problem> problems, String code, Path project) {
    ProblemText text = new ProblemText(project, problems);
    return problems.stream()
        .filter(problem -> problem.code().id().equals(code))
        .findFirst()
        .map(text::of)
        .map(Examples::wrapped)
        .orElse(null);
  }

  /** Sentences go on in the next line, as a terminal shows them; lines of files stay whole. */
  private static String wrapped(String text) {
    StringBuilder wrapped = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean sentence = line.startsWith("  ") && !line.startsWith("   ");
      String rest = line;
      int end = sentence ? breakOf(rest) : -1;
      while (end > INDENT.length()) {
        wrapped.append(rest, 0, end).append('\n');
        rest = INDENT + rest.substring(end + 1);
        end = breakOf(rest);
      }
      wrapped.append(rest).append('\n');
    }
    return wrapped.substring(0, wrapped.length() - 1);
  }

  /**
   * The space at which a line is broken; -1 where it need not be. What is to be typed stays whole.
   */
  private static int breakOf(String line) {
    if (line.length() <= WIDEST) {
      return -1;
    }
    int brace = line.indexOf('{');
    int typed = brace > 2 && line.startsWith("- ", brace - 2) ? brace - 2 : brace;
    return line.lastIndexOf(' ', typed < 0 ? WIDEST : Math.min(WIDEST, typed - 1));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path name = from.relativize(file);
        if (!name.toString().equals(EXPECTED) && !name.toString().equals("register.csv")) {
          Path copy = to.resolve(name);
          Files.createDirectories(copy.getParent());
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
  }
}
