package org.waymark.content;

import org.waymark.content.Organisation.Cost;

/**
 * What a call within the United Kingdom costs, by the number's first digits, as Ofcom sorts them:
 * 080 and 116 free; 01, 02 and 03 as landlines; 07 as mobiles, save 070 and the pagers of 076; all
 * else (055, 056, 084, 087, 09) with charges of its own.
 */
final class UkCosts {

  private UkCosts() {}

  /**
   * @param significant the digits after the leading 0
   */
  static Cost of(String significant) {
    return switch (significant.charAt(0)) {
      case '1', '2', '3' -> Cost.STANDARD_RATE;
      case '7' -> isMobile(significant) ? Cost.MOBILE_RATE : Cost.PREMIUM;
      case '8' -> significant.startsWith("80") ? Cost.FREE : Cost.PREMIUM;
      default -> Cost.PREMIUM;
    };
  }

  /** 07624 are the mobiles of the Isle of Man among the pagers. */
  private static boolean isMobile(String significant) {
    return significant.startsWith("7624")
        || !(significant.startsWith("70") || significant.startsWith("76"));
  }
}
