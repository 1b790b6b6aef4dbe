package org.waymark.bench.fuzz;

import java.util.List;
import java.util.Optional;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;

/** Whether problems say where they are, so that an editor can go there. */
final class Places {

  private Places() {}

  /**
   * What is wrong with the problems of one file; empty when nothing is.
   *
   * @param text with plain line ends
   */
  static Optional<String> fault(List<Problem> problems, String file, String text) {
    List<String> lines = List.of(text.split("\n", -1));
    for (Problem problem : problems) {
      Place place = problem.place();
      if (problem.message().isBlank() || problem.fix().isBlank()) {
        return Optional.of("A problem without words: " + problem);
      } else if (place != null && place.file().equals(file) && !isWithin(place, lines)) {
        return Optional.of("A place that is not there: " + problem);
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(Place place, List<String> lines) {
    if (place.line() == 0) {
      return place.column() == 0;
    } else if (place.line() < 0 || place.line() > lines.size() || place.column() < 0) {
      return false;
    }
    String line = lines.get(place.line() - 1);
    return place.column() <= line.codePointCount(0, line.length()) + 1;
  }
}
