package org.waymark.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NHS numbers of England and Wales, Health and Care numbers of Northern Ireland, CHI numbers of
 * Scotland: ten digits of which the last is a check digit by Modulus 11, as the <a
 * href="https://www.datadictionary.nhs.uk/attributes/nhs_number.html">NHS Data Dictionary</a> says.
 * They are written in one go, as 3-3-4, or, CHI numbers, as 6-4. The first digit is 3, 4, 6 or 7;
 * 999 begins the numbers for tests; a CHI number begins with the day of birth.
 *
 * <p>Where words say that it is such a number, any ten digits are one: a digit that was typed wrong
 * hides nobody.
 */
final class NhsNumberRule implements Rule {

  private static final List<String> LABELS =
      List.of("nhs", "rhif gig", "gig", "chi", "h&c", "hcn", "health and care");

  /** Their check digits are made in the same way. */
  private static final List<String> BOOKS = List.of("isbn", "isbn 10");

  private static final int DIGITS = 10;
  private static final int MOST_GROUPS = 5;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    if (!Boundary.before(text, at)) {
      return null;
    }
    DigitGroups groups = DigitGroups.at(text, at);
    int count = 1;
    while (groups.digits(count) < DIGITS && count < groups.count()) {
      count++;
    }
    if (groups.digits(count) != DIGITS || count > MOST_GROUPS || !groups.isWholeAt(count - 1)) {
      return null;
    }
    String digits = groups.joined(count);
    Labels before = Labels.before(text, at);
    boolean found =
        before.endsWith(LABELS)
            || (isShaped(groups, count, digits) && isChecked(digits) && !before.endsWith(BOOKS));
    return found ? new Spot(PersonalKind.NHS_NUMBER, at, groups.end(count - 1), digits) : null;
  }

  private static boolean isShaped(DigitGroups groups, int count, String digits) {
    boolean chi = isDay(digits);
    return switch (count) {
      case 1 -> chi || "3467".indexOf(digits.charAt(0)) >= 0 || digits.startsWith("999");
      case 2 -> groups.areOf(6, 4) && chi;
      case 3 ->
          groups.areOf(3, 3, 4)
              && groups.gap(1).equals(groups.gap(2))
              && groups.gap(1).length() == 1
              && (chi || "34679".indexOf(digits.charAt(0)) >= 0);
      default -> false;
    };
  }

  /** Whether it begins with a day, a month and two digits of a year. */
  private static boolean isDay(String digits) {
    int day = Integer.parseInt(digits, 0, 2, 10);
    int month = Integer.parseInt(digits, 2, 4, 10);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  /** Whether the last digit follows from the others by Modulus 11, and they are not all alike. */
  static boolean isChecked(String digits) {
    int sum = 0;
    boolean alike = true;
    for (int i = 0; i < DIGITS - 1; i++) {
      sum += (digits.charAt(i) - '0') * (DIGITS - i);
      alike &= digits.charAt(i) == digits.charAt(i + 1);
    }
    int check = (11 - sum % 11) % 11;
    return !alike && check == digits.charAt(DIGITS - 1) - '0';
  }
}
