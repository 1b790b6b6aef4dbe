package org.waymark.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * Goes through those start tags of markup that may fetch, run or say something, as browsers read
 * them: names in any letters, values in either quotation marks or in none, with entities. A site's
 * own template may write anything, so nothing is relied upon. The many other tags are passed over
 * with one look at each of their bytes: all that counts here is ASCII, so nothing need be decoded.
 */
final class StartTags {

  private static final boolean[] UNUSUAL = unusual();

  private final byte[] markup;
  private int tag;
  private int nameEnd;
  private int end;
  private int content;
  private int count;

  /** Four positions an attribute: where its name and its value begin and end. */
  private int[] places = new int[128];

  /**
   * @param markup in UTF-8
   */
  StartTags(byte[] markup) {
    this.markup = markup;
  }

  /** Goes to the next start tag that may matter; false when there is none. */
  boolean next() {
    while (true) {
      tag = indexOf('<', end);
      if (tag + 1 >= markup.length) {
        return false;
      }
      byte c = markup[tag + 1];
      if (isLetter(c)) {
        if (mayMatter(tag + 1)) {
          read(tag + 1);
          return true;
        }
      } else if (c == '/') {
        if (mayMatter(tag + 2)) {
          read(tag + 2);
        }
      } else if (isNext(tag, "<!--")) {
        end = endOfComment();
      } else {
        end = c == '!' || c == '?' ? Math.min(markup.length, indexOf('>', tag) + 1) : tag + 1;
      }
    }
  }

  private int endOfComment() {
    int at = indexOf('>', tag + 4);
    while (at < markup.length && !(markup[at - 1] == '-' && markup[at - 2] == '-')) {
      at = indexOf('>', at + 1);
    }
    return Math.min(markup.length, at + 1);
  }

  /** Whether the tag has a name, given in small letters. */
  boolean is(String name) {
    return nameEnd - tag - 1 == name.length() && isNext(tag + 1, name);
  }

  /** Where the tag begins, in characters. */
  int start() {
    return text(0, tag).length();
  }

  /** Where the content that was asked for last begins, in characters. */
  int startOfContent() {
    return text(0, content).length();
  }

  /** The tag as it is written. */
  String written() {
    return text(tag, end);
  }

  /** How many attributes the tag has. */
  int count() {
    return count;
  }

  /** The name of an attribute in small letters. */
  String attribute(int i) {
    return text(places[4 * i], places[4 * i + 1]).toLowerCase(Locale.ROOT);
  }

  /** Whether an attribute has a name, given in small letters. */
  boolean isAttribute(int i, String name) {
    return places[4 * i + 1] - places[4 * i] == name.length() && isNext(places[4 * i], name);
  }

  /** Whether the name of an attribute begins so. */
  boolean startsWith(int i, String begin) {
    return places[4 * i + 1] - places[4 * i] >= begin.length() && isNext(places[4 * i], begin);
  }

  /** The attribute as it is written: {@code src="…"}. */
  String written(int i) {
    int close = places[4 * i + 3];
    byte before = markup[places[4 * i + 2] - 1];
    boolean quoted = before == '"' || before == '\'';
    return text(places[4 * i], quoted ? Math.min(markup.length, close + 1) : close);
  }

  /** The value of an attribute with its entities decoded; empty when it has none. */
  String value(int i) {
    // Templates write an apostrophe so, and a whole parser for each of them takes its time.
    String value = text(places[4 * i + 2], places[4 * i + 3]);
    value = value.indexOf('&') < 0 ? value : value.replace("&#39;", "'");
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }

  /** The value of the attribute of that name; empty when there is none. */
  String value(String name) {
    for (int i = 0; i < count; i++) {
      if (isAttribute(i, name)) {
        return value(i);
      }
    }
    return "";
  }

  /**
   * Whether a value may be more than a path of the site: whether it has what stands in whole
   * addresses, and in entities, which could hide one.
   */
  boolean mayLeadElsewhere(int i) {
    int to = places[4 * i + 3];
    byte last = 0;
    for (int at = places[4 * i + 2]; at < to; at++) {
      byte c = markup[at];
      if (UNUSUAL[c & 0xFF] || (c == '/' && last == '/')) {
        return true;
      }
      last = c;
    }
    return false;
  }

  /** What stands between the tag and the end tag of a script or style, after which it goes on. */
  String content() {
    content = end;
    int at = indexOf('<', end);
    String name = text(tag + 1, nameEnd).toLowerCase(Locale.ROOT);
    while (at < markup.length && !(isNext(at, "</") && isNext(at + 2, name))) {
      at = indexOf('<', at + 1);
    }
    end = at;
    return text(content, at);
  }

  private String text(int from, int to) {
    return new String(markup, from, to - from, StandardCharsets.UTF_8);
  }

  /**
   * Whether a tag has a name or an attribute that is looked at, or a value that may be more than a
   * path of the site. If not, it also has been gone past.
   */
  private boolean mayMatter(int from) {
    if (isLookedAt(from)) {
      return true;
    }
    byte[] bytes = markup;
    byte quote = 0;
    byte last = 'x';
    for (int at = from; at < bytes.length; at++) {
      byte c = bytes[at];
      if (UNUSUAL[c & 0xFF] || (c == '/' && last == '/')) {
        return true;
      } else if (quote != 0) {
        boolean closes = c == quote;
        quote = closes ? 0 : quote;
        last = closes ? (byte) ' ' : c; // Another name may begin at once.
      } else if (c == '>') {
        end = at + 1;
        return false;
      } else if (c == '"' || c == '\'') {
        if (last != '=') {
          return true; // Not the beginning of a value: it takes a closer look.
        }
        quote = c;
      } else if ((last == ' ' || last == '/') && beginsName(at, c)) {
        return true;
      } else {
        last = c;
      }
    }
    return true;
  }

  private static boolean[] unusual() {
    boolean[] unusual = new boolean[256];
    Arrays.fill(unusual, 0, ' ', true);
    unusual[':'] = true;
    unusual['&'] = true;
    unusual['\\'] = true;
    return unusual;
  }

  /** Whether an attribute is one that is looked at whatever its value. */
  private boolean beginsName(int at, byte c) {
    return switch (c | 0x20) {
      case 'o' -> isNext(at, "on");
      case 's' -> isNext(at, "style") || isNext(at, "srcdoc");
      case 'p' -> isNext(at, "ping");
      case 'r' -> isNext(at, "referrerpolicy");
      default -> false;
    };
  }

  private boolean isLookedAt(int from) {
    return switch (from < markup.length ? markup[from] | 0x20 : 0) {
      case 's' -> isNext(from, "script") || isNext(from, "style");
      case 'm' -> isNext(from, "meta");
      case 'l' -> isNext(from, "link");
      case 'b' -> isNext(from, "body");
      default -> false;
    };
  }

  /** Whether a word, given in small letters, comes next, in letters of either size. */
  private boolean isNext(int from, String word) {
    if (from + word.length() > markup.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (markup[from + i] != c && (c < 'a' || c > 'z' || (markup[from + i] | 0x20) != c)) {
        return false;
      }
    }
    return true;
  }

  private void read(int from) {
    int at = from;
    while (at < markup.length && !endsName(markup[at])) {
      at++;
    }
    nameEnd = at;
    count = 0;
    while (at < markup.length) {
      byte c = markup[at];
      if (c == '>') {
        at++;
        break;
      }
      at = isSpace(c) || c == '/' ? at + 1 : readAttribute(at);
    }
    end = at;
  }

  private int readAttribute(int from) {
    int at = from + 1; // Even an equals sign begins a name.
    while (at < markup.length && !endsName(markup[at]) && markup[at] != '=') {
      at++;
    }
    int equals = skipSpace(at);
    if (equals >= markup.length || markup[equals] != '=') {
      add(from, at, at, at);
      return at;
    }
    int value = skipSpace(equals + 1);
    byte quote = value < markup.length ? markup[value] : (byte) '>';
    if (quote == '"' || quote == '\'') {
      int close = indexOf((char) quote, value + 1);
      add(from, at, value + 1, close);
      return Math.min(markup.length, close + 1);
    }
    int valueEnd = value;
    while (valueEnd < markup.length && !isSpace(markup[valueEnd]) && markup[valueEnd] != '>') {
      valueEnd++;
    }
    add(from, at, value, valueEnd);
    return valueEnd;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < markup.length && isSpace(markup[at])) {
      at++;
    }
    return at;
  }

  private void add(int nameFrom, int nameTo, int valueFrom, int valueTo) {
    if (4 * count + 4 > places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[4 * count] = nameFrom;
    places[4 * count + 1] = nameTo;
    places[4 * count + 2] = valueFrom;
    places[4 * count + 3] = valueTo;
    count++;
  }

  /** Where a character comes next, or the end. */
  private int indexOf(char c, int from) {
    int at = from;
    while (at < markup.length && markup[at] != c) {
      at++;
    }
    return at;
  }

  private static boolean endsName(byte c) {
    return isSpace(c) || c == '/' || c == '>';
  }

  private static boolean isSpace(byte c) {
    return c >= 0 && c <= ' ';
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
