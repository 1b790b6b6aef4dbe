package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.page.view.Chart;

/** Where on a chart everything lies. */
class ChartsTest {

  private static Chart chart(boolean percent, boolean mirrored, String... numbers) {
    List<Charts.Mark> marks =
        Stream.of(numbers).map(n -> new Charts.Mark(new BigDecimal(n), n, "Label.", "")).toList();
    return Charts.of(marks, "", percent, mirrored);
  }

  /** Each bar as where it begins and how long it is: {@code 0+65}. */
  private static String bars(Chart chart) {
    return String.join(" ", chart.bars().stream().map(b -> b.x() + "+" + b.width()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          65 42,        0+65 0+42
          0 100,        0+0 0+100
          15.3 8.33333, 0+15.3 0+8.33
          33.335 0.001, 0+33.34 0+0
          120 50,       0+100 0+50
          """)
  void percentGoesFromNothingToAHundred(String numbers, String expected) {
    Chart chart = chart(true, false, numbers.split(" "));
    assertThat(bars(chart)).isEqualTo(expected);
    assertThat(chart.whole()).isTrue();
    assertThat(List.of(chart.least(), chart.most())).containsExactly("0", "100%");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          20 17 8,             0+100 0+85 0+40,     0,     0,    20
          471000000 130000000, 0+94.2 0+26,         0,     0,    '500,000,000'
          5.1 2.9,             0+85 0+48.33,        0,     0,    6
          0.7 0.35,            0+87.5 0+43.75,      0,     0,    0.8
          9.9 10,              0+99 0+100,          0,     0,    10
          0 0,                 0+0 0+0,             0,     0,    1
          -12.5 7,             10.87+54.35 65.22+30.43, 65.22, '-15', 8
          -4 -2,               0+100 50+50,         100,   '-4', 0
          """)
  void otherUnitsGoFromNothingToARoundNumber(
      String numbers, String expected, String zero, String least, String most) {
    Chart chart = chart(false, false, numbers.split(" "));
    assertThat(bars(chart)).isEqualTo(expected);
    assertThat(chart.zero()).isEqualTo(zero);
    assertThat(chart.least().replaceAll("\\p{Cf}", "").replace('\u2212', '-')).isEqualTo(least);
    assertThat(chart.most()).isEqualTo(most);
    assertThat(chart.whole()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          true,  65 0 100, 35+65 100+0 0+100, 100
          false, -5 10,    66.67+33.33 0+66.67, 66.67
          """)
  void barsBeginAtTheRightWhereTextDoes(
      boolean percent, String numbers, String expected, String zero) {
    Chart chart = chart(percent, true, numbers.split(" "));
    assertThat(bars(chart)).isEqualTo(expected);
    assertThat(chart.zero()).isEqualTo(zero);
    assertThat(chart.mirrored()).isTrue();
  }

  @Test
  void wordsStandAboveTheirBarAndBarsBelowOneAnother() {
    Charts.Mark first =
        new Charts.Mark(BigDecimal.TEN, "10%", "A label that is too long for one line", "2019");
    Chart chart = Charts.of(List.of(first, first), "", true, false);
    assertThat(
            chart.bars().get(0).lines().stream().map(l -> l.y() + " " + l.style() + " " + l.text()))
        .containsExactly(
            "1.05 label A label that is too long for one",
            "2.45 label line",
            "3.85 fine 2019",
            "5.25 value 10%");
    assertThat(chart.bars()).extracting(Chart.Bar::y).containsExactly("5.9", "13.7");
    assertThat(chart.foot()).isEqualTo("15.9");
    assertThat(chart.height()).isEqualTo("16.25");
  }

  @Test
  void linesOfUrduAreTaller() {
    Charts.Mark mark = new Charts.Mark(BigDecimal.TEN, "10%", "کسی نے فون نہیں کیا", "");
    Chart chart = Charts.of(List.of(mark, mark), "", true, true);
    assertThat(chart.bars().get(0).lines())
        .extracting(Chart.Line::y)
        .containsExactly("1.72", "3.35");
  }

  @Test
  void fortyBarsAreAsEasyAsTwo() {
    Chart chart =
        chart(
            true, false, IntStream.range(0, 40).mapToObj(Integer::toString).toArray(String[]::new));
    assertThat(chart.bars()).hasSize(40);
    double last = 0;
    for (Chart.Bar bar : chart.bars()) {
      assertThat(Double.parseDouble(bar.y())).isGreaterThan(last + 1);
      last = Double.parseDouble(bar.y());
    }
    assertThat(Double.parseDouble(chart.height())).isGreaterThan(last + 1);
  }

  @Test
  void oneNumberIsNothingToCompare() {
    Charts.Mark mark = new Charts.Mark(BigDecimal.ONE, "1", "", "");
    assertThat(Charts.canDraw(List.of())).isFalse();
    assertThat(Charts.canDraw(List.of(mark))).isFalse();
    assertThat(Charts.canDraw(List.of(mark, mark))).isTrue();
  }
}
