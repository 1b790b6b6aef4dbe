package org.waymark.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * National Insurance numbers, as HMRC's <a
 * href="https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110">manual</a>
 * describes them: two letters that are none of D, F, I, Q, U and V, the second not O, and not a
 * pair that is never used; six digits, in pairs or not; A, B, C or D. In small letters only where
 * words say what it is. HMRC's own example begins with QQ and is none.
 */
final class NationalInsuranceRule implements Rule {

  private static final List<String> LABELS =
      List.of("national insurance", "ni", "nino", "n.i", "yswiriant gwladol");

  private static final Set<String> NEVER = Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");
  private static final String NEVER_LETTERS = "DFIQUV";

  @Override
  public @Nullable Spot at(Folded text, int at) {
    int prefixEnd = " -".indexOf(text.at(at - 1)) >= 0 ? at - 1 : at;
    int start = prefixEnd - 2;
    if (start < 0 || !text.isLetter(start) || !text.isLetter(start + 1) || text.isWord(start - 1)) {
      return null;
    }
    DigitGroups groups = DigitGroups.at(text, at);
    int count = groups.areOf(6) ? 1 : groups.areOf(2, 2, 2) ? 3 : 0;
    if (count == 0) {
      return null;
    }
    int end = groups.end(count - 1);
    int letter = " -".indexOf(text.at(end)) >= 0 ? end + 1 : end;
    String written = text.slice(start, start + 2) + groups.joined(count) + text.at(letter);
    String value = written.toUpperCase(Locale.ROOT);
    boolean loud = written.equals(value) || Labels.before(text, start).endsWith(LABELS);
    return loud && isPrefix(value) && isSuffix(value) && !text.isWord(letter + 1)
        ? new Spot(PersonalKind.NATIONAL_INSURANCE, start, letter + 1, value)
        : null;
  }

  private static boolean isPrefix(String value) {
    return NEVER_LETTERS.indexOf(value.charAt(0)) < 0
        && NEVER_LETTERS.indexOf(value.charAt(1)) < 0
        && value.charAt(1) != 'O'
        && !NEVER.contains(value.substring(0, 2));
  }

  private static boolean isSuffix(String value) {
    char last = value.charAt(value.length() - 1);
    return last >= 'A' && last <= 'D';
  }
}
