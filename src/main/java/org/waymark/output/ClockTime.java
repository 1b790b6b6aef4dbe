package org.waymark.output;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row on which clocks keep one distance from universal time.
 *
 * @param until the last of them; null where clocks do not change any more
 */
record ClockTime(LocalDate from, @Nullable LocalDate until, ZoneOffset offset) {

  /** Summer time and winter time, and the rest of the one that has begun. */
  private static final int PERIODS = 3;

  /** From a day on, one after the other, for at least a year where clocks change twice a year. */
  static List<ClockTime> after(LocalDate day, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    Instant moment = day.atTime(12, 0).atZone(zone).toInstant();
    List<ClockTime> times = new ArrayList<>();
    LocalDate from = day;
    while (times.size() < PERIODS) {
      ZoneOffset offset = rules.getOffset(moment);
      ZoneOffsetTransition change = rules.nextTransition(moment);
      LocalDate next = change == null ? null : change.getDateTimeBefore().toLocalDate();
      times.add(new ClockTime(from, next == null ? null : next.minusDays(1), offset));
      if (change == null || next == null) {
        break;
      }
      from = next;
      moment = change.getInstant();
    }
    return List.copyOf(times);
  }

  /** As ISO 8601 has it: {@code Z}, {@code +01:00}. */
  String suffix() {
    return offset.getId();
  }
}
