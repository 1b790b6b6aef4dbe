package org.waymark.content;

import org.waymark.content.Organisation.Cost;

/** The sentences for what numbers cost. */
final class TelephoneCosts {

  private TelephoneCosts() {}

  /** Half a sentence: "calls to numbers that begin 0303 cost the same as calls to a landline". */
  static String inWords(Telephone telephone) {
    if (!telephone.number().startsWith("+")) {
      return telephone.kind() == Telephone.Kind.TEXT
          ? "a text to such a code is free, costs a text, or more"
          : "calls to " + telephone.display() + " are free";
    }
    return (telephone.kind() == Telephone.Kind.TEXT ? "texts to " : "calls to ")
        + numbers(telephone)
        + switch (telephone.cost()) {
          case FREE -> " are free";
          case STANDARD_RATE -> " cost the same as calls to a landline";
          case MOBILE_RATE -> " cost the same as calls to a mobile";
          case PREMIUM -> " have a charge of their own";
          case INTERNATIONAL -> " are to another country";
          case TEXT_RATE -> " cost the same as any text";
        };
  }

  /** What to look at when the declared cost is right after all. */
  static String alternative(Cost declared) {
    return declared == Cost.FREE
        ? " If it really is free, look at the number again: free ones begin 0800, 0808 or 116"
            + " (1800 in Ireland)."
        : " If the cost is right, look at the number again.";
  }

  private static String numbers(Telephone telephone) {
    String display = telephone.display();
    int end = display.indexOf(' ');
    return "numbers that begin " + (end < 0 ? display : display.substring(0, end));
  }
}
