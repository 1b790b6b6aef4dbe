package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.library.HoursReading;
import org.waymark.library.WeekHours;
import org.waymark.library.WeekHours.Run;
import org.waymark.library.WeekHours.Span;
import org.waymark.page.view.Hours;

/** Opening hours in the reader's words. */
final class HoursTable {

  private HoursTable() {}

  /** Null when the hours cannot be read, which a check tells. */
  static @Nullable Hours of(Edition edition, HoursReading reading) {
    if (!(reading instanceof HoursReading.Read read)) {
      return null;
    }
    WeekHours week = read.hours();
    List<Hours.Row> rows = new ArrayList<>();
    if (!week.always()) {
      for (Run run : week.runs()) {
        rows.add(new Hours.Row(days(edition, run), times(edition, run), !run.spans().isEmpty()));
      }
    }
    return new Hours(week.always(), rows, note(edition, week), week.machine());
  }

  private static String days(Edition edition, Run run) {
    String first = edition.wording().day(run.first());
    String last = edition.wording().day(run.last());
    if (run.first() == run.last()) {
      return first;
    }
    return run.first().plus(1) == run.last()
        ? edition.wording().join(List.of(first, last))
        : edition.say("day-range", first, last);
  }

  private static String times(Edition edition, Run run) {
    List<String> spans = new ArrayList<>();
    for (Span span : run.spans()) {
      spans.add(
          span.allDay()
              ? edition.say("hours-all-day")
              : edition.wording().times(span.opens(), span.closes()));
    }
    String times = spans.isEmpty() ? edition.say("hours-closed") : edition.wording().join(spans);
    return run.note().isEmpty() ? times : times + " (" + run.note() + ")";
  }

  private static String note(Edition edition, WeekHours week) {
    String holidays =
        switch (week.holidays().said()) {
          case OPEN -> edition.say("hours-public-holidays-open");
          case CLOSED -> edition.say("hours-public-holidays-closed");
          case NOT_SAID -> "";
        };
    return week.note().isEmpty() || holidays.isEmpty()
        ? week.note() + holidays
        : week.note() + ". " + holidays;
  }
}
