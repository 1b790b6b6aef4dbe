package org.waymark.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wording that is nothing but a number in digits, such as "4,200", "about £130" or "more than
 * 1,000".
 *
 * @param number what it says
 * @param rounding which way it may have been rounded, as its first word says
 */
record PlainNumber(BigDecimal number, Rounding rounding) {

  /** How a number may have come from a value. */
  enum Rounding {
    /** To as many decimals as it has. */
    DECIMALS,
    /** To as many digits as it has before its last noughts. */
    EITHER_WAY,
    DOWN,
    UP
  }

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(about|around|more than|over|nearly|almost) )?[£€$]?"
              + "(\\d{1,3}(?:[, \u00a0\u202f]\\d{3})+|\\d{1,12})(\\.\\d{1,6})?",
          Pattern.CASE_INSENSITIVE);

  /** Where the unit has one of these, a wording may count in another one. */
  private static final List<String> SCALES =
      List.of("hundred", "thousand", "million", "billion", "penc", "penny", "cents", "per ");

  /** The number; null when the wording is more than that, or is not sure to count in the unit. */
  static @Nullable PlainNumber in(String wording, @Nullable String unit) {
    Matcher matcher = NUMBER.matcher(wording.strip());
    if (!matcher.matches() || (unit != null && isScaled(unit.toLowerCase(Locale.ROOT)))) {
      return null;
    }
    String whole = matcher.group(2).replaceAll("\\D", "");
    String decimals = matcher.group(3) == null ? "" : matcher.group(3);
    return new PlainNumber(new BigDecimal(whole + decimals), rounding(matcher.group(1)));
  }

  private static boolean isScaled(String unit) {
    return SCALES.stream().anyMatch(unit::contains);
  }

  private static Rounding rounding(@Nullable String word) {
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "about", "around" -> Rounding.EITHER_WAY;
      case "more than", "over" -> Rounding.DOWN;
      case "nearly", "almost" -> Rounding.UP;
      default -> Rounding.DECIMALS;
    };
  }

  /** Whether it is a fair way to say the value: exactly, or rounded as its words tell. */
  boolean says(BigDecimal value) {
    if (number.compareTo(value) == 0) {
      return true;
    }
    return switch (rounding) {
      case DECIMALS -> value.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
      case DOWN -> isRounded(value, RoundingMode.DOWN);
      case UP -> isRounded(value, RoundingMode.UP);
      case EITHER_WAY -> isRounded(value, RoundingMode.DOWN) || isRounded(value, RoundingMode.UP);
    };
  }

  private boolean isRounded(BigDecimal value, RoundingMode mode) {
    int scale = number.signum() == 0 ? 0 : number.stripTrailingZeros().scale();
    return value.setScale(scale, mode).compareTo(number) == 0;
  }
}
