package org.waymark.health.report;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;

/**
 * Something that needs a person.
 *
 * @param subject what it is about: {@code story:the-phone-call}, {@code topic:stillbirth}; of a
 *     link its address
 * @param place where it is mended
 * @param message what is the matter, a plain sentence
 * @param day since when, or by when; null when no day matters
 * @param fix what to do, a plain sentence
 */
public record Finding(
    FindingKind kind,
    Urgency urgency,
    String subject,
    Place place,
    String message,
    @Nullable LocalDate day,
    String fix)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::urgency)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Finding::subject)
          .thenComparing(Finding::place)
          .thenComparing(Finding::message);

  /** The most urgent first, then by kind, then the earliest day. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
