package org.waymark.cli;

import org.waymark.problem.Quote;

/**
 * The part of a line around a character, and how far a caret must be moved to stand below that
 * character.
 *
 * @param text what is shown; nothing in it is obeyed by a terminal
 * @param cells how many columns of the terminal lie before the character
 */
record Excerpt(String text, int cells) {

  private static final int WIDEST = 100;

  /** First and last code points of what takes two columns: UAX #11's wide ones, in large ranges. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  /**
   * @param column counts from 1 in characters; 0 for the beginning of the line
   */
  static Excerpt of(String line, int column) {
    int[] characters = line.codePoints().map(Excerpt::shown).toArray();
    int at = Math.max(0, column - 1);
    int from = at > WIDEST * 2 / 3 ? at - WIDEST / 3 : 0;
    int to = Math.min(characters.length, from + WIDEST);
    if (from >= to) {
      return new Excerpt("", 0);
    }
    String before = from > 0 ? "…" : "";
    String after = to < characters.length ? "…" : "";
    int cells = before.length();
    for (int i = from; i < at; i++) {
      cells += i < characters.length ? cells(characters[i]) : 1;
    }
    return new Excerpt(before + new String(characters, from, to - from) + after, cells);
  }

  /** A text on one line, safe for a terminal. */
  static String plain(String text) {
    if (text.chars().allMatch(c -> c < 0x80 && c >= ' ')) {
      return text;
    }
    int[] shown = text.codePoints().map(Excerpt::shown).toArray();
    return new String(shown, 0, shown.length);
  }

  private static int shown(int c) {
    return Quote.isShown(c) ? c : c == '\t' || c == '\n' ? ' ' : '\uFFFD';
  }

  private static int cells(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
