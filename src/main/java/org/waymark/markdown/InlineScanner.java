package org.waymark.markdown;

/**
 * Finds where the parts of inline syntax end, by hand: flexmark's own patterns overflow the stack
 * on long titles, tags and labels. Every method takes the index at which the part begins and gives
 * the index after its end, or {@link #NONE}. The rules are those of CommonMark 0.31.
 */
final class InlineScanner {
  static final int NONE = -1;

  /** cmark's bound: deeper nesting of parentheses in an address is no address. */
  private static final int MOST_PARENTHESES = 32;

  private static final int LONGEST_LABEL = 999;

  private InlineScanner() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it may stand in an element's name after the first letter. */
  static boolean isTagPart(char c) {
    return isLetter(c) || isDigit(c) || c == '-';
  }

  /** Whether a backslash before it makes it literal: ASCII punctuation. */
  static boolean isEscapable(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  /** The character, or NUL past the end. */
  static char at(CharSequence text, int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  static int spaces(CharSequence text, int from) {
    int i = from;
    while (at(text, i) == ' ' || at(text, i) == '\t') {
      i++;
    }
    return i;
  }

  /** Spaces with at most one line ending among them. */
  static int spacesAndLine(CharSequence text, int from) {
    int i = spaces(text, from);
    return at(text, i) == '\n' ? spaces(text, i + 1) : i;
  }

  static int whitespace(CharSequence text, int from) {
    int i = from;
    while (isSpace(at(text, i))) {
      i++;
    }
    return i;
  }

  /** A link's label: {@code [text]}, with no bracket inside that is not escaped. */
  static int label(CharSequence text, int from) {
    int end = Math.min(text.length(), from + LONGEST_LABEL + 2);
    if (at(text, from) != '[') {
      return NONE;
    }
    for (int i = from + 1; i < end; i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '[' -> {
          return NONE;
        }
        case ']' -> {
          return i + 1;
        }
        default -> {}
      }
    }
    return NONE;
  }

  /** An address as it stands in a link, empty ones too. */
  static int destination(CharSequence text, int from) {
    return at(text, from) == '<' ? pointedDestination(text, from) : plainDestination(text, from);
  }

  private static int pointedDestination(CharSequence text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '<', '\n' -> {
          return NONE;
        }
        case '>' -> {
          return i + 1;
        }
        default -> {}
      }
    }
    return NONE;
  }

  private static int plainDestination(CharSequence text, int from) {
    int open = 0;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && isEscapable(at(text, i + 1))) {
        i++;
      } else if (c == '(') {
        if (++open > MOST_PARENTHESES) {
          return NONE;
        }
      } else if (c == ')') {
        if (open-- == 0) {
          return i;
        }
      } else if (c <= ' ' || c == 0x7f) {
        break;
      }
    }
    return open <= 0 ? i : NONE;
  }

  /** What closes a title that begins with this character; NUL when none does. */
  static char titleCloser(char opener) {
    return switch (opener) {
      case '"', '\'' -> opener;
      case '(' -> ')';
      default -> 0;
    };
  }

  static int title(CharSequence text, int from) {
    char opener = at(text, from);
    char closer = titleCloser(opener);
    for (int i = from + 1; closer != 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == closer) {
        return i + 1;
      } else if (c == '(' && opener == '(') {
        return NONE;
      }
    }
    return NONE;
  }

  /** {@code <scheme:address>}. */
  static int autolink(CharSequence text, int from) {
    int i = from + 1;
    if (!isLetter(at(text, i))) {
      return NONE;
    }
    while (isSchemePart(at(text, i))) {
      i++;
    }
    int length = i - from - 1;
    if (at(text, i) != ':' || length < 2 || length > 32) {
      return NONE;
    }
    while (at(text, i) > ' ' && at(text, i) != '<' && at(text, i) != '>') {
      i++;
    }
    return at(text, i) == '>' ? i + 1 : NONE;
  }

  static boolean isSchemePart(char c) {
    return isLetter(c) || isDigit(c) || c == '+' || c == '.' || c == '-';
  }

  /** {@code <someone@example.org>}. */
  static int mailLink(CharSequence text, int from) {
    int i = from + 1;
    while (isMailPart(at(text, i))) {
      i++;
    }
    if (i == from + 1 || at(text, i) != '@') {
      return NONE;
    }
    do {
      int start = i + 1;
      i = start;
      while (isLetter(at(text, i)) || isDigit(at(text, i)) || at(text, i) == '-') {
        i++;
      }
      boolean hyphenAtEdge = i > start && (text.charAt(start) == '-' || text.charAt(i - 1) == '-');
      if (i == start || i - start > 63 || hyphenAtEdge) {
        return NONE;
      }
    } while (at(text, i) == '.');
    return at(text, i) == '>' ? i + 1 : NONE;
  }

  private static boolean isMailPart(char c) {
    return isLetter(c) || isDigit(c) || (c != 0 && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0);
  }
}
