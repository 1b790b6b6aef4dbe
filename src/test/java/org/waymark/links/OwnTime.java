package org.waymark.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody sleeps. */
final class OwnTime extends Clock implements Sleeper {

  private final List<Duration> slept = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-21T10:00:00Z");

  @Override
  public synchronized void sleep(Duration time) {
    slept.add(time);
    now = now.plus(time);
  }

  synchronized List<Duration> slept() {
    return List.copyOf(slept);
  }

  synchronized void forward(Duration time) {
    now = now.plus(time);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
