package org.waymark.markdown;

/** What kinds of characters there are, and which may stand in a text at all. */
final class Characters {
  static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** Unicode whitespace as CommonMark defines it. */
  static boolean isSpace(int c) {
    return c == ' '
        || c == '\n'
        || c == '\t'
        || c == '\f'
        || c == '\r'
        || (c > 0x7f && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** Unicode punctuation as CommonMark 0.31 defines it: the general categories P and S. */
  static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /**
   * Whether a mark clings to what is near it rather than to what is on its far side: CommonMark's
   * rule for flanking. What opens clings to what follows, what closes to what went before.
   */
  static boolean clings(int far, int near) {
    return !isSpace(near) && (!isPunctuation(near) || isSpace(far) || isPunctuation(far));
  }

  /**
   * The text with each character that neither HTML nor XML may hold replaced: controls,
   * noncharacters, halves of surrogate pairs. Indexes stay the same.
   */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7f) && !isAllowed(text, i)) {
        return cleanFrom(text, i);
      }
    }
    return text;
  }

  private static String cleanFrom(String text, int first) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      if (!isAllowed(text, i)) {
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean.toString();
  }

  private static boolean isAllowed(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7f) {
      return c >= ' ' || c == '\n' || c == '\t';
    }
    if (c < 0xD800) {
      return c > 0x9f;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return (c < 0xFDD0 || c > 0xFDEF) && c < 0xFFFE;
  }
}
