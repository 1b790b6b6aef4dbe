package org.waymark.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits or words, forwards and backwards. */
final class NumberReader {

  private static final int MOST_DIGITS = 12;

  private NumberReader() {}

  /**
   * A number that was read.
   *
   * @param word what was written
   */
  record Read(BigDecimal value, String word, int start, int end) {}

  /** The number that ends here, spaces aside. */
  static @Nullable Read before(String text, int end) {
    int to = end;
    while (to > 0 && isSpace(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    boolean digits = to > 0 && Character.isDigit(text.charAt(to - 1));
    while (from > 0 && isPart(text, from - 1, digits)) {
      from--;
    }
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return from == 0 || !goesBack(text.charAt(from - 1)) ? read(text, from, to) : null;
  }

  /** The number that begins here. */
  static @Nullable Read after(String text, int start) {
    int to = start;
    boolean digits = start < text.length() && Character.isDigit(text.charAt(start));
    while (to < text.length() && isPart(text, to, digits)) {
      to++;
    }
    while (to > start && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    Read whole = read(text, start, to);
    int hyphen = text.substring(start, to).indexOf('-');
    return whole == null && hyphen > 0 ? read(text, start, start + hyphen) : whole;
  }

  /** Whether what stands before makes it something else: an amount, a date, a time, a version. */
  private static boolean goesBack(char c) {
    return Character.isLetter(c) || "£$€/:.#".indexOf(c) >= 0;
  }

  private static boolean isPart(String text, int at, boolean digits) {
    char c = text.charAt(at);
    if (!digits) {
      return Character.isLetter(c) || c == '-';
    }
    return Character.isDigit(c)
        || ((c == '.' || c == ',')
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1)));
  }

  private static @Nullable Read read(String text, int from, int to) {
    if (from >= to) {
      return null;
    }
    String word = text.substring(from, to);
    BigDecimal value = Character.isDigit(word.charAt(0)) ? digits(word) : NumberWords.value(word);
    return value == null ? null : new Read(value, word, from, to);
  }

  /** Digits of any script, with commas between thousands. */
  private static @Nullable BigDecimal digits(String word) {
    StringBuilder plain = new StringBuilder();
    boolean fraction = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' && fraction) {
        return null; // A date or a version, not a number.
      } else if (c == '.') {
        fraction = true;
        plain.append(c);
      } else if (c != ',') {
        plain.append((char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain.length() > MOST_DIGITS ? null : new BigDecimal(plain.toString());
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\n';
  }
}
