package org.waymark.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;
import org.waymark.library.HoursReading;
import org.waymark.library.WeekHours;
import org.waymark.library.WeekHours.PublicHolidays;
import org.waymark.library.WeekHours.Run;
import org.waymark.library.WeekHours.Span;
import org.waymark.page.view.Hours;

/** Opening hours in the reader's words. */
final class HoursTable {

  private HoursTable() {}

  /**
   * Null when the hours cannot be read, which a check tells.
   *
   * @param nations whose holidays matter; those of the whole site when there are none
   */
  static @Nullable Hours of(Edition edition, HoursReading reading, List<Nation> nations) {
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
    Collection<Nation> where = nations.isEmpty() ? edition.nationsInUse() : nations;
    return new Hours(
        week.always(),
        rows,
        week.note(),
        week.always() ? "" : holidays(edition, week),
        week.machine(),
        week.machineHolidays(),
        HolidayData.letters(where));
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
    String times = run.spans().isEmpty() ? edition.say("hours-closed") : join(edition, run.spans());
    return run.note().isEmpty() ? times : times + " (" + run.note() + ")";
  }

  private static String join(Edition edition, List<Span> spans) {
    List<String> times = new ArrayList<>();
    for (Span span : spans) {
      times.add(
          span.allDay()
              ? edition.say("hours-all-day")
              : edition.wording().times(span.opens(), span.closes()));
    }
    return edition.wording().join(times);
  }

  /** Where no day is open there is nothing that a holiday could change, unless it opens. */
  private static String holidays(Edition edition, WeekHours week) {
    PublicHolidays holidays = week.holidays();
    boolean never = week.days().stream().allMatch(day -> day.spans().isEmpty());
    if (never && holidays.said() != PublicHolidays.Said.OPEN) {
      return "";
    }
    return switch (holidays.said()) {
      case OPEN -> edition.say("hours-public-holidays-open", join(edition, holidays.spans()));
      case CLOSED -> edition.say("hours-public-holidays-closed");
      case NOT_SAID -> edition.say("hours-public-holidays-unknown");
    };
  }
}
