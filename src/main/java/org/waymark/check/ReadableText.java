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

  /** The longest of these names. */
  private static final int LONGEST_WITHIN = 6;

  private final char[] markup;
  private final StringBuilder text;
  private final StringBuilder values = new StringBuilder();

  private ReadableText(String markup) {
    this.markup = markup.toCharArray(); // Strings with letters beyond Latin are slow to read.
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
    int tag = find('<', 0, markup.length);
    while (tag < markup.length) {
      decode(from, tag, text);
      int end = startsWith("<!--", tag) ? find("-->", tag) : endOfTag(tag);
      if (end >= markup.length) {
        break;
      }
      from = tag(tag, end);
      tag = find('<', from, markup.length);
    }
    decode(from, markup.length, text);
    return text.append('\n').append(values).toString();
  }

  /** Reads a tag; the position behind it, or behind the script that it begins. */
  private int tag(int start, int end) {
    String name = name(start, end);
    boolean within = name.length() <= LONGEST_WITHIN && WITHIN_A_LINE.contains(name);
    if (!within || startsWith(SAID_INSTEAD, start)) {
      text.append('\n');
    }
    attributes(start, end);
    boolean script = name.equals("script") && markup[start + 1] != '/';
    int close = script ? find("</script", end) : markup.length;
    if (close == markup.length) {
      return end + 1;
    }
    text.append(ofJson(string(end + 1, close)));
    return close;
  }

  private String name(int start, int end) {
    int from = markup[start + 1] == '/' ? start + 2 : start + 1;
    int to = from;
    while (to < end && Character.isLetterOrDigit(markup[to])) {
      to++;
    }
    return string(from, to);
  }

  /** The end of a tag, or of all; what stands in quotation marks does not end it. */
  private int endOfTag(int start) {
    char quote = 0;
    int i = start + 1;
    for (; i < markup.length; i++) {
      char c = markup[i];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i;
      } else if ((c == '"' || c == '\'') && markup[i - 1] == '=') {
        quote = c;
      }
    }
    return i;
  }

  private void attributes(int start, int end) {
    for (int equals = find('=', start, end); equals < end; ) {
      char quote = markup[equals + 1];
      boolean quoted = quote == '"' || quote == '\'';
      int close = quoted ? find(quote, equals + 2, markup.length) : equals;
      if (quoted && close < markup.length) {
        decode(equals + 2, close, values);
        values.append('\n');
      }
      equals = find('=', Math.max(equals + 1, close), end);
    }
  }

  /** Where a character is next; {@code to} where it is not before that. */
  private int find(char c, int from, int to) {
    int at = from;
    while (at < to && markup[at] != c) {
      at++;
    }
    return at;
  }

  /** Where some characters are next; the end of all where they are not. */
  private int find(String characters, int from) {
    int at = from;
    while (at < markup.length && !startsWith(characters, at)) {
      at = find(characters.charAt(0), at + 1, markup.length);
    }
    return at;
  }

  private boolean startsWith(String characters, int at) {
    boolean same = at + characters.length() <= markup.length;
    for (int i = 0; same && i < characters.length(); i++) {
      same = markup[at + i] == characters.charAt(i);
    }
    return same;
  }

  private String string(int from, int to) {
    return new String(markup, from, to - from);
  }

  private void decode(int from, int to, StringBuilder decoded) {
    if (find('&', from, to) < to) {
      decoded.append(Parser.unescapeEntities(string(from, to), false));
    } else {
      decoded.append(markup, from, to - from);
    }
  }
}
