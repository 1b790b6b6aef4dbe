package org.waymark.privacy;

import java.util.Map;

/** The references to characters with which something could be written so that it is not seen. */
final class Entities {

  /** From the {@code &} to the semicolon. */
  static final int LONGEST = 10;

  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", 0xA0),
          Map.entry("ensp", 0x2002),
          Map.entry("emsp", 0x2003),
          Map.entry("thinsp", 0x2009),
          Map.entry("shy", 0xAD),
          Map.entry("zwnj", 0x200C),
          Map.entry("zwj", 0x200D),
          Map.entry("commat", (int) '@'),
          Map.entry("period", (int) '.'),
          Map.entry("lowbar", (int) '_'),
          Map.entry("plus", (int) '+'),
          Map.entry("lpar", (int) '('),
          Map.entry("rpar", (int) ')'),
          Map.entry("sol", (int) '/'),
          Map.entry("colon", (int) ':'),
          Map.entry("hyphen", 0x2010),
          Map.entry("ndash", 0x2013),
          Map.entry("deg", 0xB0));

  private Entities() {}

  /**
   * The character that stands between {@code &} and the semicolon; -1 when it is not one of these.
   */
  static int decode(String text, int from, int to) {
    if (from < to && text.charAt(from) == '#') {
      boolean hex = from + 1 < to && (text.charAt(from + 1) | 0x20) == 'x';
      return number(text, hex ? from + 2 : from + 1, to, hex ? 16 : 10);
    }
    return NAMED.getOrDefault(text.substring(from, to), -1);
  }

  private static int number(String text, int from, int to, int radix) {
    int value = from < to ? 0 : -1;
    for (int i = from; i < to && value >= 0; i++) {
      int digit = Character.digit(text.charAt(i), radix);
      value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * radix + digit;
    }
    return value > Character.MAX_CODE_POINT ? -1 : value;
  }
}
