package org.waymark.privacy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of hospitals' own records: every hospital has its own way, so they are known only by the
 * words beside them, "hospital number", "MRN", "patient no", "unit number", "case number" and the
 * like, followed by five to twelve digits, with letters, hyphens and strokes perhaps.
 */
final class HospitalNumberRule implements Rule {

  /** Followed by "number", "no", "ID" or the like. */
  private static final List<String> NAMES =
      List.of("hospital", "hosp", "patient", "unit", "case", "record", "pas", "chart");

  private static final List<String> WHOLE_NAMES = List.of("mrn", "crn", "rhif ysbyty");

  /** Letters before the digits, with what joins them. */
  private static final int LONGEST_PREFIX = 5;

  private static final int FEWEST_DIGITS = 5;
  private static final int MOST_DIGITS = 12;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    int start = start(text, at);
    if (!isLabelled(text, start)) {
      return null;
    }
    int end = start;
    while (text.isLetter(end) || text.at(end) == '-') {
      end++;
    }
    if (end - start > LONGEST_PREFIX || DateReader.at(text, end) != null) {
      return null;
    }
    int digits = 0;
    while (text.isDigit(end) || goesOn(text, end)) {
      digits += text.isDigit(end) ? 1 : 0;
      end++;
    }
    end = text.isLetter(end) ? text.wordEnd(end) : end;
    boolean enough = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    return enough
        ? new Spot(PersonalKind.HOSPITAL_NUMBER, start, end, value(text.slice(start, end)))
        : null;
  }

  private static String value(String written) {
    return written.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  /** With letters before the digits: {@code PT-123456}. */
  private static int start(Folded text, int at) {
    int start = text.wordStart(at);
    boolean joined = text.at(start - 1) == '-' && text.isWord(start - 2);
    return joined ? text.wordStart(start - 1) : start;
  }

  private static boolean goesOn(Folded text, int at) {
    return " -/".indexOf(text.at(at)) >= 0 && text.isDigit(at + 1) && text.isDigit(at - 1);
  }

  /** Also where the number begins with a letter that stands apart: "MRN K 123456". */
  private static boolean isLabelled(Folded text, int start) {
    int letter = text.wordStart(start - 1);
    return isLabel(Labels.before(text, start))
        || (letter == start - 2
            && Character.isUpperCase(text.at(letter))
            && isLabel(Labels.before(text, letter)));
  }

  private static boolean isLabel(Labels before) {
    return before.endsWith(WHOLE_NAMES) || (before.endsWith(NAMES) && before.saysNumber());
  }
}
