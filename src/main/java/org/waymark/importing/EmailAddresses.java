package org.waymark.importing;

/** Takes e-mail addresses out of texts: whose they are, and who may see them, nobody knows. */
public final class EmailAddresses {

  /** What stands in the place of each. */
  public static final String LEFT_OUT = "(e-mail address left out)";

  private EmailAddresses() {}

  /** Whether there is any in a text. */
  public static boolean isIn(String text) {
    return !without(text).equals(text);
  }

  /** The text with {@value #LEFT_OUT} in the place of each. */
  public static String without(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      int start = at;
      while (start > done && isPart(text.charAt(start - 1))) {
        start--;
      }
      int end = end(text, at);
      if (start < at && end > 0) {
        kept.append(text, done, start).append(LEFT_OUT);
        done = end;
      }
      at = text.indexOf('@', Math.max(at + 1, done));
    }
    return kept.append(text, done, text.length()).toString();
  }

  /** Behind a host's name with a dot in it; -1 when there is none. */
  private static int end(String text, int at) {
    int end = at + 1;
    int dot = -1;
    for (; end < text.length() && isOfHost(text.charAt(end)); end++) {
      dot = dot < 0 && end > at + 1 && text.charAt(end) == '.' ? end : dot;
    }
    while (end > at + 1 && !isLetter(text.charAt(end - 1))) {
      end--;
    }
    return dot > 0 && dot < end ? end : -1;
  }

  private static boolean isOfHost(char c) {
    return isLetter(c) || c == '.' || c == '-';
  }

  private static boolean isPart(char c) {
    return isLetter(c) || "._%+-'".indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
