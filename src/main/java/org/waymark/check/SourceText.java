package org.waymark.check;

import org.waymark.problem.Place;

/** A file's text as editors count its lines and columns. */
record SourceText(String text) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Without a byte order mark, and with one kind of line ends. */
  static SourceText of(String read) {
    String text = read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
    return new SourceText(
        text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** The place of a character. */
  Place place(String file, int at) {
    return Place.in(file, text, at);
  }
}
