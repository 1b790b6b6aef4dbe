package org.waymark.library;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.waymark.library.WeekHours.Span;

/**
 * Lays the rules of the notation over each other, in their order: after a semicolon a rule replaces
 * what earlier ones said of its days, after a comma it adds to it.
 */
final class WeekBuilder {

  private static final List<Span> ALL_DAY = List.of(new Span(0, WeekHours.MINUTES_OF_DAY));

  private final WeekTable table = new WeekTable();
  private final HoursDoubts doubts;

  WeekBuilder(HoursText text) {
    doubts = new HoursDoubts(text);
  }

  /** Only for rules that keep within a week. */
  HoursReading build(List<Rule> rules) {
    for (Rule rule : rules) {
      if (!rule.isEmpty()) {
        apply(rule);
      }
      doubts.passed(rule);
    }
    return new HoursReading.Read(table.hours(), doubts.found());
  }

  private void apply(Rule rule) {
    String comment = comment(rule);
    if (saysNoTime(rule) && !isOff(rule) && !comment.isEmpty()) {
      table.note(comment);
      return;
    }
    Set<DayOfWeek> days = days(rule);
    List<Span> spans = spans(rule, comment);
    if (isOff(rule) && rule.getTimes() != null) {
      days.forEach(day -> table.takeAway(day, spans));
      return;
    }
    for (DayOfWeek day : days) {
      if (rule.isAdditive() && !isOff(rule)) {
        table.add(day, spans, comment);
      } else {
        doubts.replaced(day, table.spans(day), spans);
        table.replace(day, spans, comment);
      }
    }
    if (rule.getHolidays() != null) {
      applyToHolidays(rule, spans, comment);
    }
  }

  private void applyToHolidays(Rule rule, List<Span> spans, String comment) {
    if (isOff(rule) || !spans.isEmpty()) {
      table.holidays(spans, rule.isAdditive() && !isOff(rule));
    }
    if (rule.getDays() == null && !comment.isEmpty()) {
      table.note(comment);
    }
  }

  private List<Span> spans(Rule rule, String comment) {
    if (rule.isTwentyfourseven() && !isOff(rule)) {
      return ALL_DAY;
    }
    List<TimeSpan> times = rule.getTimes();
    if (times != null) {
      if (rule.getDays() == null && rule.getHolidays() == null && !isOff(rule)) {
        doubts.noDays();
      }
      List<Span> spans = new ArrayList<>();
      times.forEach(time -> spans.add(new Span(time.getStart(), time.getEnd())));
      return Spans.merged(spans);
    }
    if (isOff(rule) || !comment.isEmpty()) {
      return List.of();
    }
    doubts.noTimes();
    return ALL_DAY;
  }

  private static Set<DayOfWeek> days(Rule rule) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    List<WeekDayRange> ranges = rule.getDays();
    if (ranges == null) {
      return rule.getHolidays() == null ? EnumSet.allOf(DayOfWeek.class) : days;
    }
    for (WeekDayRange range : ranges) {
      DayOfWeek last = day(range.getEndDay() == null ? range.getStartDay() : range.getEndDay());
      DayOfWeek day = day(range.getStartDay());
      days.add(day);
      while (day != last) {
        day = day.plus(1);
        days.add(day);
      }
    }
    return days;
  }

  private static DayOfWeek day(WeekDay day) {
    return switch (day) {
      case MO -> DayOfWeek.MONDAY;
      case TU -> DayOfWeek.TUESDAY;
      case WE -> DayOfWeek.WEDNESDAY;
      case TH -> DayOfWeek.THURSDAY;
      case FR -> DayOfWeek.FRIDAY;
      case SA -> DayOfWeek.SATURDAY;
      case SU -> DayOfWeek.SUNDAY;
    };
  }

  /** Whether a rule has no days and no times, only what it says in words. */
  static boolean saysNoTime(Rule rule) {
    return rule.getDays() == null
        && rule.getHolidays() == null
        && rule.getTimes() == null
        && !rule.isTwentyfourseven();
  }

  /** What a rule says in quotes; empty when nothing. */
  static String comment(Rule rule) {
    StringJoiner comment = new StringJoiner("; ");
    RuleModifier modifier = rule.getModifier();
    for (@Nullable String words :
        new @Nullable String[] {
          rule.getComment(), modifier == null ? null : modifier.getComment()
        }) {
      if (words != null && !words.isBlank()) {
        comment.add(words.strip());
      }
    }
    return comment.toString();
  }

  /** Whether a rule says that something is closed. */
  static boolean isOff(Rule rule) {
    RuleModifier modifier = rule.getModifier();
    return modifier != null
        && (modifier.getModifier() == Modifier.OFF || modifier.getModifier() == Modifier.CLOSED);
  }
}
