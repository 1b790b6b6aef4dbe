package org.waymark.library;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * When something is open in an ordinary week, in local time. Holds no words: templates say "closed"
 * and "noon" in the reader's language.
 *
 * @param always day and night, every day of the year
 * @param days Monday to Sunday, always seven; none when no hours are said, only a note
 * @param holidays what is said of public holidays
 * @param note what the notation says in quotes of the week as a whole; empty when nothing
 */
public record WeekHours(boolean always, List<Day> days, PublicHolidays holidays, String note) {

  static final int MINUTES_OF_DAY = 24 * 60;

  public WeekHours {
    days = List.copyOf(days);
  }

  /**
   * A time when it is open, in minutes from the midnight with which its day begins.
   *
   * @param opens 0 to 1439
   * @param closes after {@code opens}; 1440 is midnight, more is the next day: 26:00 is 1560
   */
  public record Span(int opens, int closes) {

    public LocalTime from() {
      return LocalTime.ofSecondOfDay(opens * 60L);
    }

    /** The hand of the clock; {@link #untilMidnight} and {@link #pastMidnight} tell the day. */
    public LocalTime until() {
      return LocalTime.ofSecondOfDay(closes % MINUTES_OF_DAY * 60L);
    }

    public boolean untilMidnight() {
      return closes == MINUTES_OF_DAY;
    }

    /** Whether it closes on the next day. */
    public boolean pastMidnight() {
      return closes > MINUTES_OF_DAY;
    }

    public boolean allDay() {
      return opens == 0 && closes == MINUTES_OF_DAY;
    }
  }

  /**
   * One day of the week.
   *
   * @param spans in order, apart from each other; none when closed
   * @param note what the notation says in quotes of this day; empty when nothing
   */
  public record Day(DayOfWeek day, List<Span> spans, String note) {
    public Day {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Public holidays.
   *
   * @param spans when it is open on them; none when closed or not said
   */
  public record PublicHolidays(Said said, List<Span> spans) {

    /** Silence means that nobody should promise anything. */
    public enum Said {
      OPEN,
      CLOSED,
      NOT_SAID
    }

    public PublicHolidays {
      spans = List.copyOf(spans);
    }
  }

  /** Days in a row that are alike: Monday to Friday, 9 to 5. */
  public record Run(DayOfWeek first, DayOfWeek last, List<Span> spans, String note) {}

  /** The week with days that are alike put together, Monday first. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (Day day : days) {
      Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (before != null
          && before.spans().equals(day.spans())
          && before.note().equals(day.note())) {
        runs.set(runs.size() - 1, new Run(before.first(), day.day(), day.spans(), day.note()));
      } else {
        runs.add(new Run(day.day(), day.day(), day.spans(), day.note()));
      }
    }
    return Collections.unmodifiableList(runs);
  }

  /**
   * The week for scripts: pairs of minutes from Monday 00:00, the second not included, such as
   * {@code 600,900;2040,2340}. A pair begins on the day that it belongs to, in the order of the
   * days, and may end on the next one, Sunday's beyond 10080. {@code 24/7} when always open, empty
   * when never.
   */
  public String machine() {
    if (always) {
      return "24/7";
    }
    StringJoiner pairs = new StringJoiner(";");
    for (Day day : days) {
      int midnight = (day.day().getValue() - 1) * MINUTES_OF_DAY;
      day.spans().forEach(span -> pairs.add(pair(midnight, span)));
    }
    return pairs.toString();
  }

  /**
   * What is said of public holidays, for scripts: pairs of minutes of the day such as {@code
   * 600,900}; {@code off} when closed; empty when nothing is said.
   */
  public String machineHolidays() {
    StringJoiner pairs = new StringJoiner(";");
    holidays.spans().forEach(span -> pairs.add(pair(0, span)));
    return holidays.said() == PublicHolidays.Said.CLOSED ? "off" : pairs.toString();
  }

  private static String pair(int midnight, Span span) {
    return (midnight + span.opens()) + "," + (midnight + span.closes());
  }
}
