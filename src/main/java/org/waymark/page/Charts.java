package org.waymark.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.page.view.Chart;

/** Where on a chart everything lies. Lengths down are in hundredths of an em. */
final class Charts {

  private static final int FEWEST = 2;
  private static final int LINE = 140;
  private static final int TALL_LINE = 230;
  private static final int BAR = 100;

  /** Between words and their bar, and between a bar and the next one's words. */
  private static final int NEAR = 30;

  private static final int APART = 90;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final ChartScale scale;
  private final boolean mirrored;
  private final boolean percent;
  private final List<Chart.Bar> bars = new ArrayList<>();
  private int down;

  private Charts(ChartScale scale, boolean percent, boolean mirrored) {
    this.scale = scale;
    this.percent = percent;
    this.mirrored = mirrored;
  }

  /**
   * One bar to be.
   *
   * @param value the number in words
   * @param label what it is about; may be empty
   * @param fine what tells it from the other bars: its year, who was counted; may be empty
   */
  record Mark(BigDecimal number, String value, String label, String fine) {}

  /** Whether there is something to compare. */
  static boolean canDraw(List<Mark> marks) {
    return marks.size() >= FEWEST;
  }

  /**
   * @param mirrored whether its words run from right to left: bars then grow from the right
   */
  static Chart of(List<Mark> marks, String summary, boolean percent, boolean mirrored) {
    List<BigDecimal> numbers = marks.stream().map(Mark::number).toList();
    ChartScale scale = percent ? ChartScale.ofPercent() : ChartScale.of(numbers);
    return new Charts(scale, percent, mirrored).draw(marks, summary);
  }

  private Chart draw(List<Mark> marks, String summary) {
    for (Mark mark : marks) {
      bars.add(bar(mark));
      down += BAR + APART;
    }
    int foot = down - APART + NEAR / 2 + LINE * 3 / 4;
    return new Chart(
        summary,
        em(foot + LINE / 4),
        mirrored,
        across(zero()),
        percent,
        bars,
        em(foot),
        Numbers.plain(scale.least()),
        percent ? Numbers.percent(scale.most()) : Numbers.plain(scale.most()));
  }

  private Chart.Bar bar(Mark mark) {
    List<Chart.Line> lines = new ArrayList<>();
    write("label", mark.label(), lines);
    write("fine", mark.fine(), lines);
    write("value", mark.value(), lines);
    down += NEAR;
    BigDecimal at = scale.at(mark.number());
    BigDecimal zero = scale.at(BigDecimal.ZERO);
    BigDecimal width = at.subtract(zero).abs();
    BigDecimal x = mirrored ? HUNDRED.subtract(at.max(zero)) : at.min(zero);
    return new Chart.Bar(lines, across(x), em(down), across(width));
  }

  private BigDecimal zero() {
    BigDecimal zero = scale.at(BigDecimal.ZERO);
    return mirrored ? HUNDRED.subtract(zero) : zero;
  }

  private void write(String style, String text, List<Chart.Line> lines) {
    for (String line : ChartLines.of(text)) {
      int height = ChartLines.isTall(line) ? TALL_LINE : LINE;
      lines.add(new Chart.Line(style, em(down + height * 3 / 4), line));
      down += height;
    }
  }

  private static String across(BigDecimal percent) {
    return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
  }

  private static String em(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}
