package org.waymark.library;

import java.text.Normalizer;
import java.util.Locale;

/** Alphabetical order that is the same on every machine and every Java. */
public final class SortKey {

  private SortKey() {}

  /** Lower case, without marks on letters and without a leading "the". */
  public static String of(String title) {
    String lower = title.strip().toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    String apart = Normalizer.normalize(bare, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isLetterOrDigit(c) || c == ' ') {
        key.append(c);
      }
    }
    return key.toString();
  }

  /**
   * The letter that a title stands under in an A to Z; {@code #} for what begins with no letter.
   */
  public static String letter(String title) {
    String key = of(title);
    if (key.isEmpty() || !Character.isLetter(key.charAt(0))) {
      return "#";
    }
    return key.substring(0, key.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }
}
