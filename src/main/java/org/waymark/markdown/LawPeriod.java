package org.waymark.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which nation and days a law is about: {@code england 2026-01-01..2027-03-31}. */
record LawPeriod(String nation, @Nullable LocalDate from, @Nullable LocalDate until) {

  /** Reads it; null when it cannot be read. Both days may be missing, but not the dots between. */
  static @Nullable LawPeriod of(String written) {
    int space = written.indexOf(' ');
    String nation = (space < 0 ? written : written.substring(0, space)).toLowerCase(Locale.ROOT);
    String period = space < 0 ? "" : written.substring(space).strip();
    if (!isWord(nation)) {
      return null;
    }
    if (period.isEmpty()) {
      return new LawPeriod(nation, null, null);
    }
    int dots = period.indexOf("..");
    if (dots < 0) {
      return null;
    }
    try {
      LocalDate from = day(period.substring(0, dots));
      LocalDate until = day(period.substring(dots + 2));
      boolean backwards = from != null && until != null && until.isBefore(from);
      return backwards ? null : new LawPeriod(nation, from, until);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  private static boolean isWord(String nation) {
    for (int i = 0; i < nation.length(); i++) {
      char c = nation.charAt(i);
      if (!(c >= 'a' && c <= 'z') && c != '-') {
        return false;
      }
    }
    return !nation.isEmpty();
  }

  private static @Nullable LocalDate day(String written) {
    String day = written.strip();
    return day.isEmpty() ? null : LocalDate.parse(day);
  }
}
