package org.waymark.problem;

/** What an editor wrote, as a message shows it. */
public final class Quote {

  private static final int MOST = 60;

  private Quote() {}

  /**
   * A text in quotes on one line: cut after {@value #MOST} characters, and with a mark in place of
   * each character that a terminal would obey instead of show.
   */
  public static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int shown = 0;
    int i = 0;
    for (; i < text.length() && shown < MOST; shown++) {
      int c = text.codePointAt(i);
      quoted.appendCodePoint(isShown(c) ? c : c == '\n' || c == '\t' ? ' ' : '\uFFFD');
      i += Character.charCount(c);
    }
    return quoted.append(i < text.length() ? "…\"" : "\"").toString();
  }

  /** Whether a character is safe to show: not a control, nor one that turns the direction. */
  public static boolean isShown(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !turns && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
  }
}
