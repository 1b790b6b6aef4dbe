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
  private final KnownContacts known;

  private Glance(byte[] bytes, KnownContacts known) {
    this.bytes = new GlanceBytes(bytes);
    this.known = known;
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
    int pair = 0;
    for (int i = 0; i <= file.length; i++) {
      pair = (pair << 8 | (i < file.length ? file[i] & 0xFF : 0)) & 0xFFFF;
      byte kind = PAIRS[pair];
      if (kind == GlancePairs.NOTHING) {
        continue;
      }
      boolean suspect =
          switch (kind) {
            case GlancePairs.DIGIT -> {
              boolean there = numbers.suspects(i);
              i = Math.max(i, numbers.runEnd() - 1);
              pair = i < file.length ? file[i] & 0xFF : 0;
              yield there;
            }
            case GlancePairs.AT -> words.isAddressOrName(i - 1);
            case GlancePairs.WORD -> words.isWord(i - 1);
            case GlancePairs.POINT -> words.isNetwork(i - 1);
            case GlancePairs.REFERENCE -> words.isSignInDisguise(i - 1);
            default -> isBeyond(i - 1, numbers);
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
