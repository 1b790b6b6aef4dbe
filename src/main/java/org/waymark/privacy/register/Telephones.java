package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers in texts, however they are written: with or without +44, 0044 or (0),
 * with spaces, hyphens or dots anywhere. Numbers are compared by their last nine digits, which
 * every way of writing has.
 *
 * @param <T> what a number stands for
 */
final class Telephones<T> {

  private static final int COMPARED = 9;
  private static final long MODULUS = 1_000_000_000L;

  /** The longest number there is has fifteen digits (ITU-T E.164), here with 00 and (0). */
  private static final int MOST = 18;

  /** How many characters may stand between two digits: {@code ") - "}. */
  private static final int WIDEST_GAP = 4;

  private static final int ASCII = 0x80;
  private static final int FIRST_OTHER_DIGIT = 0x660;

  private final Map<Long, List<T>> numbers = new HashMap<>();

  /** A number as it is compared; null when it is too short, too long, or no number. */
  static @Nullable Long number(String written) {
    long number = 0;
    int digits = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isDigit(c)) {
        number = (number * 10 + Character.digit(c, 10)) % MODULUS;
        digits++;
      } else if (Character.isLetter(c)) {
        return null;
      }
    }
    return digits < COMPARED || digits > MOST ? null : number;
  }

  void add(Long number, T meaning) {
    numbers.computeIfAbsent(number, key -> new ArrayList<>()).add(meaning);
  }

  static boolean isDigit(char c) {
    return c < ASCII ? c >= '0' && c <= '9' : c >= FIRST_OTHER_DIGIT && Character.isDigit(c);
  }

  /**
   * Looks at digits and at those that belong to them.
   *
   * @param from where the first is
   * @return where the last ends
   */
  int scan(char[] text, int from, Consumer<T> found) {
    long number = 0;
    int digits = 0;
    int gap = 0;
    int last = from;
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      if (isDigit(c)) {
        number = (number * 10 + Character.digit(c, 10)) % MODULUS;
        digits++;
        gap = 0;
        last = i + 1;
        if (digits >= COMPARED && (last == text.length || !isDigit(text[last]))) {
          numbers.getOrDefault(number, List.of()).forEach(found);
        }
      } else {
        gap += isUnseen(c) ? 0 : 1;
        if (gap > WIDEST_GAP || !mayStandWithin(c)) {
          break;
        }
      }
    }
    return last;
  }

  private static boolean isUnseen(char c) {
    return c >= ASCII && Character.getType(c) == Character.FORMAT;
  }

  private static boolean mayStandWithin(char c) {
    return switch (c) {
      case ' ', '-', '.', '(', ')', '/', '\t', '\n', '\u00A0', '\u00B7' -> true;
      default ->
          c >= ASCII
              && (Character.isSpaceChar(c)
                  || Character.getType(c) == Character.DASH_PUNCTUATION
                  || Character.getType(c) == Character.FORMAT);
    };
  }
}
