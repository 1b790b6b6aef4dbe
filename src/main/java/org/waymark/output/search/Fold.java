package org.waymark.output.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes letters that readers take for the same the same: small letters, without accents and without
 * the marks of Arabic script, whose letters have several code points for one shape. {@code
 * templates/assets/search.js} does the same to what is typed. Not safe for threads.
 */
final class Fold {

  /** Letters that no normal form takes apart, or that are typed in several ways. */
  private static final Map<Character, String> SAME =
      Map.ofEntries(
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('ı', "i"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ς', "σ"),
          Map.entry('ي', "ی"),
          Map.entry('ى', "ی"),
          Map.entry('ك', "ک"),
          Map.entry('ه', "ہ"),
          Map.entry('ة', "ہ"),
          Map.entry('ۃ', "ہ"),
          Map.entry('ھ', "ہ"),
          Map.entry('ں', "ن"));

  /** Soft hyphen, the stroke that lengthens Arabic words, and what joins or parts letters. */
  private static final String UNSEEN = "\u00AD\u0640\u200C\u200D";

  private final @Nullable String[] known = new @Nullable String[1 << Character.SIZE];

  /** What stands for a character: often one, sometimes none or several. */
  String of(int codePoint) {
    if (codePoint >= known.length) {
      return make(codePoint);
    }
    String made = known[codePoint];
    if (made == null) {
      made = make(codePoint);
      known[codePoint] = made;
    }
    return made;
  }

  private static String make(int codePoint) {
    String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder();
    apart.codePoints().filter(c -> !isMark(c)).forEach(bare::appendCodePoint);
    String lower = bare.toString().toLowerCase(Locale.ROOT);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      made.append(isArabicDigit(c) ? String.valueOf(c & 0xF) : SAME.getOrDefault(c, "" + c));
    }
    return made.toString();
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || UNSEEN.indexOf(codePoint) >= 0;
  }

  private static boolean isArabicDigit(char c) {
    return (c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9');
  }
}
