package org.waymark.library;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.waymark.content.Nation;

/**
 * The bank holidays of the United Kingdom and the public holidays of Ireland, by the rules that
 * their governments publish.
 *
 * <ul>
 *   <li><a href="https://www.gov.uk/bank-holidays">United Kingdom</a>: the Banking and Financial
 *       Dealings Act 1971 and what is proclaimed each year. "If a bank holiday is on a weekend, a
 *       'substitute' weekday becomes a bank holiday, normally the following Monday."
 *   <li><a
 *       href="https://www.citizensinformation.ie/en/employment/employment-rights-and-conditions/leave-and-holidays/public-holidays/">
 *       Ireland</a>: the Organisation of Working Time Act 1997, second schedule. A holiday stays on
 *       its day, weekend or not.
 * </ul>
 *
 * <p>Days that are proclaimed once are known from 2026 on; whoever hears of one adds it to {@link
 * #addOnce}.
 */
public final class BankHolidays {

  private final NavigableSet<LocalDate> days = new TreeSet<>();
  private final int year;

  private BankHolidays(int year) {
    this.year = year;
  }

  /** The holidays of a nation in a year, as they are observed: substitute days in their place. */
  public static NavigableSet<LocalDate> of(Nation nation, int year) {
    BankHolidays holidays = new BankHolidays(year);
    switch (nation) {
      case ENGLAND, WALES -> holidays.addOfEnglandAndWales();
      case SCOTLAND -> holidays.addOfScotland();
      case NORTHERN_IRELAND -> holidays.addOfNorthernIreland();
      case IRELAND -> holidays.addOfIreland();
    }
    holidays.addOnce(nation);
    return Collections.unmodifiableNavigableSet(holidays.days);
  }

  private void addOfEnglandAndWales() {
    addOfTheUnitedKingdom();
    addFixed(MonthDay.of(Month.JANUARY, 1));
    days.add(easter(year).plusDays(1));
    days.add(lastMonday(Month.AUGUST));
  }

  private void addOfScotland() {
    addOfTheUnitedKingdom();
    addFixed(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.JANUARY, 2));
    days.add(firstMonday(Month.AUGUST));
    addFixed(MonthDay.of(Month.NOVEMBER, 30));
  }

  private void addOfNorthernIreland() {
    addOfEnglandAndWales();
    addFixed(MonthDay.of(Month.MARCH, 17));
    addFixed(MonthDay.of(Month.JULY, 12));
  }

  private void addOfTheUnitedKingdom() {
    days.add(easter(year).minusDays(2));
    days.add(firstMonday(Month.MAY));
    days.add(lastMonday(Month.MAY));
    addFixed(MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.DECEMBER, 26));
  }

  private void addOfIreland() {
    LocalDate brigid = LocalDate.of(year, Month.FEBRUARY, 1);
    boolean friday = brigid.getDayOfWeek() == DayOfWeek.FRIDAY;
    days.add(LocalDate.of(year, Month.JANUARY, 1));
    days.add(friday ? brigid : firstMonday(Month.FEBRUARY));
    days.add(LocalDate.of(year, Month.MARCH, 17));
    days.add(easter(year).plusDays(1));
    days.add(firstMonday(Month.MAY));
    days.add(firstMonday(Month.JUNE));
    days.add(firstMonday(Month.AUGUST));
    days.add(lastMonday(Month.OCTOBER));
    days.add(LocalDate.of(year, Month.DECEMBER, 25));
    days.add(LocalDate.of(year, Month.DECEMBER, 26));
  }

  /** What is proclaimed for one year only. */
  private void addOnce(Nation nation) {
    if (nation == Nation.SCOTLAND && year == 2026) {
      // https://www.gov.scot/news/world-cup-bank-holiday-confirmed
      days.add(LocalDate.of(2026, Month.JUNE, 15));
    }
  }

  /** Days that follow each other: those at a weekend move to the next weekdays that are free. */
  private void addFixed(MonthDay... fixed) {
    for (MonthDay day : fixed) {
      if (!isWeekend(day.atYear(year))) {
        days.add(day.atYear(year));
      }
    }
    for (MonthDay day : fixed) {
      if (isWeekend(day.atYear(year))) {
        LocalDate substitute = day.atYear(year);
        while (isWeekend(substitute) || days.contains(substitute)) {
          substitute = substitute.plusDays(1);
        }
        days.add(substitute);
      }
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private LocalDate firstMonday(Month month) {
    return LocalDate.of(year, month, 1).with(firstInMonth(DayOfWeek.MONDAY));
  }

  private LocalDate lastMonday(Month month) {
    return LocalDate.of(year, month, 1).with(lastInMonth(DayOfWeek.MONDAY));
  }

  /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leaps = century / 4;
    int correction = (century + 8) / 25;
    int epact = (19 * golden + century - leaps - (century - correction + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
