package org.waymark.delivery;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.source.Sha256;

/**
 * All that a project knows to have been taken back. A place is told a digest of each and its day,
 * so that whoever reads the list there learns neither what it was nor when.
 *
 * @param days by the ids of {@code content/withdrawn.yaml}
 */
public record TakenBack(SortedMap<String, LocalDate> days) {

  private static final int DIGITS = 32;
  private static final int DIGITS_OF_NAME = 8;
  private static final int YEARS = 20;

  public TakenBack {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }

  /** One for each, in their own order. */
  SortedSet<String> digests() {
    SortedSet<String> digests = new TreeSet<>();
    days.forEach((id, day) -> digests.add(digest(id, day)));
    return digests;
  }

  /**
   * Whether all is known here that a place knows to have been taken back. What was taken back once
   * more has a later day here than there.
   */
  boolean hasAll(Set<String> known) {
    Set<String> unknown = new HashSet<>(known);
    unknown.removeAll(digests());
    LocalDate last = days.values().stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    for (LocalDate day = last; !unknown.isEmpty() && isNear(day, last); day = day.minusDays(1)) {
      for (Map.Entry<String, LocalDate> one : days.entrySet()) {
        if (day.isBefore(one.getValue())) {
          unknown.remove(digest(one.getKey(), day));
        }
      }
    }
    return unknown.isEmpty();
  }

  private static boolean isNear(LocalDate day, LocalDate last) {
    return day.isAfter(last.minusYears(YEARS));
  }

  /** For the name of a file: another where anything else was taken back. */
  String name() {
    return days.isEmpty() ? "none" : sum(String.join("\n", digests())).substring(0, DIGITS_OF_NAME);
  }

  private static String digest(String id, LocalDate day) {
    return sum("waymark withdrawn " + id + " " + day).substring(0, DIGITS);
  }

  private static String sum(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }
}
