package org.waymark.check;

import org.jspecify.annotations.Nullable;

/**
 * Goes through the start tags of a page that Waymark made. A full parser would cost more than the
 * page itself; this one relies on what the templates guarantee: attributes in double quotes, and no
 * {@code <} or {@code >} in text or values but as entities.
 */
final class TagReader {

  private final String html;
  private int start;
  private int end;

  TagReader(String html) {
    this.html = html;
  }

  /** Goes to the next start tag; false when there is none. */
  boolean next() {
    do {
      start = html.indexOf('<', end);
      if (start < 0) {
        return false;
      }
      end = html.indexOf('>', start);
      if (end < 0) {
        return false;
      }
    } while (!Character.isLetter(html.charAt(start + 1)));
    return true;
  }

  /** An attribute of the tag, with the commonest entities decoded; null when it has none. */
  @Nullable String attribute(String name) {
    int from = start;
    while (true) {
      int at = html.indexOf(name, from);
      if (at < 0 || at >= end) {
        return null;
      }
      int value = at + name.length();
      if (html.charAt(at - 1) == ' ' && html.startsWith("=\"", value)) {
        int close = html.indexOf('"', value + 2);
        return html.substring(value + 2, close < 0 ? end : close).replace("&amp;", "&");
      }
      from = value;
    }
  }
}
