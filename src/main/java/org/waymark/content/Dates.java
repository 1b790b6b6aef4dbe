package org.waymark.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, and helps with those that were written another way. */
final class Dates {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Pattern SHORT =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private Dates() {}

  /** A day written as year-month-day; null when it is not, or lies in no age that is meant. */
  static @Nullable LocalDate read(String written) {
    try {
      LocalDate day = LocalDate.parse(written);
      return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  /** What to write instead: the same day in the right form when that is clear. */
  static String suggest(String written) {
    Matcher dayFirst = DAY_FIRST.matcher(written);
    Matcher yearFirst = SHORT.matcher(written);
    try {
      if (dayFirst.matches()) {
        return "Write " + day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) + ".";
      } else if (yearFirst.matches()) {
        return "Write " + day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) + ".";
      }
    } catch (DateTimeException noSuchDay) {
      return "There is no such day. Write year-month-day, such as 2026-03-02.";
    }
    return "Write year-month-day, such as 2026-03-02.";
  }

  private static LocalDate day(String year, String month, String day) {
    LocalDate read =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    if (read(read.toString()) == null) {
      throw new DateTimeException("In no age that is meant");
    }
    return read;
  }
}
