package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.Report;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.problem.Severity;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * For a person: problems grouped by how much they matter, each with its line and what to type
 * instead; then one line of sums.
 */
final class TextReporter implements Reporter {

  private final PrintWriter out;
  private final Path project;
  private final Ansi ansi;
  private final boolean quiet;
  private final Set<Place> keptBack = new HashSet<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  TextReporter(CommandLine commands, Path project, Ansi ansi, boolean quiet) {
    this.out = commands.getOut();
    this.project = project;
    this.ansi = ansi;
    this.quiet = quiet;
  }

  @Override
  public void tell(List<Problem> problems, Report report, boolean failed, long millis) {
    keepBack(problems);
    for (Severity severity : Severity.values()) {
      List<Problem> group = problems.stream().filter(p -> p.severity() == severity).toList();
      if (!group.isEmpty() && !(quiet && severity == Severity.INFO)) {
        heading(severity, group.size());
        group.forEach(this::tell);
      }
    }
    if (!quiet || failed) {
      out.println(sums(problems, report, failed, millis));
    }
  }

  private void heading(Severity severity, int count) {
    String words = severity.heading();
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    out.println(style(severity, title + " (" + count + ")"));
    out.println();
  }

  private void tell(Problem problem) {
    Place place = problem.place();
    String where = place == null ? "The project" : Excerpt.plain(place.toString());
    out.println("  " + where + "  [" + problem.code().id() + "]");
    out.println("  " + Excerpt.plain(problem.message()));
    if (place != null && place.line() > 0 && !isKeptBack(place)) {
      excerpt(place).ifPresent(line -> showExcerpt(line, place));
    }
    out.println("  -> " + Excerpt.plain(problem.fix()));
    out.println();
  }

  /** What stands in some lines is nobody's business, whichever problem points to them. */
  private void keepBack(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.code().isPrivate() && problem.place() != null) {
        keptBack.add(line(problem.place()));
      }
    }
  }

  private boolean isKeptBack(Place place) {
    return keptBack.contains(line(place));
  }

  private static Place line(Place place) {
    return new Place(place.file(), place.line(), 0);
  }

  private void showExcerpt(String line, Place place) {
    Excerpt excerpt = Excerpt.of(line, place.column());
    if (excerpt.text().isBlank()) {
      return;
    }
    String number = String.format(Locale.ROOT, "%6d | ", place.line());
    out.println(number + excerpt.text());
    if (place.column() > 0) {
      out.println(" ".repeat(number.length() + excerpt.cells()) + "^");
    }
  }

  private Optional<String> excerpt(Place place) {
    List<String> all = lines.computeIfAbsent(place.file(), this::read);
    return place.line() <= all.size() ? Optional.of(all.get(place.line() - 1)) : Optional.empty();
  }

  private List<String> read(String name) {
    Path path = project.resolve(name);
    SourceFile file = new SourceFile(name, path, path.toFile().length());
    @Nullable String text =
        path.toFile().isFile() ? new TextReader(new Problems()).read(file) : null;
    return text == null ? List.of() : List.of(text.split("\n", -1));
  }

  private String sums(List<Problem> problems, Report report, boolean failed, long millis) {
    String counts = count(problems, Severity.ERROR) + ", " + count(problems, Severity.WARNING);
    String time = String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    if (failed) {
      return style(Severity.ERROR, "Not published")
          + ": "
          + counts
          + ". The last site is as it was. "
          + time;
    }
    return report.pages()
        + " pages: "
        + report.outcome().written()
        + " files written, "
        + report.outcome().unchanged()
        + " unchanged, "
        + report.outcome().removed()
        + " removed. "
        + counts
        + ". "
        + time;
  }

  private static String count(List<Problem> problems, Severity severity) {
    long count = problems.stream().filter(problem -> problem.severity() == severity).count();
    return severity.heading() + ": " + count;
  }

  private String style(Severity severity, String text) {
    String colour =
        switch (severity) {
          case ERROR -> "bold,red";
          case WARNING -> "bold,yellow";
          case INFO -> "bold";
        };
    return ansi.string("@|" + colour + " " + text + "|@");
  }
}
