package org.waymark.markdown;

/**
 * Finds text that nests deeper than can be laid out, before it is parsed: a parser's time and stack
 * grow with the depth. What a line shows of the depth is how many markers and how much space it
 * begins with.
 */
final class Nesting {
  /** Deeper than anybody writes. */
  static final int DEEPEST = 100;

  /** The least by which the content of a list is indented. */
  private static final int COLUMNS_A_LEVEL = 2;

  static final int NONE = -1;

  private final String text;
  private int at;

  private Nesting(String text) {
    this.text = text;
  }

  /** Where the first line begins that is too deep, or {@link #NONE}. */
  static int tooDeep(String text) {
    Nesting nesting = new Nesting(text);
    int line = 0;
    while (line < text.length()) {
      if (!Character.isLetter(text.charAt(line)) && nesting.depth(line) > DEEPEST) {
        return line;
      }
      int end = text.indexOf('\n', line);
      line = end < 0 ? text.length() : end + 1;
    }
    return NONE;
  }

  private int depth(int line) {
    at = InlineScanner.spaces(text, line);
    if (isRule()) {
      return 0;
    }
    int markers = 0;
    int columns = at - line;
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        columns += c == ' ' ? 1 : 4;
        at++;
      } else if (passMarker(c)) {
        markers++;
      } else {
        return markers + columns / COLUMNS_A_LEVEL;
      }
    }
    // A line with nothing in it nests nothing, but quotations and lists may be empty.
    return markers == 0 ? 0 : markers + columns / COLUMNS_A_LEVEL;
  }

  private boolean passMarker(char c) {
    int end =
        switch (c) {
          case '>' -> at + 1;
          case '-', '+', '*' -> spaced(at + 1);
          case ':' -> spaced(at + 1);
          case '[' -> footnote();
          default -> number();
        };
    at = end == NONE ? at : end;
    return end != NONE;
  }

  private int spaced(int end) {
    char next = InlineScanner.at(text, end);
    return next == 0 || InlineScanner.isSpace(next) ? end : NONE;
  }

  private int number() {
    int i = at;
    while (InlineScanner.isDigit(InlineScanner.at(text, i))) {
      i++;
    }
    char mark = InlineScanner.at(text, i);
    return i > at && (mark == '.' || mark == ')') ? spaced(i + 1) : NONE;
  }

  private int footnote() {
    if (InlineScanner.at(text, at + 1) != '^') {
      return NONE;
    }
    int end = text.indexOf("]:", at);
    int line = text.indexOf('\n', at);
    return end < 0 || (line >= 0 && line < end) ? NONE : end + 2;
  }

  /** Whether the line is a rule across the page. */
  private boolean isRule() {
    char mark = InlineScanner.at(text, at);
    if (mark != '-' && mark != '*') {
      return false;
    }
    for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c != mark && c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }
}
