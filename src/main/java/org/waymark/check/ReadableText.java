package org.waymark.check;

import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * What a person can read in a file that Waymark made. It relies on well formed markup, as {@link
 * TagReader} does, because a full parser would cost more than the page itself.
 */
final class ReadableText {

  /** Tags that stand within a line: "Ad<em>a</em>" is one word. */
  private static final Set<String> WITHIN_A_LINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var",
          "wbr", "tspan");

  /** What screen readers say in the place of what is shown, such as the digits of a number. */
  private static final String SAID_INSTEAD = "<span class=\"unseen\"";

  private final String markup;
  private final StringBuilder text;
  private final StringBuilder values = new StringBuilder();

  private ReadableText(String markup) {
    this.markup = markup;
    this.text = new StringBuilder(markup.length() / 2);
  }

  /** The text of HTML, XML or SVG, and after it the values of all attributes, a line each. */
  static String ofMarkup(String markup) {
    return new ReadableText(markup).read();
  }

  /** JSON with its escapes decoded; its braces and quotation marks stay. */
  static String ofJson(String json) {
    int escape = json.indexOf('\\');
    if (escape < 0) {
      return json;
    }
    StringBuilder decoded = new StringBuilder(json.length());
    int from = 0;
    while (escape >= 0 && escape + 1 < json.length()) {
      decoded.append(json, from, escape);
      char c = json.charAt(escape + 1);
      from = escape + 2;
      if (c == 'u' && isHex(json, escape + 2)) {
        decoded.append((char) Integer.parseInt(json, escape + 2, escape + 6, 16));
        from = escape + 6;
      } else {
        decoded.append("nrtbf".indexOf(c) >= 0 ? '\n' : c);
      }
      escape = json.indexOf('\\', from);
    }
    return decoded.append(json, from, json.length()).toString();
  }

  private static boolean isHex(String json, int from) {
    for (int i = from; i < from + 4; i++) {
      if (i >= json.length() || Character.digit(json.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private String read() {
    int from = 0;
    int tag = markup.indexOf('<');
    while (tag >= 0) {
      text(from, tag);
      int end = markup.startsWith("<!--", tag) ? markup.indexOf("-->", tag) : endOfTag(tag);
      if (end < 0) {
        break;
      }
      from = tag(tag, end);
      tag = markup.indexOf('<', from);
    }
    text(from, markup.length());
    return text.append('\n').append(values).toString();
  }

  /** Reads a tag; the position behind it, or behind the script that it begins. */
  private int tag(int start, int end) {
    String name = name(start, end);
    if (!WITHIN_A_LINE.contains(name) || markup.startsWith(SAID_INSTEAD, start)) {
      text.append('\n');
    }
    attributes(start, end);
    boolean script = name.equals("script") && markup.charAt(start + 1) != '/';
    int close = script ? markup.indexOf("</script", end) : -1;
    if (close < 0) {
      return end + 1;
    }
    text.append(ofJson(markup.substring(end + 1, close)));
    return close;
  }

  private String name(int start, int end) {
    int from = markup.charAt(start + 1) == '/' ? start + 2 : start + 1;
    int to = from;
    while (to < end && Character.isLetterOrDigit(markup.charAt(to))) {
      to++;
    }
    return markup.substring(from, to);
  }

  /** The end of a tag; what stands in quotation marks does not end it. */
  private int endOfTag(int start) {
    char quote = 0;
    for (int i = start + 1; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i;
      } else if ((c == '"' || c == '\'') && markup.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return -1;
  }

  private void attributes(int start, int end) {
    for (int equals = markup.indexOf('=', start); equals >= 0 && equals < end; ) {
      char quote = markup.charAt(equals + 1);
      boolean quoted = quote == '"' || quote == '\'';
      int close = quoted ? markup.indexOf(quote, equals + 2) : -1;
      if (close >= 0) {
        decode(markup.substring(equals + 2, close), values);
        values.append('\n');
      }
      equals = markup.indexOf('=', Math.max(equals + 1, close));
    }
  }

  private void text(int from, int to) {
    decode(markup.substring(from, to), text);
  }

  private static void decode(String encoded, StringBuilder decoded) {
    decoded.append(encoded.indexOf('&') < 0 ? encoded : Parser.unescapeEntities(encoded, false));
  }
}
