package org.waymark.importing.wordpress;

/** Plain words as Markdown that says just these words. */
final class Escapes {

  private static final String ALWAYS = "\\`*[]<";

  private Escapes() {}

  /** Within a line. */
  static String inline(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ALWAYS.indexOf(c) >= 0 || isSpecialHere(text, i)) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isSpecialHere(String text, int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return switch (text.charAt(i)) {
      case '_' -> i == 0 || !isWord(text.charAt(i - 1)) || !isWord(next);
      case '&' -> next == '#' || Character.isLetter(next);
      case '{' -> next == '#';
      case '~' -> next == '~';
      default -> false;
    };
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** A line that begins a block: what would make it a heading, a list or the like is undone. */
  static String line(String line) {
    if (line.isEmpty()) {
      return line;
    }
    char first = line.charAt(0);
    char next = line.length() > 1 ? line.charAt(1) : ' ';
    boolean mark =
        switch (first) {
          case '#', '>', '|', '=' -> true;
          case '-', '+' -> next == ' ' || next == first || line.length() == 1;
          case ':', '~' -> next == ' ' || next == first;
          default -> false;
        };
    if (mark) {
      return "\\" + line;
    }
    int digits = 0;
    while (digits < line.length() && digits < 10 && isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < line.length()
            && ".)".indexOf(line.charAt(digits)) >= 0
            && (digits + 1 == line.length() || line.charAt(digits + 1) == ' ');
    return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** An address between the brackets of a link. */
  static String address(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      switch (c) {
        case ' ' -> out.append("%20");
        case '(' -> out.append("%28");
        case ')' -> out.append("%29");
        case '<' -> out.append("%3C");
        case '>' -> out.append("%3E");
        case '\\' -> out.append("%5C");
        default -> {
          if (c > ' ') {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
