package org.waymark.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What one process needed.
 *
 * @param millis from before its start to after its end
 * @param peak the most memory it held at once, in KiB; 0 where the system does not say
 * @param pages how many pages it made
 */
public record Measured(long millis, long peak, long pages) {

  /** Of each number by itself, the one in the middle. */
  public static Measured median(List<Measured> runs) {
    return new Measured(
        median(runs, Measured::millis),
        median(runs, Measured::peak),
        median(runs, Measured::pages));
  }

  private static long median(List<Measured> runs, ToLongFunction<Measured> number) {
    List<Long> sorted = new ArrayList<>();
    runs.forEach(run -> sorted.add(number.applyAsLong(run)));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
