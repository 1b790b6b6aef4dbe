package org.waymark.markdown;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of addresses (RFC 3986). */
final class PercentCoding {
  private static final String AS_THEY_ARE = "-_.!~*'();/?:@&=+$,#";
  private static final String DIGITS = "0123456789ABCDEF";

  private PercentCoding() {}

  /** Encodes what may not stand in an address; what is encoded already stays. */
  static String encode(String address) {
    int first = 0;
    while (first < address.length() && staysAsItIs(address, first)) {
      first++;
    }
    if (first == address.length()) {
      return address;
    }
    StringBuilder encoded = new StringBuilder(address.length() + 16).append(address, 0, first);
    for (int i = first; i < address.length(); ) {
      int c = address.codePointAt(i);
      if (staysAsItIs(address, i)) {
        encoded.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(DIGITS.charAt((b >> 4) & 15)).append(DIGITS.charAt(b & 15));
        }
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean staysAsItIs(String address, int index) {
    char c = address.charAt(index);
    return InlineScanner.isLetter(c)
        || InlineScanner.isDigit(c)
        || AS_THEY_ARE.indexOf(c) >= 0
        || (c == '%' && value(address, index) >= 0);
  }

  /**
   * Undoes the encoding. What is no UTF-8 afterwards, or may not stand in a text, is left as it is.
   */
  static String decode(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int value = latin.charAt(i) == '%' ? value(latin, i) : -1;
      decoded[length++] = value < 0 ? bytes[i] : (byte) value;
      i += value < 0 ? 0 : 2;
    }
    String text = new String(decoded, 0, length, StandardCharsets.UTF_8);
    boolean sound = text.indexOf(Characters.REPLACEMENT) < 0 && Characters.clean(text).equals(text);
    return sound ? text : address;
  }

  /** The byte that is encoded at the {@code %}; negative when there is none. */
  private static int value(String text, int index) {
    int high = Character.digit(InlineScanner.at(text, index + 1), 16);
    int low = Character.digit(InlineScanner.at(text, index + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
