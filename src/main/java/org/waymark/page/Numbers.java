package org.waymark.page;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as readers see them, in the digits that all editions use. */
final class Numbers {

  private Numbers() {}

  /** A minus and what keeps it before its number in texts that run from right to left. */
  private static final String MINUS = "\u2066\u2212";

  private static final String MINUS_END = "\u2069";

  /** Thousands apart, decimals as the editor wrote them: {@code 471,000,000} and {@code 4.0}. */
  static String plain(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder grouped = new StringBuilder(digits.length() + whole.length() / 3 + 1);
    boolean negative = number.signum() < 0;
    grouped.append(negative ? MINUS : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(whole.charAt(i));
    }
    grouped.append(point < 0 ? "" : digits.substring(point));
    return grouped.append(negative ? MINUS_END : "").toString();
  }

  /** The same with the sign behind it, where all languages of the theme have it. */
  static String percent(BigDecimal number) {
    return plain(number) + "%";
  }

  static String plain(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
