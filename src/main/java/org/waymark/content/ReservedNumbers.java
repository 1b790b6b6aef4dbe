package org.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that nobody will ever have: Ofcom's <a
 * href="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama">telephone
 * numbers for drama use</a>. A thousand each; some of them are valid by libphonenumber's tables and
 * some are not.
 */
final class ReservedNumbers {

  /** All but the last three digits, without the first zero. */
  private static final List<String> THOUSANDS =
      List.of(
          "1134960", "1144960", "1154960", "1164960", "1174960", "1184960", "1214960", "1314960",
          "1414960", "1514960", "1614960", "2079460", "1914980", "2896496", "2920180", "1632960",
          "7700900", "8081570", "9098790", "3069990");

  private static final int DIGITS = 10;

  private ReservedNumbers() {}

  /**
   * The number with the country code; null when it is not one of these.
   *
   * @param digits national with a zero, or with {@code +44} before them
   */
  static @Nullable String find(String digits) {
    String national =
        digits.startsWith("+440")
            ? digits.substring(4)
            : digits.startsWith("+44") ? digits.substring(3) : digits.substring(1);
    boolean british = digits.startsWith("+44") || digits.startsWith("0");
    return british
            && national.length() == DIGITS
            && THOUSANDS.contains(national.substring(0, DIGITS - 3))
        ? "+44" + national
        : null;
  }
}
