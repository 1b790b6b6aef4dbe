package org.waymark.content;

/** What can be wrong with a telephone number or with what is said about it. */
public enum TelephoneFault {
  /** Something else than digits and spaces: words, two numbers, an extension. */
  NOT_A_NUMBER,
  /** Digits are missing. */
  TOO_SHORT,
  /** Digits too many. */
  TOO_LONG,
  /** No number of the country begins so. */
  UNKNOWN_PREFIX,
  /** A number of three to six digits that is not one of the known ones. */
  UNKNOWN_SHORT_NUMBER,
  /** The declared cost is not what the number's first digits mean. */
  COST_CONTRADICTION
}
