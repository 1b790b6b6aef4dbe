package org.waymark.privacy;

import java.util.Locale;
import java.util.Set;

/** Whether it is somebody who is said to be born, or people in general, or a thing. */
final class Bearers {

  /** People in general, as laws and statistics speak of them. */
  private static final Set<String> MANY =
      Set.of(
          "babies",
          "children",
          "people",
          "persons",
          "those",
          "anyone",
          "anybody",
          "everyone",
          "women",
          "men",
          "infants",
          "patients",
          "mothers",
          "child",
          "baby",
          "person",
          "is",
          "are",
          "be",
          "being");

  private static final Set<String> THINGS =
      Set.of(
          "campaign",
          "charity",
          "idea",
          "hashtag",
          "project",
          "group",
          "organisation",
          "movement",
          "site",
          "website",
          "service",
          "helpline",
          "network",
          "nhs",
          "trust",
          "blog",
          "podcast",
          "campaign's",
          "charity's",
          "trust's",
          "site's",
          "group's",
          "nhs's",
          "team's");

  /** Behind these something else is told. */
  private static final Set<String> ENDS =
      Set.of(
          "and", "but", "before", "after", "since", "between", "until", "till", "when", "while",
          "then", "because", "so", "if", "from", "later", "earlier", "than", "due", "who");

  private static final int FARTHEST = 6;

  private Bearers() {}

  static boolean isThing(String lowerCase) {
    return THINGS.contains(lowerCase);
  }

  /** Whether the word that begins here ends what was said before. */
  static boolean ends(Folded text, int at) {
    int end = text.wordEnd(at);
    String word = word(text, at, end);
    if (word.equals("by")) {
      return DateReader.at(text, text.skipSpaces(end)) != null; // A day by which, not on which.
    }
    return ENDS.contains(word) && !(word.equals("and") && text.says(end, " died"));
  }

  /**
   * Whether the one who is born may be a certain person: "born" alone, "was born", "Ada, born".
   *
   * @param born where that word begins
   */
  static boolean isSomebody(Folded text, int born) {
    int end = born;
    for (int i = 0; i < FARTHEST; i++) {
      while (text.at(end - 1) == ' ' || text.at(end - 1) == '"') {
        end--;
      }
      int start = text.wordStart(end);
      if (start == end) {
        return true;
      }
      String word = word(text, start, end);
      if (i == 0 && MANY.contains(word)) {
        return false;
      } else if (THINGS.contains(word)) {
        return false;
      }
      end = start;
    }
    return true;
  }

  private static String word(Folded text, int from, int to) {
    return text.slice(from, to).toLowerCase(Locale.ROOT);
  }
}
