package org.waymark.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Nation;

/** Holidays as the governments' own pages list them, and as a library that is kept knows them. */
final class BankHolidaysTest {

  /** As listed at https://www.gov.uk/bank-holidays and citizensinformation.ie. */
  @ParameterizedTest
  @CsvSource({
    "ENGLAND, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "WALES, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "SCOTLAND, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
    "NORTHERN_IRELAND, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
    "IRELAND, 01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26"
  })
  void knowsTheHolidaysOf2026(Nation nation, String days) {
    assertThat(String.join(" ", shortly(nation, 2026))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    // Christmas Day on a Saturday, Boxing Day on a Sunday.
    "ENGLAND, 2027, 12-27, 12-28",
    // Christmas Day on a Sunday: Boxing Day stays, Christmas Day's substitute is the Tuesday.
    "ENGLAND, 2022, 12-26, 12-27",
    // New Year's Day on a Saturday, 2 January on a Sunday.
    "SCOTLAND, 2028, 01-03, 01-04",
    // New Year's Day on a Sunday.
    "SCOTLAND, 2034, 01-02, 01-03",
    // 2 January on a Saturday.
    "SCOTLAND, 2027, 01-01, 01-04",
    // 1 February on a Friday.
    "IRELAND, 2030, 02-01, 03-17",
    // 30 November on a Sunday.
    "SCOTLAND, 2031, 12-01, 12-25"
  })
  void givesSubstituteDays(Nation nation, int year, String one, String other) {
    assertThat(shortly(nation, year)).contains(one, other);
  }

  /**
   * Fails when a newer Jollyday knows of a day that was proclaimed since. Of its Irish days Easter
   * Sunday is left out, which the act does not name.
   */
  @ParameterizedTest
  @CsvSource({
    "ENGLAND, gb, eng",
    "WALES, gb, wls",
    "SCOTLAND, gb, sct",
    "NORTHERN_IRELAND, gb, nir",
    "IRELAND, ie, ''"
  })
  void agreesWithJollyday(Nation nation, String country, String part) {
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
    for (int year = 2024; year <= 2060; year++) {
      Set<Holiday> known =
          part.isEmpty()
              ? manager.getHolidays(Year.of(year))
              : manager.getHolidays(Year.of(year), part);
      Set<LocalDate> days = new TreeSet<>();
      for (Holiday holiday : known) {
        if (!holiday.getPropertiesKey().equals("christian.EASTER")) {
          days.add(holiday.getDate());
        }
      }
      assertThat(BankHolidays.of(nation, year)).isEqualTo(days);
    }
  }

  private static Iterable<String> shortly(Nation nation, int year) {
    return BankHolidays.of(nation, year).stream().map(day -> day.toString().substring(5)).toList();
  }
}
