package org.waymark.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.waymark.content.Nation;
import org.waymark.library.BankHolidays;

/** Public holidays as scripts read them, each nation a letter. */
final class HolidayData {

  /** For how long a site that nobody builds any more still knows them. */
  private static final int YEARS = 3;

  private HolidayData() {}

  /**
   * The holidays of whole years, so that pages stay the same while a year lasts: {@code 2026-11-30
   * s,2026-12-25 eswni}.
   *
   * @param year the first of them
   */
  static String of(Collection<Nation> nations, int year) {
    Map<LocalDate, String> days = new TreeMap<>();
    for (int later = 0; later < YEARS; later++) {
      for (Nation nation : nations) {
        BankHolidays.of(nation, year + later)
            .forEach(day -> days.merge(day, letter(nation), String::concat));
      }
    }
    StringJoiner all = new StringJoiner(",");
    days.forEach((day, letters) -> all.add(day + " " + letters));
    return all.toString();
  }

  static String letters(Collection<Nation> nations) {
    StringBuilder letters = new StringBuilder();
    nations.forEach(nation -> letters.append(letter(nation)));
    return letters.toString();
  }

  private static String letter(Nation nation) {
    return nation.id().substring(0, 1);
  }
}
