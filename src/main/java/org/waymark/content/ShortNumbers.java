package org.waymark.content;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Organisation.Cost;

/**
 * Numbers of three to six digits. Calls to all of the known ones are free: Ofcom's telephone
 * numbers for special services, ComReg's national numbering conventions, and the European 116
 * range.
 */
final class ShortNumbers {

  private static final Map<CallRegion, Set<String>> KNOWN =
      Map.of(
          CallRegion.GB,
          Set.of("999", "112", "111", "101", "105", "18000", "116000", "116111", "116123"),
          CallRegion.IE,
          Set.of("999", "112", "116000", "116006", "116111", "116117", "116123"));

  private static final int MOST_DIGITS = 6;
  private static final int FEWEST_DIGITS_OF_A_CODE = 5;

  private ShortNumbers() {}

  /** The short number or code, or what is wrong with it; null if it is not a short one. */
  static @Nullable TelephoneReading read(
      WrittenNumber typed, Telephone.Kind kind, CallRegion region) {
    String digits = typed.digits();
    char first = digits.charAt(0);
    if (digits.length() > MOST_DIGITS || first == '0' || first == '+') {
      return null;
    }
    if (kind == Telephone.Kind.TEXT && first != '1') {
      return textCode(digits);
    }
    boolean known = KNOWN.getOrDefault(region, Set.of()).contains(digits);
    if (kind == Telephone.Kind.TEXT || !known) {
      return TelephoneFindings.unknownShortNumber(typed.groups(), kind, region);
    }
    return new Telephone(kind, digits, display(digits), Cost.FREE);
  }

  private static TelephoneReading textCode(String digits) {
    return digits.length() < FEWEST_DIGITS_OF_A_CODE
        ? TelephoneFindings.shortTextCode(digits)
        : new Telephone(Telephone.Kind.TEXT, digits, digits, Cost.TEXT_RATE);
  }

  private static String display(String digits) {
    return digits.length() == MOST_DIGITS
        ? digits.substring(0, 3) + " " + digits.substring(3)
        : digits;
  }
}
