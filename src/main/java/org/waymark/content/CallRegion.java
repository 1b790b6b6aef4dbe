package org.waymark.content;

import java.util.Collection;

/**
 * Where a number without a country code is dialled. The names are the ISO 3166 codes by which
 * libphonenumber knows the countries.
 */
public enum CallRegion {
  /** The United Kingdom. */
  GB(44, "the United Kingdom"),
  /** Ireland. */
  IE(353, "Ireland");

  private final int countryCode;
  private final String inWords;

  CallRegion(int countryCode, String inWords) {
    this.countryCode = countryCode;
    this.inWords = inWords;
  }

  /**
   * Where the numbers of an organisation for these nations are dialled: Ireland if for it alone.
   */
  public static CallRegion forNations(Collection<Nation> nations) {
    return nations.size() == 1 && nations.contains(Nation.IRELAND) ? IE : GB;
  }

  int countryCode() {
    return countryCode;
  }

  String inWords() {
    return inWords;
  }
}
