package org.waymark.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A share as a text states it: 65%, 1 in 8, 12 to 18 per cent.
 *
 * @param least the smallest number it may be; the same as {@code most} unless it is a range
 * @param of in how many: 100 for percentages
 * @param start where it begins in its text
 * @param end where it ends
 */
record Share(BigDecimal least, BigDecimal most, BigDecimal of, int start, int end) {

  static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Its words in the text that it was found in. */
  String in(String text) {
    return text.substring(start, end);
  }

  boolean isPercentage() {
    return of.compareTo(HUNDRED) == 0;
  }

  /** Whether both state the same, be it in other words: 65% is 65 in 100, 2 in 10 is 1 in 5. */
  boolean isSame(Share other) {
    return isSame(least, other.least, other) && isSame(most, other.most, other);
  }

  private boolean isSame(BigDecimal own, BigDecimal others, Share other) {
    return own.multiply(other.of).compareTo(others.multiply(of)) == 0;
  }

  /** Whether one of these states the same. */
  boolean isAmong(List<Share> others) {
    return others.stream().anyMatch(this::isSame);
  }

  /** Whether one states the same, or each end of a range is one of these: from 53% to 63%. */
  boolean isBetween(List<Share> others) {
    return isAmong(others) || (end(least).isAmong(others) && end(most).isAmong(others));
  }

  private Share end(BigDecimal number) {
    return new Share(number, number, of, start, end);
  }

  /** Whether it is a fair way to say a percentage: exactly, in a range, or rounded. */
  boolean says(BigDecimal value) {
    return (least.compareTo(value) <= 0 && value.compareTo(most) <= 0)
        || isRounded(least, value)
        || isRounded(most, value);
  }

  private static boolean isRounded(BigDecimal said, BigDecimal value) {
    return said.scale() < value.scale()
        && value.setScale(said.scale(), RoundingMode.HALF_UP).compareTo(said) == 0;
  }
}
