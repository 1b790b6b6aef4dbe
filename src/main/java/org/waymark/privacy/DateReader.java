package org.waymark.privacy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people write it, in English or Welsh: {@code 3 May 1985}, {@code May 3rd}, {@code
 * the third of May}, {@code 3/5/85}, {@code 1985-05-03}, {@code 03051985}. A month or a year alone
 * is no day.
 */
final class DateReader {

  /**
   * A day in a text.
   *
   * @param end behind its last character
   * @param value year, month and day with hyphens; without a year where none is written
   * @param sure whether it can be nothing but a day; {@code 3 may} can be
   */
  record Day(int end, String value, boolean sure) {}

  private static final String SEPARATORS = "/.- ";
  private static final int MOST_MONTHS = 12;
  private static final int MOST_DAYS = 31;

  private final Folded text;

  private DateReader(Folded text) {
    this.text = text;
  }

  /** The day that begins here; null when none does. */
  static @Nullable Day at(Folded text, int from) {
    DateReader reader = new DateReader(text);
    if (text.isDigit(from)) {
      return text.isDigit(from - 1) ? null : reader.fromDigits(from);
    }
    return text.isWordStart(from) ? reader.fromWord(from) : null;
  }

  private @Nullable Day fromDigits(int from) {
    int end = text.digitsEnd(from);
    return switch (end - from) {
      case 1, 2 -> {
        Day named = dayFirst(end, number(from, end));
        yield named != null ? named : numeric(from, end);
      }
      case 4 -> yearFirst(from, end);
      case 8 -> compact(from, end);
      default -> null;
    };
  }

  private @Nullable Day fromWord(int from) {
    int end = text.wordEnd(from);
    String word = word(from, end);
    int day = DateWords.ordinal(word);
    if ((day == 0 && word.equals("twenty")) || word.equals("thirty")) {
      int next = text.wordEnd(end + 1);
      int ones = DateWords.ordinal(word(end + 1, next));
      day = ones > 0 && ones < 10 ? (word.equals("twenty") ? 20 : 30) + ones : 0;
      end = next;
    }
    if (day > 0) {
      return dayFirst(end, day);
    }
    int month = DateWords.month(word);
    return month > 0 ? monthFirst(from, end, month) : null;
  }

  /** {@code 3rd of May, 1985}, {@code 3-May-85}; {@code end} is behind the day. */
  private @Nullable Day dayFirst(int end, int day) {
    int at = afterOrdinal(end);
    at = gap(at);
    if (text.says(at, "of ")) {
      at = text.skipSpaces(at + 3);
    }
    int monthEnd = text.wordEnd(at);
    int month = DateWords.month(word(at, monthEnd));
    return month == 0 || day < 1 || day > MOST_DAYS ? null : withYear(at, monthEnd, month, day);
  }

  /** {@code May 3rd, 1985}, {@code May the third}; {@code end} is behind the month. */
  private @Nullable Day monthFirst(int from, int end, int month) {
    int at = text.skipSpaces(text.at(end) == '.' ? end + 1 : end);
    if (text.says(at, "the ")) {
      at = text.skipSpaces(at + 4);
    }
    int dayEnd = text.isDigit(at) ? text.digitsEnd(at) : text.wordEnd(at);
    int day = text.isDigit(at) ? number(at, dayEnd) : DateWords.ordinal(word(at, dayEnd));
    if (day < 1 || day > MOST_DAYS || (dayEnd - at > 2 && text.isDigit(at))) {
      return null;
    }
    Day read = withYear(from, afterOrdinal(dayEnd), month, day);
    boolean alone = read.value().startsWith("-") && text.isWord(afterOrdinal(dayEnd));
    return alone ? null : read;
  }

  /** With the year that follows, if one does. */
  private Day withYear(int monthAt, int end, int month, int day) {
    int at = text.at(end) == '.' || text.at(end) == ',' ? end + 1 : end;
    at = gap(at);
    at += text.at(at) == '\'' ? 1 : 0;
    if (text.says(at, "in ")) {
      at = text.skipSpaces(at + 3);
    }
    int yearEnd = text.digitsEnd(at);
    boolean capital = Character.isUpperCase(text.at(monthAt));
    if (isYear(at, yearEnd)) {
      return new Day(yearEnd, value(at, yearEnd, month, day), true);
    }
    return new Day(end, value(0, 0, month, day), capital || !DateWords.isWordToo(month));
  }

  /** {@code 3/5/1985}, {@code 03.05.85}, {@code 3 5 85}. */
  private @Nullable Day numeric(int from, int end) {
    char separator = text.at(text.skipSpaces(end));
    if (SEPARATORS.indexOf(separator) < 0 && !text.isDigit(text.skipSpaces(end))) {
      return null;
    }
    int second = over(end);
    int secondEnd = text.digitsEnd(second);
    int third = over(secondEnd);
    int thirdEnd = text.digitsEnd(third);
    boolean shaped =
        second > end
            && third > secondEnd
            && secondEnd - second <= 2
            && text.slice(end, second).equals(text.slice(secondEnd, third))
            && isYear(third, thirdEnd);
    boolean sure = text.at(secondEnd) != ' ';
    int day = number(from, end);
    int month = shaped ? number(second, secondEnd) : 0;
    if (month > MOST_MONTHS && month <= MOST_DAYS && day <= MOST_MONTHS) {
      return day(thirdEnd, third, day, month, sure); // As in America.
    }
    return month < 1 || month > MOST_MONTHS || day < 1 || day > MOST_DAYS
        ? null
        : day(thirdEnd, third, month, day, sure);
  }

  private Day day(int end, int year, int month, int day, boolean sure) {
    return new Day(end, value(year, end, month, day), sure);
  }

  private @Nullable Day yearFirst(int from, int end) {
    int month = over(end);
    int monthEnd = text.digitsEnd(month);
    int day = over(monthEnd);
    int dayEnd = text.digitsEnd(day);
    boolean shaped =
        isYear(from, end)
            && month == end + 1
            && day == monthEnd + 1
            && isOneTo(MOST_MONTHS, month, monthEnd)
            && isOneTo(MOST_DAYS, day, dayEnd);
    return shaped
        ? new Day(dayEnd, value(from, end, number(month, monthEnd), number(day, dayEnd)), true)
        : null;
  }

  /** {@code 03051985}; only beside words that say so is this a day. */
  private @Nullable Day compact(int from, int end) {
    boolean shaped =
        isOneTo(MOST_DAYS, from, from + 2)
            && isOneTo(MOST_MONTHS, from + 2, from + 4)
            && isYear(from + 4, end);
    return shaped
        ? new Day(
            end, value(from + 4, end, number(from + 2, from + 4), number(from, from + 2)), false)
        : null;
  }

  /** Behind one separator, with spaces around it perhaps. */
  private int over(int from) {
    int at = text.skipSpaces(from);
    return "/.-".indexOf(text.at(at)) >= 0 ? text.skipSpaces(at + 1) : at;
  }

  private int gap(int from) {
    int at = from;
    while (SEPARATORS.indexOf(text.at(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int afterOrdinal(int end) {
    boolean ordinal =
        text.says(end, "st")
            || text.says(end, "nd")
            || text.says(end, "rd")
            || text.says(end, "th");
    return ordinal && !text.isWord(end + 2) ? end + 2 : end;
  }

  private boolean isOneTo(int most, int from, int to) {
    return to - from >= 1 && to - from <= 2 && number(from, to) >= 1 && number(from, to) <= most;
  }

  /** Two digits, or four that begin with 18, 19 or 20. */
  private boolean isYear(int from, int to) {
    int century = to - from == 4 ? number(from, from + 2) : 0;
    return (to - from == 2 || (century >= 18 && century <= 20)) && !text.isWord(to);
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.at(i) - '0';
    }
    return number;
  }

  private String word(int from, int to) {
    return text.slice(from, to).toLowerCase(Locale.ROOT);
  }

  private String value(int yearFrom, int yearTo, int month, int day) {
    return "%s-%02d-%02d".formatted(text.slice(yearFrom, yearTo), month, day);
  }
}
