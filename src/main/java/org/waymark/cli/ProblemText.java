package org.waymark.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;

/** A problem as a person reads it: where, what is wrong, the line itself, and what to type. */
final class ProblemText {

  private final Path project;
  private final Set<Place> keptBack = new HashSet<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  /**
   * @param project the folder that places are in
   */
  ProblemText(Path project) {
    this.project = project;
  }

  /** What stands in some lines is nobody's business, whichever problem points to them. */
  void keepBack(Collection<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.code().isPrivate() && problem.place() != null) {
        keptBack.add(line(problem.place()));
      }
    }
  }

  /** Some indented lines, the last of which ends with its line end. */
  String of(Problem problem) {
    StringBuilder text = new StringBuilder();
    Place place = problem.place();
    String where = place == null ? "The project" : Excerpt.plain(place.toString());
    text.append("  ").append(where).append("  [").append(problem.code().id()).append("]\n");
    text.append("  ").append(Excerpt.plain(problem.message())).append('\n');
    if (place != null && place.line() > 0 && !keptBack.contains(line(place))) {
      excerpt(place).ifPresent(line -> addExcerpt(line, place, text));
    }
    return text.append("  -> ").append(Excerpt.plain(problem.fix())).append('\n').toString();
  }

  private static Place line(Place place) {
    return new Place(place.file(), place.line(), 0);
  }

  private static void addExcerpt(String line, Place place, StringBuilder text) {
    Excerpt excerpt = Excerpt.of(line, place.column());
    if (excerpt.text().isBlank()) {
      return;
    }
    String number = String.format(Locale.ROOT, "%6d | ", place.line());
    text.append(number).append(excerpt.text()).append('\n');
    if (place.column() > 0) {
      text.append(" ".repeat(number.length() + excerpt.cells())).append("^\n");
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
}
