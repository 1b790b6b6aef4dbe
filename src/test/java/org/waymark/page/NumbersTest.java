package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,           0
          4.0,         4.0
          999,         999
          1000,        '1,000'
          471000000,   '471,000,000'
          12345.678,   '12,345.678'
          1E+3,        '1,000'
          -0.5,        '[−0.5]'
          -1234,       '[−1,234]'
          """)
  void areWrittenForReaders(String number, String expected) {
    String plain = Numbers.plain(new BigDecimal(number));
    assertThat(plain.replace('\u2066', '[').replace('\u2069', ']')).isEqualTo(expected);
  }
}
