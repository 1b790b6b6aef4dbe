package org.waymark.privacy.register;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters as names are compared: small, without accents, and those that are written in several ways
 * in one of them. Characters that nobody sees stand for nothing.
 */
final class Letters {

  private static final String NOTHING = "";
  private static final int ASCII = 0x80;

  /** Latin, Greek, Cyrillic, Hebrew and Arabic letters are made once. */
  private static final int KNOWN = 0x700;

  /** Letters that no normal form takes apart, or that have several code points for one shape. */
  private static final Map<Character, String> SAME =
      Map.ofEntries(
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ħ', "h"),
          Map.entry('ł', "l"),
          Map.entry('ŋ', "n"),
          Map.entry('ø', "o"),
          Map.entry('ŧ', "t"),
          Map.entry('ı', "i"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ς', "σ"),
          Map.entry('ی', "ي"),
          Map.entry('ى', "ي"),
          Map.entry('ک', "ك"),
          Map.entry('ہ', "ه"),
          Map.entry('ة', "ه"),
          Map.entry('ۃ', "ه"),
          Map.entry('ھ', "ه"));

  /** What is typed for an apostrophe; the first of them is ASCII's. */
  private static final String APOSTROPHES =
      "'`\u00B4\u02B9\u02BB\u02BC\u02BE\u02BF\u2018\u2019\u201B\u2032\uA78C\uFF07";

  /** Letters to Unicode, and yet nothing to see. */
  private static final String FILLERS = "\u0640\u115F\u1160\u3164\uFFA0";

  private static final String HYPHENS = "_\u2010\u2011\uFE63\uFF0D\uFF3F";

  private static final @Nullable String[] MADE = new @Nullable String[KNOWN];

  static {
    for (int c = ASCII; c < KNOWN; c++) {
      MADE[c] = make(c);
    }
  }

  private Letters() {}

  /**
   * What stands for a character in a word: often one letter, sometimes two; empty for what is not
   * seen, such as a soft hyphen or an accent by itself; null for what stands between words.
   */
  static @Nullable String of(int codePoint) {
    return codePoint >= ASCII && codePoint < KNOWN ? MADE[codePoint] : make(codePoint);
  }

  private static @Nullable String make(int c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT || isMark(type) || FILLERS.indexOf(c) >= 0) {
      return NOTHING;
    }
    if (isApostrophe(c) || !(Character.isLetterOrDigit(c) || isLetterInDisguise(c))) {
      return null;
    }
    if (isWordOfItsOwn(c) || Character.isDigit(c)) {
      return Character.isDigit(c) ? "" + Character.digit(c, 10) : Character.toString(c);
    }
    String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    StringBuilder made = new StringBuilder();
    for (char letter : apart.toLowerCase(Locale.ROOT).toCharArray()) {
      if (!isMark(Character.getType(letter))) {
        made.append(SAME.getOrDefault(letter, String.valueOf(letter)));
      }
    }
    return made.toString();
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Letters in circles. */
  private static boolean isLetterInDisguise(int c) {
    return c >= 0x24B6 && c <= 0x24E9;
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** Whether words are not parted in its script, so that each character is one. */
  static boolean isWordOfItsOwn(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  /** What a character beyond ASCII between words parts them with, as {@link Gap} names it. */
  static int gap(int c) {
    if (HYPHENS.indexOf(c) >= 0) {
      return Gap.JOINT;
    }
    int type = Character.getType(c);
    boolean line = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    if (line || type == Character.SPACE_SEPARATOR || c == 0x85 || c == 0x2800 || isApostrophe(c)) {
      return Gap.SPACE;
    }
    return switch (type) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION ->
          Gap.SPACE;
      default ->
          switch (c) {
            case 0xB7, 0x30FB -> Gap.JOINT; // A dot in the middle, between the names of foreigners.
            case 0xFF0C, 0x060C, 0x3001, 0x061B -> Gap.COMMA;
            case 0xFF0E -> Gap.STOP;
            default -> Gap.WALL;
          };
    };
  }
}
