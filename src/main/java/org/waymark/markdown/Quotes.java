package org.waymark.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * Decides which typographic mark a typewriter's quotation mark stands for, as British texts use
 * them: single or double marks for speech, and apostrophes everywhere.
 */
final class Quotes {
  static final char SINGLE_OPEN = '\u2018';
  static final char SINGLE_CLOSE = '\u2019';
  static final char DOUBLE_OPEN = '\u201C';
  static final char DOUBLE_CLOSE = '\u201D';

  /** Words whose beginning is left out: no quotation begins with them. */
  private static final Set<String> SHORTENED = Set.of("em", "n", "til", "tis", "twas", "twere");

  /** Words that are shortened ones if the mark has no partner. */
  private static final Set<String> PERHAPS_SHORTENED = Set.of("bout", "cause", "cos", "round");

  private Quotes() {}

  /** What a double mark between two characters is; straight when it hangs between spaces. */
  static char doubleMark(int before, int after) {
    if (opens(before, after)) {
      return DOUBLE_OPEN;
    }
    return Characters.clings(after, before) ? DOUBLE_CLOSE : '"';
  }

  /**
   * What a single mark is.
   *
   * @param text where it stands
   * @param next the index after it
   * @param to where the text ends
   */
  static char singleMark(int before, int after, CharSequence text, int next, int to) {
    if (opens(before, after) && !isShortened(text, next, to)) {
      return SINGLE_OPEN;
    }
    return Characters.clings(before, after) || Characters.clings(after, before)
        ? SINGLE_CLOSE
        : '\'';
  }

  private static boolean opens(int before, int after) {
    return Characters.clings(before, after)
        && (!Characters.clings(after, before) || isOpening(before));
  }

  private static boolean isOpening(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION ->
          !Character.isLetterOrDigit(c);
      default -> false;
    };
  }

  private static boolean isShortened(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end - from > 5 || end == from) {
      return false;
    }
    String word = text.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
    return SHORTENED.contains(word)
        || isDecade(word)
        || ((PERHAPS_SHORTENED.contains(word) || isYear(word)) && !hasPartner(text, end, to));
  }

  private static boolean isDecade(String word) {
    return word.length() == 3 && isYear(word.substring(0, 2)) && word.charAt(2) == 's';
  }

  private static boolean isYear(String word) {
    return word.length() == 2
        && InlineScanner.isDigit(word.charAt(0))
        && InlineScanner.isDigit(word.charAt(1));
  }

  private static boolean hasPartner(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean ends = i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == '\'' && ends) {
        return true;
      }
    }
    return false;
  }
}
