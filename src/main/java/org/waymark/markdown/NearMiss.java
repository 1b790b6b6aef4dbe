package org.waymark.markdown;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant to type. */
final class NearMiss {
  private NearMiss() {}

  /**
   * The nearest of the known words; null when none is within two changes, or one for short words.
   */
  static @Nullable String of(String word, Collection<String> known) {
    String nearest = null;
    int least = word.length() < 5 ? 2 : 3;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < least) {
        int distance = distance(word, candidate);
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  /** How many letters have to be changed, added or taken away. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
