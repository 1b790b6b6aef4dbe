package org.waymark.health.report;

import org.waymark.problem.Quote;

/** Texts of others on one line, without what a terminal would obey instead of show. */
final class Plain {

  private Plain() {}

  static String of(String text) {
    int[] shown =
        text.codePoints()
            .map(c -> Quote.isShown(c) ? c : c == '\n' || c == '\t' ? ' ' : '\uFFFD')
            .toArray();
    return new String(shown, 0, shown.length);
  }
}
