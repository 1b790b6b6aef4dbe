package org.waymark.problem;

import java.util.Collection;
import java.util.Optional;

/** "Did you mean": the name that was most likely meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate that takes the fewest changes of a letter to reach (at most a third of the
   * letters), the first in alphabetical order among equals.
   */
  public static Optional<String> to(String written, Iterable<String> candidates) {
    int most = Math.max(1, written.length() / 3);
    String best = null;
    int fewest = most + 1;
    for (String candidate : candidates) {
      int changes = changes(written, candidate, most);
      if (changes < fewest
          || (changes == fewest && best != null && candidate.compareTo(best) < 0)) {
        best = candidate;
        fewest = changes;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A sentence for the fix: names what was meant, or what there is when it is a short list. */
  public static String suggest(String written, Collection<String> candidates) {
    Optional<String> nearest = to(written, candidates);
    if (nearest.isPresent()) {
      return "Did you mean \"" + nearest.get() + "\"?";
    }
    if (candidates.isEmpty()) {
      return "There is none to choose from yet.";
    }
    var names = candidates.stream().sorted().limit(12).toList();
    String more = candidates.size() > names.size() ? ", …" : "";
    return "There is: " + String.join(", ", names) + more + ".";
  }

  /**
   * The edit distance with neighbouring letters swapped as one change; more than {@code most} ends
   * early.
   */
  private static int changes(String from, String to, int most) {
    if (Math.abs(from.length() - to.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int cost = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[to.length()];
  }
}
