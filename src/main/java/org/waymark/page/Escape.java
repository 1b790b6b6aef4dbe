package org.waymark.page;

/** Text as HTML, for the few places where a text becomes part of finished markup. */
final class Escape {

  private Escape() {}

  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
