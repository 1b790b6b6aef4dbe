package org.waymark.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.source.ProblemLines;

/** A problem as a person reads it: where, what is wrong, the line itself, and what to type. */
final class ProblemText {

  private final ProblemLines lines;

  /**
   * @param project the folder that places are in
   * @param problems all that will be shown
   */
  ProblemText(Path project, Collection<Problem> problems) {
    this.lines = new ProblemLines(project, problems);
  }

  /** Some indented lines, the last of which ends with its line end. */
  String of(Problem problem) {
    StringBuilder text = new StringBuilder();
    Place place = problem.place();
    String where = place == null ? "The project" : Excerpt.plain(place.toString());
    text.append("  ").append(where).append("  [").append(problem.code().id()).append("]\n");
    text.append("  ").append(Excerpt.plain(problem.message())).append('\n');
    if (place != null) {
      lines.at(place).ifPresent(line -> addExcerpt(line, place, text));
    }
    return text.append("  -> ").append(Excerpt.plain(problem.fix())).append('\n').toString();
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
}
