package org.waymark.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of a run. Safe for use by many threads; what it lists is sorted and without
 * repeats, so the order of adding never shows.
 */
public final class Problems {

  /** More than this from one file helps nobody; the rest is summed up in one line. */
  static final int MOST_PER_FILE = 100;

  private final Set<Problem> found = new LinkedHashSet<>();
  private final boolean strict;

  /** Takes problems as they are. */
  public Problems() {
    this(false);
  }

  /**
   * @param strict whether warnings count as errors
   */
  public Problems(boolean strict) {
    this.strict = strict;
  }

  public synchronized void add(Problem problem) {
    boolean raised = strict && problem.severity() == Severity.WARNING;
    found.add(raised ? problem.as(Severity.ERROR) : problem);
  }

  /** Adds a problem of the code's own severity. */
  public void add(Code code, @Nullable Place place, String message, String fix) {
    add(Problem.of(code, place, message, fix));
  }

  public synchronized void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** All problems in their order, at most {@value #MOST_PER_FILE} of each file. */
  public synchronized List<Problem> sorted() {
    Map<String, Integer> perFile = new HashMap<>();
    List<Problem> shown = new ArrayList<>();
    for (Problem problem : found.stream().sorted().toList()) {
      Place place = problem.place();
      int count = place == null ? 0 : perFile.merge(place.file(), 1, Integer::sum);
      if (count <= MOST_PER_FILE) {
        shown.add(problem);
      } else if (count == MOST_PER_FILE + 1 && place != null) {
        shown.add(tooMany(problem, place));
      }
    }
    return List.copyOf(shown);
  }

  private static Problem tooMany(Problem next, Place place) {
    return new Problem(
        next.code(),
        next.severity(),
        Place.of(place.file()),
        "This file has more problems of this kind and others than are listed here.",
        "Mend the ones above first, then check again.");
  }
}
