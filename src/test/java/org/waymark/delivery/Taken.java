package org.waymark.delivery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeMap;

/** What was taken back, for tests. */
public final class Taken {

  private Taken() {}

  /** By ids between spaces, each with a day behind a sign of equality, or with a usual one. */
  public static TakenBack back(String ids) {
    TreeMap<String, LocalDate> days = new TreeMap<>();
    Arrays.stream(ids.split(" "))
        .filter(id -> !id.isEmpty())
        .map(id -> (id.contains("=") ? id : id + "=2026-11-21").split("="))
        .forEach(parts -> days.put(parts[0], LocalDate.parse(parts[1])));
    return new TakenBack(days);
  }

  /** As the list at a place has it. */
  public static SortedSet<String> digests(String ids) {
    return back(ids).digests();
  }
}
