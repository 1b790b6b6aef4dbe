package org.waymark.page;

/**
 * Keeps what is written the other way from taking the words around it along: the marks at its ends
 * would stand on the wrong side. See the Unicode Bidirectional Algorithm, section 2.4.
 */
final class Directions {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Directions() {}

  /**
   * Whether a text begins, marks and digits aside, with a letter that is written from the right.
   */
  static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      byte direction = Character.getDirectionality(text.charAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isFromTheRight(direction)) {
        return isFromTheRight(direction);
      }
    }
    return false;
  }

  /**
   * The text as it can stand among words of one direction: as it is, or set apart when any of its
   * letters goes the other way.
   */
  static String among(boolean rightToLeft, String text) {
    for (int i = 0; i < text.length(); i++) {
      byte direction = Character.getDirectionality(text.charAt(i));
      boolean other =
          rightToLeft
              ? direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
              : isFromTheRight(direction);
      if (other) {
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
      }
    }
    return text;
  }

  private static boolean isFromTheRight(byte direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
