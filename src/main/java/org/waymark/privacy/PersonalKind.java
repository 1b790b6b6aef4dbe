package org.waymark.privacy;

/** A kind of data that tells who somebody is, where to find them, or what is known of them. */
public enum PersonalKind {
  EMAIL("an e-mail address"),
  TELEPHONE("a telephone number"),
  NHS_NUMBER("an NHS number"),
  POSTCODE("a postcode"),
  DATE_OF_BIRTH("a date of birth"),
  HOSPITAL_NUMBER("a number of a hospital's records"),
  HANDLE("a name on a social network"),
  NATIONAL_INSURANCE("a National Insurance number"),
  BANK_ACCOUNT("the details of a bank account"),
  COORDINATES("the coordinates of a place");

  private final String inWords;

  PersonalKind(String inWords) {
    this.inWords = inWords;
  }

  /** As it stands within a sentence: "an e-mail address". */
  public String inWords() {
    return inWords;
  }
}
