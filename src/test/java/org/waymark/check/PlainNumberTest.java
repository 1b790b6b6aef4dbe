package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4,200 | 4200 | people",
        "4 200 | 4200 | people",
        "£123.25 | 123.25 | pounds a week",
        "24 | 24.0 | weeks",
        "17 | 16.7 | weeks",
        "more than 4,000 | 4213 | people",
        "Over 1,000 | 1065 | people",
        "more than 6,000 | 6000 | people",
        "about 4,200 | 4213 | people",
        "nearly 5,000 | 4900 | people",
      })
  void saysItsValue(String wording, BigDecimal value, String unit) {
    assertThat(PlainNumber.in(wording, unit)).isNotNull().matches(number -> number.says(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4,300 | 4200 | people",
        "42 | 4200 | people",
        "£124 | 123.25 | pounds a week",
        "more than 5,000 | 4900 | people",
        "nearly 4,000 | 4900 | people",
        "about 6,000 | 4200 | people",
        "more than 1,000 | 4200 | people",
        "66 | 65 | percent",
      })
  void saysAnother(String wording, BigDecimal value, String unit) {
    assertThat(PlainNumber.in(wording, unit)).isNotNull().matches(number -> !number.says(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23 million | miscarriages a year",
        "£471m | pounds a year",
        "23 | million miscarriages",
        "23 | thousands",
        "£1.50 | pence",
        "250 | per 1,000 births",
        "4 in 1,000 | births",
        "16 or over | years",
        "4,2 | people",
        "65% | percent",
      })
  void isNotSure(String wording, String unit) {
    assertThat(PlainNumber.in(wording, unit)).isNull();
  }
}
