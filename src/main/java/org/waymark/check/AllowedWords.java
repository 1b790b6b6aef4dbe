package org.waymark.check;

import java.util.List;
import org.waymark.content.SiteFile.Allowance;

/** The words that {@code site.yaml} allows in a file although a check would tell of them. */
final class AllowedWords {

  private final List<Allowance> allowances;

  AllowedWords(List<Allowance> allowances) {
    this.allowances = List.copyOf(allowances);
  }

  /**
   * Whether a part of a text stands within words that are allowed in its file.
   *
   * @param file from the project folder, with forward slashes
   * @param from the part's first character
   * @param to the first behind it
   */
  boolean allow(String file, String text, int from, int to) {
    for (Allowance allowance : allowances) {
      if (allowance.file().equals(file) && isWithin(allowance.text(), text, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(String allowed, String text, int from, int to) {
    int first = Math.max(0, to - allowed.length());
    for (int at = first; !allowed.isEmpty() && at <= from; at++) {
      if (text.regionMatches(true, at, allowed, 0, allowed.length())) {
        return true;
      }
    }
    return false;
  }
}
