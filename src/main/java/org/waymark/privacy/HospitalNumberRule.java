package org.waymark.privacy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of hospitals' own records: every hospital has its own way, so they are known only by the
 * words beside them, "hospital number", "MRN", "patient no", "unit number", "case number" and the
 * like, followed by at least five digits, with letters, hyphens and strokes perhaps.
 */
final class HospitalNumberRule implements Rule {

  /** What is left of "patient no: " and the like by {@link Labels}. */
  private static final List<String> LABELS =
      List.of(
          "hospital",
          "patient",
          "unit",
          "case",
          "mrn",
          "medical record",
          "hospital record",
          "patient record",
          "record",
          "pas",
          "chart",
          "crn",
          "rhif ysbyty");

  /** With these words alone no number is meant: "the hospital, 12345". */
  private static final List<String> SAYING =
      List.of(
          "number",
          "no",
          "no.",
          "num",
          "nr",
          "#",
          "id",
          "ref",
          "reference",
          "mrn",
          "crn",
          "rhif ysbyty");

  private static final int FEWEST_DIGITS = 5;
  private static final int MOST_DIGITS = 12;
  private static final int FARTHEST = 48;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    int start = text.wordStart(at);
    if (at - start > 3 || !isSaid(text, start) || !isLabelled(text, start)) {
      return null;
    }
    int end = start;
    int digits = 0;
    while (text.isWord(end) || (text.isWord(end + 1) && "-/ ".indexOf(text.at(end)) >= 0)) {
      if (text.at(end) == ' ' && !text.isDigit(end + 1)) {
        break;
      }
      digits += text.isDigit(end) ? 1 : 0;
      end++;
    }
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS
        ? new Spot(
            PersonalKind.HOSPITAL_NUMBER,
            start,
            end,
            text.slice(start, end).replace(" ", "").toUpperCase(Locale.ROOT))
        : null;
  }

  /** Also where the number begins with a letter that stands apart: "MRN K 123456". */
  private static boolean isLabelled(Folded text, int start) {
    if (Labels.endsWith(Labels.before(text, start), LABELS)) {
      return true;
    }
    int letter = text.wordStart(start - 1);
    return letter == start - 2
        && Character.isUpperCase(text.at(letter))
        && Labels.endsWith(Labels.before(text, letter), LABELS);
  }

  private static boolean isSaid(Folded text, int start) {
    String before =
        text.slice(start - FARTHEST, start)
            .toLowerCase(Locale.ROOT)
            .replace('-', ' ')
            .replace('_', ' ');
    for (String word : SAYING) {
      int at = before.lastIndexOf(word);
      boolean whole =
          at >= 0
              && (at == 0 || !Character.isLetter(before.charAt(at - 1)) || word.equals("#"))
              && (at + word.length() == before.length()
                  || !Character.isLetter(before.charAt(at + word.length())));
      if (whole) {
        return true;
      }
    }
    return false;
  }
}
