package org.waymark.health.report;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.library.HoursReading;
import org.waymark.library.OpeningHours;
import org.waymark.library.WeekHours;
import org.waymark.library.WeekHours.Run;
import org.waymark.library.WeekHours.Span;

/** Opening hours as somebody on the telephone says them, to ask whether they are right. */
final class HoursWords {

  private HoursWords() {}

  /** Such as {@code Monday to Friday 10:00 to 15:00; …}; as written where that cannot be read. */
  static String of(String written) {
    if (!(OpeningHours.read(written) instanceof HoursReading.Read read)) {
      return written;
    }
    WeekHours week = read.hours();
    List<String> parts = new ArrayList<>();
    if (week.always()) {
      parts.add("day and night, every day");
    } else {
      week.runs().forEach(run -> parts.add(run(run)));
      parts.add(holidays(week.holidays()));
    }
    if (!week.note().isEmpty()) {
      parts.add(week.note());
    }
    return String.join("; ", parts);
  }

  private static String run(Run run) {
    String days =
        run.first() == run.last() ? day(run.first()) : day(run.first()) + " to " + day(run.last());
    String note = run.note().isEmpty() ? "" : " (" + run.note() + ")";
    return days + " " + (run.spans().isEmpty() ? "closed" : spans(run.spans())) + note;
  }

  private static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static String holidays(WeekHours.PublicHolidays holidays) {
    return switch (holidays.said()) {
      case OPEN -> "public holidays " + spans(holidays.spans());
      case CLOSED -> "closed on public holidays";
      case NOT_SAID -> "we do not know about public holidays";
    };
  }

  private static String spans(List<Span> spans) {
    return spans.stream().map(HoursWords::span).collect(Collectors.joining(" and "));
  }

  private static String span(Span span) {
    if (span.allDay()) {
      return "all day";
    }
    LocalTime until = span.until();
    return span.from() + " to " + (span.untilMidnight() ? "midnight" : until.toString());
  }
}
