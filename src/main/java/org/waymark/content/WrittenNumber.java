package org.waymark.content;

import org.jspecify.annotations.Nullable;

/**
 * A number as it was typed, without its ornaments.
 *
 * @param digits with a plus before them if the country code is there; {@code 00} counts as a plus
 * @param groups the same digits with single spaces where something stood between them
 */
record WrittenNumber(String digits, String groups) {

  /** Longer than any number with its ornaments; what is longer is something else. */
  private static final int MOST_CHARACTERS = 40;

  /**
   * Numbers have at most fifteen digits (ITU-T E.164); a few more keep the message about length.
   */
  private static final int MOST_DIGITS = 25;

  /** What keeps this from being a number at all; null if it may be one. */
  static @Nullable TelephoneFinding unfit(String written) {
    if (written.length() > MOST_CHARACTERS) {
      return TelephoneFindings.notOneNumber(written);
    }
    int digits = 0;
    for (int i = 0; i < written.length(); ) {
      int c = written.codePointAt(i);
      if (isDigit(c)) {
        digits++;
      } else if (!(c == '+' && digits == 0) && !isOrnament(c)) {
        return TelephoneFindings.notDigits(written, c);
      }
      i += Character.charCount(c);
    }
    if (digits == 0 || written.indexOf('+') != written.lastIndexOf('+')) {
      return TelephoneFindings.notOneNumber(written);
    }
    return digits > MOST_DIGITS ? TelephoneFindings.notOneNumber(written) : null;
  }

  /** Takes what is typed apart. Only for what is not {@link #unfit}. */
  static WrittenNumber of(String written) {
    StringBuilder digits = new StringBuilder(written.length());
    StringBuilder groups = new StringBuilder(written.length());
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '+' || isDigit(c)) {
        if (gap && !groups.isEmpty()) {
          groups.append(' ');
        }
        groups.append(c);
        digits.append(c);
        gap = false;
      } else {
        gap |= Character.getType(c) != Character.FORMAT;
      }
    }
    if (digits.length() > 2 && digits.charAt(0) == '0' && digits.charAt(1) == '0') {
      digits.replace(0, 2, "+");
    }
    return new WrittenNumber(digits.toString(), groups.toString());
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Invisible marks of direction come along when a number is copied from an address book. */
  private static boolean isOrnament(int c) {
    return switch (c) {
      case '-', '.', '(', ')', '\t' -> true;
      default ->
          Character.isSpaceChar(c)
              || Character.getType(c) == Character.DASH_PUNCTUATION
              || Character.getType(c) == Character.FORMAT;
    };
  }
}
