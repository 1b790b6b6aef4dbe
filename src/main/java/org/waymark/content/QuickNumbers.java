package org.waymark.content;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Organisation.Cost;

/**
 * The commonest forms, read without libphonenumber, whose start takes longer than reading a whole
 * directory. Only forms whose every number is valid by the library's own tables are here; what is
 * not goes to the library. A test holds the two against each other.
 */
final class QuickNumbers {

  /** By the digit after {@code 07}: the digits after that with which every mobile number exists. */
  private static final String[] MOBILE = {
    "",
    "0123456789",
    "0123456789",
    "0123456789",
    "01234678",
    "13456789",
    "",
    "1234567",
    "01456789",
    "02456789"
  };

  /** By the digit after {@code 02}: the digits after that with which every number exists. */
  private static final String[] LARGE_AREAS = {
    "013478", "", "", "0189", "017", "", "", "", "01234678", "012"
  };

  private QuickNumbers() {}

  /** The number if it has one of the common forms; null says nothing about it. */
  static @Nullable Telephone find(String digits, Telephone.Kind kind, CallRegion region) {
    if (region == CallRegion.IE) {
      return digits.length() == 10 && digits.startsWith("1800")
          ? telephone(kind, "+353" + digits, group(digits, 4, 7), Cost.FREE)
          : null;
    }
    String national = digits.startsWith("+44") ? withoutCountryCode(digits) : digits;
    String display = display(national);
    return display == null
        ? null
        : telephone(
            kind, "+44" + national.substring(1), display, UkCosts.of(national.substring(1)));
  }

  static Telephone telephone(Telephone.Kind kind, String number, String display, Cost call) {
    boolean texted =
        kind == Telephone.Kind.TEXT && (call == Cost.MOBILE_RATE || call == Cost.STANDARD_RATE);
    return new Telephone(kind, number, display, texted ? Cost.TEXT_RATE : call);
  }

  /** {@code +44 (0)20 …} is a common way to write both forms at once. */
  private static String withoutCountryCode(String digits) {
    return digits.startsWith("+440") ? digits.substring(3) : "0" + digits.substring(3);
  }

  private static @Nullable String display(String national) {
    if (national.length() == 10 && national.startsWith("0800")) {
      return group(national, 4);
    }
    if (national.length() != 11 || national.charAt(0) != '0') {
      return null;
    }
    return switch (national.charAt(1)) {
      case '2' -> in(LARGE_AREAS, national) ? group(national, 3, 7) : null;
      case '3' -> "0347".indexOf(national.charAt(2)) >= 0 ? group(national, 4, 7) : null;
      case '7' -> in(MOBILE, national) ? group(national, 5) : null;
      case '8' ->
          national.startsWith("0800") || national.startsWith("0808") ? group(national, 4, 7) : null;
      default -> null;
    };
  }

  private static boolean in(String[] table, String national) {
    return table[national.charAt(2) - '0'].indexOf(national.charAt(3)) >= 0;
  }

  private static String group(String digits, int... ends) {
    StringBuilder grouped = new StringBuilder(digits.length() + ends.length);
    int start = 0;
    for (int end : ends) {
      grouped.append(digits, start, end).append(' ');
      start = end;
    }
    return grouped.append(digits, start, digits.length()).toString();
  }
}
