package org.waymark.privacy.register;

import java.util.Comparator;

/**
 * That something of a teller stands in a text. It says whose and what kind of thing, never what.
 *
 * @param ref the teller's
 */
public record Sighting(String ref, Kind kind) implements Comparable<Sighting> {

  /** What of a teller. */
  public enum Kind {
    NAME,
    PART_OF_NAME,
    EMAIL,
    TELEPHONE,
    POSTCODE
  }

  @Override
  public int compareTo(Sighting other) {
    return Comparator.comparing(Sighting::ref).thenComparing(Sighting::kind).compare(this, other);
  }
}
