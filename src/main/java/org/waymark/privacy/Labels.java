package org.waymark.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which a number is known: "hospital number: 123456".
 *
 * @param name what stands before the number on its line, in small letters, without what joins the
 *     two: of {@code "| Hospital number: | "} the name ends in {@code hospital}
 * @param joint the rest: {@code " number: | "}
 */
record Labels(String name, String joint) {

  private static final int FARTHEST = 48;

  /** Stands between a name and its number, and says nothing. */
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
          " num",
          " no",
          " nr",
          " code",
          " digits");

  /** Says that a number comes. */
  private static final Set<String> NUMBER =
      Set.of("number", "no", "num", "nr", "id", "ref", "reference", "#");

  /** What stands before a number. */
  static Labels before(Folded text, int at) {
    int from = at;
    while (from > 0 && at - from < FARTHEST && text.at(from - 1) != '\n') {
      from--;
    }
    String before =
        text.slice(from, at).toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    String name = stripped(before);
    return new Labels(name, before.substring(name.length()));
  }

  private static String stripped(String before) {
    String label = before;
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

  /** Whether the name ends in one of these, as words of their own. */
  boolean endsWith(List<String> names) {
    for (String ending : names) {
      int start = name.length() - ending.length();
      if (name.endsWith(ending)
          && (start == 0 || !Character.isLetterOrDigit(name.charAt(start - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is said that a number comes: "hospital number", not "the hospital, 12345". */
  boolean saysNumber() {
    for (String word : joint.replace('#', ' ').split("[ :.,|]+", -1)) {
      if (NUMBER.contains(word)) {
        return true;
      }
    }
    return joint.indexOf('#') >= 0;
  }
}
