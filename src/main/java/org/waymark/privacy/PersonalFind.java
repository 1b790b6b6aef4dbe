package org.waymark.privacy;

/**
 * A place in a text where data of a person's own stands, or what looks like it.
 *
 * @param start of the first character, in the text as it was given
 * @param end behind the last character
 * @param value in the one way in which equal data are equal, however they were written: {@code
 *     +447700900123}. Never to be shown
 */
public record PersonalFind(PersonalKind kind, int start, int end, String value) {

  /** Says what and where, but never what it is: this may get into a log. */
  @Override
  public String toString() {
    return kind + " at " + start + "-" + end;
  }
}
