package org.waymark.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Leaves each site a pause between two questions, whoever asks them. */
final class Pace {

  private final Map<String, Instant> free = new HashMap<>();
  private final Duration pause;
  private final Clock clock;
  private final Sleeper sleeper;

  Pace(Duration pause, Clock clock, Sleeper sleeper) {
    this.pause = pause;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** Waits until a site may be asked. */
  void await(String host) throws InterruptedException {
    Duration wait = turn(host);
    if (!wait.isZero()) {
      sleeper.sleep(wait);
    }
  }

  private synchronized Duration turn(String host) {
    Instant now = clock.instant();
    Instant next = free.getOrDefault(host, now);
    Instant turn = next.isAfter(now) ? next : now;
    free.put(host, turn.plus(pause));
    return Duration.between(now, turn);
  }
}
