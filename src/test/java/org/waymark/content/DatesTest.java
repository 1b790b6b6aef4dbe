package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as editors write them. */
final class DatesTest {

  @Test
  void aDayIsYearMonthDay() {
    assertThat(Dates.read("2026-03-02")).isEqualTo(LocalDate.of(2026, 3, 2));
    for (LocalDate day = LocalDate.of(2009, 12, 30); day.getYear() < 2036; day = day.plusDays(1)) {
      assertThat(Dates.read(day.toString())).isEqualTo(day);
    }
    assertThat(Dates.read("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Dates.read("1800-01-01")).isEqualTo(LocalDate.of(1800, 1, 1));
    assertThat(Dates.read("2200-12-31")).isEqualTo(LocalDate.of(2200, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-3-2",
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "0026-03-02",
        "1799-12-31",
        "2201-01-01",
        "+999999999-12-31",
        "-0001-01-01",
        "2026-03-02T10:00",
        "٢٠٢٦-٠٣-٠٢"
      })
  void allElseIsNoDay(String text) {
    assertThat(Dates.read(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2/3/2026, Write 2026-03-02.",
    "02.03.2026, Write 2026-03-02.",
    "31-12-2026, Write 2026-12-31.",
    "2026/3/2, Write 2026-03-02.",
    "2026-3-2, Write 2026-03-02.",
    "2026-03-02T10:00:00Z, Write 2026-03-02.",
    "2026-03-02 10:00, Write 2026-03-02."
  })
  void aDayWrittenAnotherWayIsPutRight(String written, String fix) {
    assertThat(Dates.suggest(written)).isEqualTo(fix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "31/11/2026", "0026-03-02", "2026-13-13"})
  void aDayThatDoesNotExistIsNotSuggested(String written) {
    assertThat(Dates.suggest(written))
        .isEqualTo("There is no such day. Write year-month-day, such as 2026-03-02.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 March 2026", "next spring", "", "2026", "March"})
  void otherwiseTheFormIsShown(String written) {
    assertThat(Dates.suggest(written)).isEqualTo("Write year-month-day, such as 2026-03-02.");
  }
}
