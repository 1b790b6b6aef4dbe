package org.waymark.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of a run. Safe for use by many threads; what it lists is sorted and without
 * repeats, so the order of adding never shows. However many there are, no more are kept of a file
 * than are listed, so a file that is wrong from end to end costs no memory.
 */
public final class Problems {

  /** More than this from one file helps nobody; the rest is summed up in one line. */
  static final int MOST_PER_FILE = 100;

  private static final String PROJECT = "";

  private final Map<String, TreeSet<Problem>> byFile = new HashMap<>();
  private final boolean strict;
  private long told;

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
    told++;
    boolean raised = strict && problem.severity() == Severity.WARNING;
    String file = problem.place() == null ? PROJECT : problem.place().file();
    TreeSet<Problem> found = byFile.computeIfAbsent(file, name -> new TreeSet<>());
    found.add(raised ? problem.as(Severity.ERROR) : problem);
    if (problem.place() != null && found.size() > MOST_PER_FILE + 1) {
      found.pollLast(); // One more than is listed stays, to know that there are more.
    }
  }

  /** How often anything was told, repeats among it. */
  public synchronized long told() {
    return told;
  }

  /** Whether warnings count as errors. */
  public boolean isStrict() {
    return strict;
  }

  /** Adds a problem of the code's own severity. */
  public void add(Code code, @Nullable Place place, String message, String fix) {
    add(Problem.of(code, place, message, fix));
  }

  public synchronized void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Puts another problem in the place of each, such as one that says less. */
  public synchronized void replaceAll(UnaryOperator<Problem> change) {
    List<Problem> before = byFile.values().stream().flatMap(Collection::stream).toList();
    byFile.clear();
    before.forEach(problem -> add(change.apply(problem)));
  }

  public synchronized boolean hasErrors() {
    return byFile.values().stream().anyMatch(found -> isError(found.first()));
  }

  /** Whether a file has errors so far. */
  public synchronized boolean hasErrors(String file) {
    TreeSet<Problem> found = byFile.get(file);
    return found != null && isError(found.first());
  }

  /** The names of all files that have errors so far. */
  public synchronized Set<String> filesWithErrors() {
    Set<String> names = new TreeSet<>();
    byFile.forEach(
        (file, found) -> {
          if (!file.equals(PROJECT) && isError(found.first())) {
            names.add(file);
          }
        });
    return names;
  }

  /**
   * Whether a file has so many errors that no further problem of it is listed, so that looking for
   * more is a waste of time.
   */
  public synchronized boolean isFull(String file) {
    TreeSet<Problem> found = byFile.get(file);
    return found != null && found.size() > MOST_PER_FILE && isError(found.last());
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  /** All that is kept, in no order; of a file that has too many, one more than is listed. */
  public synchronized List<Problem> all() {
    return byFile.values().stream().flatMap(Collection::stream).toList();
  }

  /** All problems in their order, at most {@value #MOST_PER_FILE} of each file. */
  public synchronized List<Problem> sorted() {
    Map<String, Integer> perFile = new HashMap<>();
    List<Problem> shown = new ArrayList<>();
    for (Problem problem : byFile.values().stream().flatMap(Collection::stream).sorted().toList()) {
      Place place = problem.place();
      int count = place == null ? 0 : perFile.merge(place.file(), 1, Integer::sum);
      if (count <= MOST_PER_FILE) {
        shown.add(problem);
      } else if (place != null) {
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
