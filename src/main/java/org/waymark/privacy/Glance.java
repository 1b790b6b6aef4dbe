package org.waymark.privacy;

import java.nio.charset.StandardCharsets;

/**
 * A look at the bytes of a file (UTF-8) that tells whether a second look is worth its time: most
 * files have nothing that {@link PersonalScanner} could find, or known contacts alone. It may
 * suspect what proves to be nothing, but passes over nothing that the scanner finds in the same
 * text. A page is looked at by the thousand, so this goes over it once and makes nothing.
 */
public final class Glance {

  private static final byte[] PAIRS = GlancePairs.table();

  private final GlanceBytes bytes;
  private final GlanceNumbers numbers;
  private final GlanceWords words;

  private Glance(byte[] file, KnownContacts known) {
    this.bytes = new GlanceBytes(file);
    this.numbers = new GlanceNumbers(bytes, known);
    this.words = new GlanceWords(bytes, known);
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
    byte[] pairs = PAIRS;
    int last = 0;
    for (int i = 0; i < file.length; i++) {
      int c = file[i] & 0xFF;
      byte kind = pairs[last << 8 | c];
      last = c;
      if (kind != GlancePairs.NOTHING) {
        if (suspects(kind, i)) {
          return i;
        } else if (kind == GlancePairs.DIGIT) {
          i = Math.max(i, numbers.runEnd() - 1);
          last = file[i] & 0xFF;
        }
      }
    }
    return -1;
  }

  /**
   * @param i of the second byte
   */
  private boolean suspects(byte kind, int i) {
    return switch (kind) {
      case GlancePairs.DIGIT -> numbers.suspects(i);
      case GlancePairs.AT ->
          words.isAddressOrName(i - 1) || (bytes.isDigit(i) && numbers.suspects(i));
      case GlancePairs.WORD -> words.isWord(i - 1);
      case GlancePairs.POINT -> words.isNetwork(i - 1);
      case GlancePairs.REFERENCE -> words.isSignInDisguise(i - 1);
      default -> isBeyond(i - 1);
    };
  }

  /** Digits and signs of other scripts, and the degree sign. */
  private boolean isBeyond(int i) {
    int lead = bytes.at(i);
    int next = bytes.at(i + 1);
    if (lead == 0xC2) {
      return next == 0xB0 && bytes.isDigit(bytes.skip(i + 2, ' '));
    } else if (lead == 0xEF) {
      return next == 0xBC && bytes.at(i + 2) >= 0x8B && bytes.at(i + 2) <= 0xA0;
    } else if (lead == 0xF0) {
      return next == 0x9D && bytes.at(i + 2) == 0x9F;
    } else if (lead == 0xD9 && (next == 0xBE || next == 0x8A)) {
      return bytes.startsWith(i, URDU_BIRTH) || bytes.startsWith(i, ARABIC_BIRTH);
    }
    return bytes.digitLength(i) > 1
        && bytes.digitLength(i - bytes.digitLength(i)) < 2
        && numbers.suspects(i);
  }

  private static final byte[] URDU_BIRTH = "پیدائش".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ARABIC_BIRTH = "يدائش".getBytes(StandardCharsets.UTF_8);
}
