package org.waymark.privacy;

/**
 * For every two bytes that can follow one another, what may begin with them. Two say so much more
 * than one that hardly anything else is looked at in vain.
 */
final class GlancePairs {

  static final byte NOTHING = 0;

  /** The second is the first digit of a number. */
  static final byte DIGIT = 1;

  /** The first is an {@code @}. */
  static final byte AT = 2;

  /** They begin a word that says something, or one in brackets. */
  static final byte WORD = 3;

  /** The first is a full stop before what may be the end of a network's name. */
  static final byte POINT = 4;

  /** They begin a character in disguise. */
  static final byte REFERENCE = 5;

  /** The first begins a digit or sign of another script. */
  static final byte BEYOND = 6;

  private static final int BYTES = 256;

  private GlancePairs() {}

  /** By the first byte times 256 and the second. */
  static byte[] table() {
    byte[] table = new byte[BYTES * BYTES];
    for (int other = 0; other < BYTES; other++) {
      set(table, '@', other, AT);
      for (int lead : new int[] {0xD9, 0xDB, 0xE0}) {
        set(table, lead, other, BEYOND);
      }
      for (int digit = '0'; digit <= '9'; digit++) {
        if (other < '0' || other > '9') {
          set(table, other, digit, DIGIT);
        }
      }
    }
    words(table, "bB", "oOiIfF");
    words(table, "dD", "oO.");
    words(table, "D", " ");
    words(table, "gG", "aAeE");
    words(table, "([{", "aA ");
    for (char next : "cnmae".toCharArray()) {
      set(table, '.', next, POINT);
    }
    set(table, '&', '#', REFERENCE);
    set(table, '&', 'c', REFERENCE);
    set(table, '%', '4', REFERENCE);
    for (int digit = '0'; digit <= '9'; digit++) {
      set(table, '@', digit, AT);
    }
    set(table, 0xC2, 0xB0, BEYOND);
    set(table, 0xEF, 0xBC, BEYOND);
    set(table, 0xF0, 0x9D, BEYOND);
    return table;
  }

  private static void words(byte[] table, String first, String second) {
    for (int a = 0; a < first.length(); a++) {
      for (int b = 0; b < second.length(); b++) {
        set(table, first.charAt(a), second.charAt(b), WORD);
      }
    }
  }

  private static void set(byte[] table, int first, int second, byte kind) {
    table[first * BYTES + second] = kind;
  }
}
