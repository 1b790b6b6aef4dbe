package org.waymark.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.privacy.DateReader.Day;

/**
 * Dates of birth: a day, see {@link DateReader}, beside words that say whose it is. These are
 *
 * <ul>
 *   <li>"date of birth", "birth date", "DOB", "D.O.B.", and the same in Welsh and Urdu: at most
 *       four words before the day, or right behind it;
 *   <li>"born", "stillborn" and in Welsh "ganwyd", "ganed": at most eight words before the day or
 *       five behind it, in one sentence, with no "and", "before", "after", "when" or the like
 *       between; not of people in general ("children born on 1 April") and not of things ("the
 *       campaign was born on");
 *   <li>"birthday" of somebody: "my", "her", "Ada's", at most four words away.
 * </ul>
 *
 * <p>Who was born before 1909 is no living person, but Queen Victoria. A month or a year alone is
 * none, and a day elsewhere is none either: stories are full of days.
 */
final class BirthRule implements Rule {

  private static final List<String> LABELS =
      List.of(
          "date of birth",
          "dob",
          "d.o.b",
          "d o b",
          "birth date",
          "birthdate",
          "born:",
          "dyddiad geni",
          "تاریخ پیدائش",
          "تاريخ پيدائش");

  private static final Set<String> BORN = Set.of("born", "stillborn", "ganwyd", "ganed");
  private static final Set<String> BIRTHDAY = Set.of("birthday", "penblwydd");
  private static final Set<String> OWNERS = Set.of("my", "her", "his", "their", "your", "fy", "ei");

  /** Of the words above. */
  private static final int LONGEST = 10;

  private static final int AFTER_LABEL = 4;
  private static final int AFTER_BORN = 8;
  private static final int BEFORE_BORN = 5;
  private static final int AROUND_BIRTHDAY = 4;

  /** Of the oldest people alive in 2026 (supercentenarians, Gerontology Research Group). */
  private static final String OLDEST = "1909";

  @Override
  public @Nullable Spot at(Folded text, int at) {
    if (!text.isWordStart(at)) {
      return null;
    }
    for (String label : LABELS) {
      if (saysLabel(text, at, label)) {
        return beside(text, at, at + label.length(), AFTER_LABEL, 0, true);
      }
    }
    int end = text.wordEnd(at);
    if (end - at > LONGEST) {
      return null;
    }
    String word = text.slice(at, end).toLowerCase(Locale.ROOT);
    if (BORN.contains(word)) {
      return Bearers.isSomebody(text, at)
          ? beside(text, at, end, AFTER_BORN, BEFORE_BORN, false)
          : null;
    } else if (BIRTHDAY.contains(word)) {
      return isOwned(text, at)
          ? beside(text, at, end, AROUND_BIRTHDAY, AROUND_BIRTHDAY, false)
          : null;
    }
    return null;
  }

  /** Fields of data write it with hyphens or lines: {@code date-of-birth}. */
  private static boolean saysLabel(Folded text, int at, String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = Character.toLowerCase(text.at(at + i));
      char plain = label.charAt(i) == ' ' && (c == '-' || c == '_') ? ' ' : c;
      if (plain != label.charAt(i)) {
        return false;
      }
    }
    return !text.isLetter(at + label.length());
  }

  /** Whether a word before says whose day it is, with one between, as in "my 30th birthday". */
  private static boolean isOwned(Folded text, int at) {
    int end = at;
    for (int word = 0; word < 2; word++) {
      while (text.at(end - 1) == ' ') {
        end--;
      }
      int start = end;
      while (text.isWord(start - 1) || text.at(start - 1) == '\'') {
        start--;
      }
      String before = text.slice(start, end).toLowerCase(Locale.ROOT);
      if (OWNERS.contains(before) || before.endsWith("'s") || before.endsWith("s'")) {
        return !Bearers.isThing(before);
      }
      end = start;
    }
    return false;
  }

  private static @Nullable Spot beside(
      Folded text, int from, int to, int wordsAfter, int wordsBefore, boolean label) {
    Spot after = new Sentence(text, label).after(to, wordsAfter);
    Spot found = after != null ? after : new Sentence(text, label).before(from, wordsBefore);
    return found == null || isLongAgo(found.value()) ? null : found;
  }

  /** Of a year in two figures nobody knows. */
  private static boolean isLongAgo(String day) {
    return day.indexOf('-') == OLDEST.length() && day.substring(0, 4).compareTo(OLDEST) < 0;
  }

  /**
   * The words around.
   *
   * @param label whether it is said that a date of birth comes, so that digits may be one
   */
  private record Sentence(Folded text, boolean label) {

    @Nullable Spot after(int from, int words) {
      int at = from;
      for (int passed = 0; passed <= words; ) {
        char c = text.at(at);
        if (c == '\n' || endsSentence(at)) {
          return null;
        } else if (!text.isWord(at)) {
          at++;
          continue;
        }
        Day day = DateReader.at(text, at);
        if (day != null && fits(day)) {
          return spot(at, day);
        } else if (Bearers.ends(text, at)) {
          return null;
        }
        at = text.wordEnd(at);
        passed++;
      }
      return null;
    }

    @Nullable Spot before(int to, int words) {
      int at = to;
      for (int passed = 0; passed <= words; passed++) {
        int end = at;
        while (!text.isWord(end - 1)) {
          if (text.at(end - 1) == '\n' || (end - 1 < to && endsSentence(end - 1))) {
            return null;
          }
          end--;
        }
        Spot day = endingAt(end);
        if (day != null) {
          return day;
        }
        at = text.wordStart(end);
        if (Bearers.ends(text, at)) {
          return null;
        }
      }
      return null;
    }

    /** The longest day that ends here. */
    private @Nullable Spot endingAt(int end) {
      int longest = 30;
      for (int from = Math.max(0, end - longest); from < end; from++) {
        if (text.isWordStart(from)) {
          Day day = DateReader.at(text, from);
          if (day != null && fits(day) && day.end() == end) {
            return spot(from, day);
          }
        }
      }
      return null;
    }

    private boolean fits(Day day) {
      return label || day.sure();
    }

    private static Spot spot(int from, Day day) {
      return new Spot(PersonalKind.DATE_OF_BIRTH, from, day.end(), day.value());
    }

    /** Also where one value of data ends and the next begins. */
    private boolean endsSentence(int at) {
      char next = text.at(at + 1);
      char c = text.at(at);
      boolean stop = next == '"' || (next == ' ' && Character.isUpperCase(text.at(at + 2)));
      return "!?;[]".indexOf(c) >= 0 || (c == '.' && stop) || (c == '"' && next == ',');
    }
  }
}
