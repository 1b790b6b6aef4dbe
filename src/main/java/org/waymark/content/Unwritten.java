package org.waymark.content;

/** What stands in a new file where nobody can know yet what is to stand there. */
public final class Unwritten {

  /** With this it begins, and by this it is known. */
  private static final String MARK = "To be written. ";

  private Unwritten() {}

  /** In the place of a value. */
  public static String text(String meaning) {
    return MARK + meaning;
  }

  /** Whether a value still is what {@link #text} gave. */
  public static boolean is(String value) {
    return value.startsWith(MARK.stripTrailing());
  }
}
