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

  /** An attribute of the tag, with the commonest entity decoded; null when it has none. */
  @Nullable String attribute(String name) {
    // Bounded by the tag: to look for the name itself could mean to look through the whole page.
    for (int at = start + 1; at < end; at++) {
      if (html.charAt(at) <= ' ' && html.startsWith(name, at + 1)) {
        int value = at + 1 + name.length();
        if (html.startsWith("=\"", value)) {
          int close = html.indexOf('"', value + 2);
          return html.substring(value + 2, close < 0 ? end : close).replace("&amp;", "&");
        }
      }
    }
    return null;
  }
}
