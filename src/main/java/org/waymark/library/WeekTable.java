package org.waymark.library;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.library.WeekHours.Day;
import org.waymark.library.WeekHours.PublicHolidays;
import org.waymark.library.WeekHours.PublicHolidays.Said;
import org.waymark.library.WeekHours.Span;

/** A week in the making. Hours after midnight belong to the day on which they began. */
final class WeekTable {

  private final Map<DayOfWeek, List<Span>> spans = new EnumMap<>(DayOfWeek.class);
  private final Map<DayOfWeek, String> notes = new EnumMap<>(DayOfWeek.class);
  private final Set<String> weekNotes = new LinkedHashSet<>();
  private PublicHolidays holidays = new PublicHolidays(Said.NOT_SAID, List.of());

  List<Span> spans(DayOfWeek day) {
    return spans.getOrDefault(day, List.of());
  }

  void replace(DayOfWeek day, List<Span> hours, String note) {
    spans.put(day, hours);
    notes.put(day, note);
  }

  void add(DayOfWeek day, List<Span> hours, String note) {
    spans.put(day, joined(spans(day), hours));
    String before = note(day);
    notes.put(day, before.isEmpty() || note.isEmpty() ? before + note : before + "; " + note);
  }

  void takeAway(DayOfWeek day, List<Span> hours) {
    DayOfWeek before = day.minus(1);
    for (Span span : hours) {
      spans.put(day, Spans.without(spans(day), span.opens(), span.closes()));
      int midnight = WeekHours.MINUTES_OF_DAY;
      spans.put(
          before, Spans.without(spans(before), midnight + span.opens(), midnight + span.closes()));
    }
  }

  void note(String note) {
    weekNotes.add(note);
  }

  void holidays(List<Span> hours, boolean additive) {
    List<Span> all = additive ? joined(holidays.spans(), hours) : hours;
    holidays = new PublicHolidays(all.isEmpty() ? Said.CLOSED : Said.OPEN, all);
  }

  WeekHours hours() {
    if (spans.isEmpty()) {
      return new WeekHours(false, List.of(), holidays, String.join("; ", weekNotes));
    }
    liftCommonNote();
    List<Day> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.add(new Day(day, spans(day), note(day)));
    }
    return new WeekHours(isAlways(days), days, holidays, String.join("; ", weekNotes));
  }

  /** What is said of every open day is said of the week. */
  private void liftCommonNote() {
    Set<String> said = new LinkedHashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!spans(day).isEmpty() || !note(day).isEmpty()) {
        said.add(note(day));
      }
    }
    boolean open = spans.values().stream().anyMatch(hours -> !hours.isEmpty());
    if (said.size() == 1 && (open || spans.size() == DayOfWeek.values().length)) {
      said.stream().filter(note -> !note.isEmpty()).forEach(weekNotes::add);
      notes.clear();
    }
  }

  private boolean isAlways(List<Day> days) {
    return days.stream().allMatch(day -> isAllDay(day.spans()))
        && (holidays.said() == Said.NOT_SAID || isAllDay(holidays.spans()));
  }

  private static boolean isAllDay(List<Span> spans) {
    return spans.size() == 1 && spans.get(0).allDay();
  }

  private String note(DayOfWeek day) {
    return notes.getOrDefault(day, "");
  }

  private static List<Span> joined(List<Span> some, List<Span> others) {
    List<Span> all = new ArrayList<>(some);
    all.addAll(others);
    return Spans.merged(all);
  }
}
