package org.waymark.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a style sheet fetches from elsewhere: by url(), by @import, and in sets of images. */
final class StyleTraces {

  private final String css;
  private final Origin own;
  private final int offset;
  private final Consumer<Trace> found;

  private StyleTraces(String css, Origin own, int offset, Consumer<Trace> found) {
    this.css = css;
    this.own = own;
    this.offset = offset;
    this.found = found;
  }

  /**
   * Looks through a style sheet, or the value of a style.
   *
   * @param offset where in the file it begins
   */
  static void find(String css, Origin own, int offset, Consumer<Trace> found) {
    if (css.contains("//") || css.indexOf('\\') >= 0) { // Without, there is no whole address.
      new StyleTraces(css, own, offset, found).read();
    }
  }

  private void read() {
    boolean fetches = false; // Whether a string here is an address: after @import, in image-set().
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int close = css.indexOf("*/", at + 2);
        at = close < 0 ? css.length() : close + 2;
      } else if (c == '"' || c == '\'') {
        int close = endOfString(at);
        if (fetches) {
          look(at, css.substring(at + 1, close));
        }
        at = close + 1;
      } else if (isName(at, "url(") || isName(at, "src(")) {
        at = fetched(at + 4);
      } else if (isName(at, "@namespace")) {
        at = end(at, ';'); // A name in the shape of an address; nothing is fetched.
      } else {
        fetches = isName(at, "@import") || isName(at, "image-set(") || (fetches && goesOn(c));
        at++;
      }
    }
  }

  private static boolean goesOn(char c) {
    return c != ';' && c != '}' && c != '{';
  }

  /** An address within brackets, in quotation marks or not. */
  private int fetched(int from) {
    int at = from;
    while (at < css.length() && css.charAt(at) <= ' ') {
      at++;
    }
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      int close = endOfString(at);
      look(at, css.substring(at + 1, close));
      return close + 1;
    }
    int close = end(at, ')');
    look(at, css.substring(at, close));
    return close;
  }

  private void look(int at, String written) {
    String address = unescaped(written.strip());
    if (own.isElsewhere(address)) {
      found.accept(
          new Trace(TraceCode.ASKS_ELSEWHERE, address, offset + at, List.of(written.strip())));
    }
  }

  private boolean isName(int at, String name) {
    return css.regionMatches(true, at, name, 0, name.length());
  }

  private int end(int from, char c) {
    int at = css.indexOf(c, from);
    return at < 0 ? css.length() : at;
  }

  private int endOfString(int from) {
    char quote = css.charAt(from);
    for (int at = from + 1; at < css.length(); at++) {
      char c = css.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == quote || c == '\n') {
        return at;
      }
    }
    return css.length();
  }

  /** Letters may be written as their numbers: {@code \68 ttps://}. */
  static String unescaped(String written) {
    if (written.indexOf('\\') < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at++);
      int digits = 0;
      while (c == '\\'
          && digits < 6
          && at + digits < written.length()
          && Character.digit(written.charAt(at + digits), 16) >= 0) {
        digits++;
      }
      if (digits > 0) {
        int code = Integer.parseInt(written.substring(at, at + digits), 16);
        text.append(Character.isValidCodePoint(code) ? Character.toString(code) : "");
        at += digits;
        at += at < written.length() && written.charAt(at) <= ' ' ? 1 : 0;
      } else if (c != '\\') {
        text.append(c);
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
