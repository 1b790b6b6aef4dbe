package org.waymark.delivery;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was published to a place: no titles, no words.
 *
 * @param withdrawn what had been taken back when anything was last sent, as {@link TakenBack} makes
 *     it; nobody who knows less may publish there
 * @param outdated whether there may be older versions that hold some of it
 * @param files by path from the site's root
 */
public record Manifest(
    SortedSet<String> withdrawn, boolean outdated, SortedMap<String, Sent> files) {

  /** What it is called at the place. */
  public static final String FILE = ".waymark-published.json";

  static final Manifest NONE = new Manifest(new TreeSet<>(), false, new TreeMap<>());

  public Manifest {
    withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The same of what was taken back, with other files. */
  public Manifest withFiles(SortedMap<String, Sent> others) {
    return new Manifest(withdrawn, outdated, others);
  }
}
