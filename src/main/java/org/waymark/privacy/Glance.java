package org.waymark.privacy;

import java.nio.charset.StandardCharsets;

/**
 * A look at the bytes of a file (UTF-8) that tells whether a second look is worth its time: most
 * files have nothing that {@link PersonalScanner} could find, or known contacts alone. It may
 * suspect what proves to be nothing, but passes over nothing that the scanner finds in the same
 * text. A page is looked at by the thousand, so this goes over it once and makes nothing.
 */
public final class Glance {

  private static final byte NOTHING = 0;
  private static final byte DIGIT = 1;
  private static final byte AT = 2;
  private static final byte WORD = 3;
  private static final byte POINT = 4;
  private static final byte REFERENCE = 5;
  private static final byte BEYOND = 6;

  private static final byte[] CLASSES = classes();

  private final GlanceBytes bytes;
  private final KnownContacts known;

  private Glance(byte[] bytes, KnownContacts known) {
    this.bytes = new GlanceBytes(bytes);
    this.known = known;
  }

  private static byte[] classes() {
    byte[] classes = new byte[256];
    for (int c = '0'; c <= '9'; c++) {
      classes[c] = DIGIT;
    }
    classes['@'] = AT;
    for (char c : "bBdDgG([{".toCharArray()) {
      classes[c] = WORD;
    }
    classes['.'] = POINT;
    classes['&'] = REFERENCE;
    classes['%'] = REFERENCE;
    for (int lead : new int[] {0xC2, 0xD9, 0xDB, 0xE0, 0xEF, 0xF0}) {
      classes[lead] = BEYOND;
    }
    return classes;
  }

  /**
   * Whether there may be something in a file.
   *
   * @param file in UTF-8
   */
  public static boolean suspects(byte[] file, KnownContacts known) {
    return new Glance(file, known).first(file) >= 0;
  }

  /** Where the first suspect stands; -1 when there is none. */
  private int first(byte[] file) {
    GlanceNumbers numbers = new GlanceNumbers(bytes, known);
    GlanceWords words = new GlanceWords(bytes, known);
    for (int i = 0; i < file.length; i++) {
      byte kind = CLASSES[file[i] & 0xFF];
      if (kind == NOTHING) {
        continue;
      }
      boolean suspect =
          switch (kind) {
            case DIGIT -> {
              boolean there = numbers.suspects(i);
              i = Math.max(i, numbers.runEnd() - 1);
              yield there;
            }
            case AT -> words.isAddressOrName(i);
            case WORD -> words.isWord(i);
            case POINT -> words.isNetwork(i);
            case REFERENCE -> words.isSignInDisguise(i);
            default -> isBeyond(i, numbers);
          };
      if (suspect) {
        return i;
      }
    }
    return -1;
  }

  /** Digits and signs of other scripts, and the degree sign. */
  private boolean isBeyond(int i, GlanceNumbers numbers) {
    int lead = bytes.at(i);
    int next = bytes.at(i + 1);
    if (lead == 0xC2) {
      return next == 0xB0 && bytes.isDigit(bytes.skip(i + 2, ' '));
    } else if (lead == 0xEF) {
      return next == 0xBC && bytes.at(i + 2) >= 0x8B && bytes.at(i + 2) <= 0xA0;
    } else if (lead == 0xF0) {
      return next == 0x9D && bytes.at(i + 2) == 0x9F;
    } else if (lead == 0xD9 && next == 0xBE || lead == 0xD9 && next == 0x8A) {
      return bytes.startsWith(i, URDU_BIRTH) || bytes.startsWith(i, ARABIC_BIRTH);
    }
    return bytes.digitLength(i) > 1
        && bytes.digitLength(i - bytes.digitLength(i)) < 2
        && numbers.suspects(i);
  }

  private static final byte[] URDU_BIRTH = "پیدائش".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ARABIC_BIRTH = "يدائش".getBytes(StandardCharsets.UTF_8);
}
