package org.waymark.links;

import org.waymark.problem.Place;
import org.waymark.source.SourceFile;

/** Where an address stands in a text. */
final class UrlPlace {

  private UrlPlace() {}

  /**
   * The place of an address; of its last one, where it is written once and used more often; of the
   * file, where it is written in another way than it is read.
   *
   * @param nth counts from 1 the times that the text has it
   */
  static Place find(SourceFile file, String text, int firstLine, String url, int nth) {
    int found = -1;
    int seen = 0;
    for (int at = text.indexOf(url); at >= 0 && seen < nth; at = text.indexOf(url, at + 1)) {
      if (isWhole(text, at + url.length())) {
        found = at;
        seen++;
      }
    }
    return found < 0 ? file.place() : place(file, text, firstLine, found);
  }

  /** Whether no longer address stands there. */
  private static boolean isWhole(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    return next <= ' ' || ")>]\"'<*_|".indexOf(next) >= 0 || endsSentence(text, end);
  }

  private static boolean endsSentence(String text, int at) {
    boolean mark = ".,;:!?".indexOf(text.charAt(at)) >= 0;
    return mark && (at + 1 >= text.length() || text.charAt(at + 1) <= ' ');
  }

  private static Place place(SourceFile file, String text, int firstLine, int at) {
    int line = firstLine;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Place(file.name(), line, text.codePointCount(start, at) + 1);
  }
}
