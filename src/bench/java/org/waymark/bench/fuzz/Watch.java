package org.waymark.bench.fuzz;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Notices an input that does not come to an end. */
final class Watch implements AutoCloseable {

  private static final long LOOK = 1_000;

  private final AtomicLong current = new AtomicLong(-1);
  private final Thread thread;

  /**
   * Begins to watch.
   *
   * @param seconds how long an input may take
   * @param hangs what to do with the number of one that takes longer
   */
  Watch(int seconds, LongConsumer hangs) {
    thread = new Thread(() -> watch(seconds, hangs), "watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** Says that an input is begun. */
  void begin(long number) {
    current.set(number);
  }

  private void watch(int seconds, LongConsumer hangs) {
    long seen = -1;
    int looks = 0;
    while (!thread.isInterrupted()) {
      try {
        Thread.sleep(LOOK);
      } catch (InterruptedException closed) {
        return;
      }
      long now = current.get();
      looks = now == seen && now >= 0 ? looks + 1 : 0;
      seen = now;
      if (looks == seconds) {
        hangs.accept(now);
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
