package org.waymark;

import java.util.concurrent.atomic.LongAdder;
import org.waymark.Timings.Sum;

/** Adds up how long something took that is done often. Safe for threads. */
final class Tally {

  private final LongAdder nanos = new LongAdder();
  private final LongAdder count = new LongAdder();

  void add(long taken) {
    nanos.add(taken);
    count.increment();
  }

  Sum sum(String name) {
    return new Sum(name, nanos.sum(), count.sum());
  }
}
