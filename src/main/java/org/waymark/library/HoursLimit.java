package org.waymark.library;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.library.HoursReading.Fault;

/** What the notation can say but a plain week cannot show. */
enum HoursLimit {
  DATES(
      "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|easter|\\d{4}",
      "Hours of certain months, weeks or dates cannot be shown in a plain week."),
  SCHOOL_HOLIDAYS("sh", "School holidays differ from place to place and cannot be shown."),
  SOME_HOLIDAYS(
      "ph",
      "Only public holidays as a whole can be shown, not some of them, parts or days near them."),
  SOME_WEEKS("\\[", "A day that is open only in some weeks of a month cannot be shown."),
  SUN("sunrise|sunset|dawn|dusk", "Hours that go by the sun cannot be shown."),
  OPEN_END("\\+", "Hours without an end cannot be shown."),
  REPEATED("/", "Hours at intervals cannot be shown."),
  NO_END("\\d{1,2}:\\d\\d(?!\\s*[-–—])", "Hours need a beginning and an end."),
  OVER_A_DAY("\\d{1,2}:", "Hours that go on for more than a day cannot be shown."),
  UNKNOWN("unknown", "Hours that are “unknown” cannot be shown."),
  OTHERWISE("\\|\\|", "After “||” only a comment in quotes can be shown.");

  private final Pattern sign;
  private final String message;

  HoursLimit(String sign, String message) {
    this.sign = Pattern.compile(sign, Pattern.CASE_INSENSITIVE);
    this.message = message;
  }

  /** The first rule that goes beyond a week; null if all keep within. */
  static @Nullable Fault firstBeyond(HoursText text, List<Rule> rules) {
    for (Rule rule : rules) {
      HoursLimit limit = of(rule);
      if (limit != null) {
        return limit.fault(text);
      }
    }
    return null;
  }

  private Fault fault(HoursText text) {
    return new Fault(
        Fault.Kind.BEYOND_A_WEEK,
        text.columnOf(sign),
        message,
        this == NO_END || this == OVER_A_DAY
            ? "Give each day its times, such as “Fr 18:00-24:00; Sa 00:00-24:00”."
            : "Give the hours of an ordinary week and say the rest in quotes, such as"
                + " “Mo-Fr 09:00-17:00 \"closed in August\"”.");
  }

  private static @Nullable HoursLimit of(Rule rule) {
    if (rule.getYears() != null || rule.getWeeks() != null || rule.getDates() != null) {
      return DATES;
    }
    HoursLimit limit = ofHolidays(rule);
    if (limit == null) {
      limit = ofDays(rule.getDays());
    }
    if (limit == null) {
      limit = ofTimes(rule.getTimes());
    }
    return limit != null ? limit : ofModifier(rule);
  }

  private static @Nullable HoursLimit ofHolidays(Rule rule) {
    List<Holiday> holidays = rule.getHolidays();
    if (holidays == null) {
      return null;
    }
    if (WeekBuilder.isOff(rule) && rule.getTimes() != null) {
      return SOME_HOLIDAYS;
    }
    for (Holiday holiday : holidays) {
      if (holiday.getType() == Holiday.Type.SH) {
        return SCHOOL_HOLIDAYS;
      }
      if (holiday.getOffset() != 0 || (rule.getDays() != null && !holiday.getUseAsWeekDay())) {
        return SOME_HOLIDAYS;
      }
    }
    return null;
  }

  private static @Nullable HoursLimit ofDays(@Nullable List<WeekDayRange> days) {
    if (days != null) {
      for (WeekDayRange range : days) {
        if (range.getNths() != null || range.getOffset() != 0) {
          return SOME_WEEKS;
        }
      }
    }
    return null;
  }

  private static @Nullable HoursLimit ofTimes(@Nullable List<TimeSpan> times) {
    if (times != null) {
      for (TimeSpan time : times) {
        HoursLimit limit = ofTime(time);
        if (limit != null) {
          return limit;
        }
      }
    }
    return null;
  }

  private static @Nullable HoursLimit ofTime(TimeSpan time) {
    if (time.getStartEvent() != null || time.getEndEvent() != null) {
      return SUN;
    }
    if (time.isOpenEnded()) {
      return OPEN_END;
    }
    if (time.getInterval() != 0) {
      return REPEATED;
    }
    if (time.getEnd() == TimeSpan.UNDEFINED_TIME || time.getEnd() == time.getStart()) {
      return NO_END;
    }
    boolean over = time.getEnd() - time.getStart() > WeekHours.MINUTES_OF_DAY;
    return over || time.getStart() >= WeekHours.MINUTES_OF_DAY ? OVER_A_DAY : null;
  }

  private static @Nullable HoursLimit ofModifier(Rule rule) {
    RuleModifier modifier = rule.getModifier();
    boolean unknown = modifier != null && modifier.getModifier() == RuleModifier.Modifier.UNKNOWN;
    boolean onlyComment = WeekBuilder.saysNoTime(rule) && !WeekBuilder.comment(rule).isEmpty();
    if (rule.isFallBack() && (!onlyComment || WeekBuilder.isOff(rule))) {
      return OTHERWISE;
    }
    return unknown && !onlyComment ? UNKNOWN : null;
  }
}
