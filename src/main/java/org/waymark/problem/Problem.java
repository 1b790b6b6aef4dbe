package org.waymark.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, as a value.
 *
 * @param code the kind, stable across versions
 * @param severity usually the code's own; a site's settings may raise or lower it
 * @param place where; null for the project as a whole
 * @param message what is wrong, a plain sentence for an editor
 * @param fix what to write or do instead, a plain sentence
 */
public record Problem(
    Code code, Severity severity, @Nullable Place place, String message, String fix)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::severity)
          .thenComparing(Problem::place, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(problem -> problem.code().id())
          .thenComparing(Problem::message)
          .thenComparing(Problem::fix);

  /** A problem of the code's own severity. */
  public static Problem of(Code code, @Nullable Place place, String message, String fix) {
    return new Problem(code, code.severity(), place, message, fix);
  }

  /** The same problem, taken more or less seriously. */
  Problem as(Severity other) {
    return new Problem(code, other, place, message, fix);
  }

  /** The most severe first, then by place: the order is the same on every machine. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
