package org.waymark.content;

import java.util.Optional;

/**
 * Telephone numbers in running text: those that can be dialled, and those that Ofcom keeps free for
 * drama, which no table of numbering plans has but which are written like any other.
 */
public final class DiallableNumber {

  /** Of an Irish number with its area code or the prefix of its network. */
  private static final int FEWEST_IRISH_DIGITS = 9;

  private DiallableNumber() {}

  /**
   * The number as machines compare it, {@code +447700900123}; empty when it is none.
   *
   * @param digits digits alone, or with a plus before them when the country code is there
   * @param grouped whether they were written in groups: what may be any number when it is written
   *     in one go is taken for an Irish one only then
   */
  public static Optional<String> read(String digits, boolean grouped) {
    String plain = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    if (plain.startsWith("+0") || plain.length() < 2) {
      return Optional.empty();
    }
    if (Telephone.read(plain, Telephone.Kind.CALL, CallRegion.GB) instanceof Telephone number
        && number.number().startsWith("+")) {
      return Optional.of(number.number());
    }
    String reserved = ReservedNumbers.find(plain);
    if (reserved != null) {
      return Optional.of(reserved);
    }
    boolean irish =
        plain.charAt(0) == '0'
            && plain.length() >= FEWEST_IRISH_DIGITS
            && (grouped || isIrishMobile(plain));
    return irish
            && Telephone.read(plain, Telephone.Kind.CALL, CallRegion.IE) instanceof Telephone number
        ? Optional.of(number.number())
        : Optional.empty();
  }

  private static boolean isIrishMobile(String digits) {
    return digits.length() == 10 && digits.startsWith("08");
  }
}
