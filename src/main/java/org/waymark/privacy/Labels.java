package org.waymark.privacy;

import java.util.List;
import java.util.Locale;

/** The words by which a number is known: "hospital number: 123456". */
final class Labels {

  private static final int FARTHEST = 48;

  /** Stands between a label and its number, and says nothing. */
  private static final List<String> BETWEEN =
      List.of(
          " is",
          " was",
          " of",
          " for",
          " the",
          " my",
          " her",
          " his",
          " as",
          " given",
          " id",
          " ref",
          " reference",
          " number",
          " numbers",
          " num",
          " no",
          " nos",
          " code");

  private Labels() {}

  /**
   * What stands before a number on its line, in small letters, with what joins the two left away:
   * from {@code "| Hospital number: | "} stays {@code "| hospital"}.
   */
  static String before(Folded text, int at) {
    int from = at;
    while (from > 0 && at - from < FARTHEST && text.at(from - 1) != '\n') {
      from--;
    }
    return stripped(text.slice(from, at));
  }

  private static String stripped(String before) {
    String label = before.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    String last = "";
    while (!last.equals(label)) {
      last = label;
      label = withoutSigns(label);
      for (String word : BETWEEN) {
        if (label.endsWith(word)) {
          label = label.substring(0, label.length() - word.length());
        }
      }
    }
    return label;
  }

  private static String withoutSigns(String label) {
    int end = label.length();
    while (end > 0 && " :#=|('\"\t,.;?[{".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.substring(0, end);
  }

  /** Whether a label is the last thing that is said, as words of their own. */
  static boolean endsWith(String before, List<String> labels) {
    for (String label : labels) {
      int start = before.length() - label.length();
      if (before.endsWith(label)
          && (start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1)))) {
        return true;
      }
    }
    return false;
  }
}
