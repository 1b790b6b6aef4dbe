package org.waymark.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * From where to where a chart's numbers go. Zero is always on it, so that a bar that is twice as
 * long stands for twice as much.
 *
 * @param least zero or less
 * @param most more than {@code least}; zero or more
 */
record ChartScale(BigDecimal least, BigDecimal most) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final List<BigDecimal> ROUND =
      List.of(
          BigDecimal.ONE,
          new BigDecimal("1.2"),
          new BigDecimal("1.5"),
          new BigDecimal(2),
          new BigDecimal("2.5"),
          new BigDecimal(3),
          new BigDecimal(4),
          new BigDecimal(5),
          new BigDecimal(6),
          new BigDecimal(8));

  /** All parts of a hundred: from 0 to 100. */
  static ChartScale ofPercent() {
    return new ChartScale(BigDecimal.ZERO, HUNDRED);
  }

  /** From zero, or a round number below the least, to a round number that all fit below. */
  static ChartScale of(Collection<BigDecimal> numbers) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      least = least.min(number);
      most = most.max(number);
    }
    if (least.signum() == 0 && most.signum() == 0) {
      return new ChartScale(BigDecimal.ZERO, BigDecimal.ONE);
    }
    return new ChartScale(roundUp(least.negate()).negate(), roundUp(most));
  }

  private static BigDecimal roundUp(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int tens = number.precision() - number.scale() - 1;
    BigDecimal leading = number.movePointLeft(tens);
    for (BigDecimal round : ROUND) {
      if (round.compareTo(leading) >= 0) {
        return round.movePointRight(tens).stripTrailingZeros();
      }
    }
    return BigDecimal.TEN.movePointRight(tens).stripTrailingZeros();
  }

  /** Where a number lies, in percent of the way; what does not fit on the scale is at its end. */
  BigDecimal at(BigDecimal number) {
    return number
        .max(least)
        .min(most)
        .subtract(least)
        .multiply(HUNDRED)
        .divide(most.subtract(least), 2, RoundingMode.HALF_UP);
  }
}
