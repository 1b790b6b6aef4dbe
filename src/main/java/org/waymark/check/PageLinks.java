package org.waymark.check;

import java.nio.charset.StandardCharsets;

/**
 * Goes through those attributes of a page that Waymark made by which places are named and led to:
 * {@code id}, {@code href} and {@code src}. A full parser would cost more than the page itself;
 * this one relies on what the templates guarantee: attributes in double quotes, and no {@code <} or
 * {@code >} in text or values but as entities. It looks at bytes, of which all that counts is
 * ASCII, so only what is asked for is decoded.
 */
final class PageLinks {

  private final byte[] page;
  private boolean withinTag;
  private boolean id;
  private int at;
  private int from;
  private int to;

  /**
   * @param page in UTF-8
   */
  PageLinks(byte[] page) {
    this.page = page;
  }

  /** Goes to the next of these attributes; false when there is none. */
  boolean next() {
    while (at < page.length) {
      if (!withinTag) {
        at = after('<', at);
        withinTag = at < page.length && isLetter(page[at]);
      } else if (attribute()) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the end of the tag, or behind the next attribute; whether that is one of these. */
  private boolean attribute() {
    int i = at;
    while (i < page.length && page[i] != '"' && page[i] != '>') {
      i++;
    }
    if (i >= page.length || page[i] == '>') {
      withinTag = false;
      at = i;
      return false;
    }
    from = i + 1;
    to = after('"', from) - 1;
    at = to + 1;
    id = isNamed(i, "id");
    return id || isNamed(i, "href") || isNamed(i, "src");
  }

  /** Whether before an opening quotation mark stand a space, this name and an equals sign. */
  private boolean isNamed(int quote, String name) {
    int start = quote - 1 - name.length();
    if (page[quote - 1] != '=' || start < 1 || !isSpace(page[start - 1])) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (page[start + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the attribute is an {@code id}. */
  boolean isId() {
    return id;
  }

  /** Whether the value begins with a character. */
  boolean startsWith(char first) {
    return to > from && page[from] == first;
  }

  /** The value, with the commonest entity decoded. */
  String value() {
    String value = new String(page, from, to - from, StandardCharsets.UTF_8);
    return value.indexOf('&') < 0 ? value : value.replace("&amp;", "&");
  }

  private int after(char c, int start) {
    int i = start;
    while (i < page.length && page[i] != c) {
      i++;
    }
    return Math.min(page.length, i + 1);
  }

  private static boolean isSpace(byte c) {
    return c >= 0 && c <= ' ';
  }

  private static boolean isLetter(byte c) {
    int letter = c | 0x20;
    return letter >= 'a' && letter <= 'z';
  }
}
