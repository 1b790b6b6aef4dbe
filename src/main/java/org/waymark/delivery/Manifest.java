package org.waymark.delivery;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was published to a place: no titles, no words.
 *
 * @param withdrawn stands for all that had been taken back when older versions were last deleted
 *     there, as {@link Site#withdrawn} makes it; empty for nothing
 * @param files by path from the site's root
 */
public record Manifest(String withdrawn, SortedMap<String, Sent> files) {

  /** What it is called at the place. */
  public static final String FILE = ".waymark-published.json";

  static final Manifest NONE = new Manifest("", new TreeMap<>());

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The same files, with all older versions deleted. */
  Manifest withWithdrawn(String other) {
    return new Manifest(other, files);
  }
}
