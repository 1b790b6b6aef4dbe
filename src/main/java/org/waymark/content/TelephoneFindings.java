package org.waymark.content;

import org.waymark.content.Organisation.Cost;

/** The sentences for what is wrong with a telephone number. */
final class TelephoneFindings {

  private static final int MOST_QUOTED = 40;

  private static final String WHOLE_NUMBER =
      "Type the whole number with its first digits, such as “0808 164 3332” or “020 7733 2653”.";

  private TelephoneFindings() {}

  static TelephoneFinding notDigits(String written, int character) {
    return new TelephoneFinding(
        TelephoneFault.NOT_A_NUMBER,
        quoted(written)
            + " is not a telephone number: "
            + quoted(Character.toString(character))
            + " does not belong in one.",
        "Type one number, with digits and spaces only. Words such as “option 2” go into the label.");
  }

  static TelephoneFinding notOneNumber(String written) {
    return new TelephoneFinding(
        TelephoneFault.NOT_A_NUMBER,
        quoted(written) + " is not one telephone number.",
        "Type one number, such as “0808 164 3332”. A second number is a contact of its own.");
  }

  static TelephoneFinding tooShort(WrittenNumber typed, CallRegion region) {
    return new TelephoneFinding(
        TelephoneFault.TOO_SHORT,
        quoted(typed.groups()) + " is too short: " + has(typed, region),
        "Look for a digit that was left out. " + WHOLE_NUMBER);
  }

  static TelephoneFinding tooLong(WrittenNumber typed, CallRegion region) {
    return new TelephoneFinding(
        TelephoneFault.TOO_LONG,
        quoted(typed.groups()) + " is too long: " + has(typed, region),
        "Look for a digit typed twice, or for two numbers in one. " + WHOLE_NUMBER);
  }

  static TelephoneFinding unknownPrefix(WrittenNumber typed, CallRegion region) {
    boolean abroad = typed.digits().startsWith("+");
    return new TelephoneFinding(
        TelephoneFault.UNKNOWN_PREFIX,
        abroad
            ? "No country has numbers that begin like " + quoted(typed.groups()) + "."
            : "No number in " + region.inWords() + " begins like " + quoted(typed.groups()) + ".",
        "Compare the first digits with the organisation's own page. " + prefixes(region));
  }

  static TelephoneFinding noPrefix(String written) {
    return new TelephoneFinding(
        TelephoneFault.UNKNOWN_PREFIX,
        quoted(written)
            + " has no area code: a whole number begins with 0, or with + and a country.",
        WHOLE_NUMBER);
  }

  static TelephoneFinding unknownShortNumber(
      String written, Telephone.Kind kind, CallRegion region) {
    boolean text = kind == Telephone.Kind.TEXT;
    return new TelephoneFinding(
        TelephoneFault.UNKNOWN_SHORT_NUMBER,
        quoted(written)
            + (text
                ? " cannot be texted."
                : " is not a short number that is known in " + region.inWords() + "."),
        text
            ? "Give the code for texts, such as “85258”, or make this contact a “phone”."
            : "If it is a code for texts, make this contact a “text”. Otherwise type the whole number.");
  }

  static TelephoneFinding shortTextCode(String digits) {
    return new TelephoneFinding(
        TelephoneFault.TOO_SHORT,
        quoted(digits) + " is too short: a code for texts has five or six digits.",
        "Compare it with the organisation's own page; a code looks like “85258”.");
  }

  static TelephoneFinding contradiction(Telephone telephone, Cost declared) {
    return new TelephoneFinding(
        TelephoneFault.COST_CONTRADICTION,
        quoted(telephone.display())
            + " is marked “"
            + declared.id()
            + "”, but "
            + TelephoneCosts.inWords(telephone)
            + ".",
        "Write “cost: " + telephone.cost().id() + "”." + TelephoneCosts.alternative(declared));
  }

  private static String has(WrittenNumber typed, CallRegion region) {
    int digits = typed.digits().length();
    if (typed.digits().startsWith("+")) {
      return "it has " + (digits - 1) + " digits, country code included.";
    }
    return "it has "
        + digits
        + (digits == 1 ? " digit" : " digits")
        + (region == CallRegion.GB
            ? "; numbers in the United Kingdom have 11, a few have 10."
            : "; numbers in Ireland have 9 or 10.");
  }

  private static String prefixes(CallRegion region) {
    return region == CallRegion.GB
        ? "They begin 01, 02, 03, 07, 0800 or 0808; numbers of other countries begin with +."
        : "They begin 01 to 09 or 1800; numbers of other countries begin with +.";
  }

  /** Whatever was typed, cut to a length and without what would upset a terminal. */
  private static String quoted(String written) {
    StringBuilder quoted = new StringBuilder("“");
    int shown = 0;
    for (int i = 0; i < written.length() && shown < MOST_QUOTED; shown++) {
      int c = written.codePointAt(i);
      boolean plain = Character.isLetterOrDigit(c) || (c >= ' ' && c <= '~');
      quoted.appendCodePoint(plain ? c : '\uFFFD');
      i += Character.charCount(c);
    }
    return quoted.append(shown == MOST_QUOTED ? "…”" : "”").toString();
  }
}
