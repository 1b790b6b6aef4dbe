package org.waymark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.waymark.Timings.Taken;

/** Keeps the few of many that took longest. Safe for threads. */
final class Slowest {

  static final int MOST = 10;

  private static final Comparator<Taken> ORDER =
      Comparator.comparingLong(Taken::nanos).thenComparing(Taken::name, Comparator.reverseOrder());

  private final PriorityQueue<Taken> kept = new PriorityQueue<>(ORDER);

  synchronized void add(Taken taken) {
    kept.add(taken);
    if (kept.size() > MOST) {
      kept.poll();
    }
  }

  /** The longest first. */
  synchronized List<Taken> list() {
    List<Taken> sorted = new ArrayList<>(kept);
    sorted.sort(ORDER.reversed());
    return List.copyOf(sorted);
  }
}
