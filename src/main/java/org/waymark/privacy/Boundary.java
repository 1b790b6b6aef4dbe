package org.waymark.privacy;

/** Whether a number begins where it seems to, or is a part of something longer. */
final class Boundary {

  /** In a row of data, a comma ends one number and begins the next. */
  private static final int DIGITS_BETWEEN_COMMAS = 3;

  private Boundary() {}

  /**
   * Whether a number of its own may begin here: not within a word, an address, a code, an amount of
   * money, or a longer number such as {@code 1,020} or {@code 10:20}.
   */
  static boolean before(Folded text, int at) {
    char before = text.at(at - 1);
    if (Character.isLetterOrDigit(before) || "#_%&/\\-.$£€^~".indexOf(before) >= 0) {
      return before == '/' && text.isDigit(at - 2); // A second number.
    }
    boolean tight = text.isDigit(at - 2);
    boolean thousands = before == ',' && text.digitsEnd(at) - at == DIGITS_BETWEEN_COMMAS;
    return !tight || !(before == ':' || thousands);
  }
}
