package org.waymark.markdown;

/**
 * Keeps from the parser what it cannot read in bounded time: flexmark needs time and stack by the
 * depth of nesting, and more than twice the time for twice the lines.
 */
final class Bounds {
  /** In characters: as long as a book. */
  static final int LONGEST = 500_000;

  static final int MOST_LINES = 20_000;

  private Bounds() {}

  /** Whether the text can be read; if not, reports why. */
  static boolean allow(String text, Reports reports) {
    int tooLong = tooLong(text);
    if (tooLong < text.length()) {
      reports.add(
          MarkdownCode.TEXT_TOO_LONG,
          tooLong,
          "Up to here the text is as long as a book. It is shown as it is written.",
          "Make several pages of it.");
      return false;
    }
    int tooDeep = Nesting.tooDeep(text);
    if (tooDeep != Nesting.NONE) {
      reports.add(
          MarkdownCode.NESTED_TOO_DEEP,
          tooDeep,
          "This line stands in more than " + Nesting.DEEPEST + " lists or quotations.",
          "Take away the >, - or spaces that it begins with.");
      return false;
    }
    return true;
  }

  /** Where a text becomes too long; its length when it does not. */
  private static int tooLong(String text) {
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < LONGEST; i = text.indexOf('\n', i + 1)) {
      if (++lines > MOST_LINES) {
        return i;
      }
    }
    return Math.min(text.length(), LONGEST);
  }
}
