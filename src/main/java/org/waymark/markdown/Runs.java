package org.waymark.markdown;

/** Finds runs of one character: what opens and closes code and emphasis. */
final class Runs {
  private Runs() {}

  /** The index after the run that begins here. */
  static int endOfRun(CharSequence text, int from) {
    char c = InlineScanner.at(text, from);
    int i = from;
    while (i < text.length() && text.charAt(i) == c) {
      i++;
    }
    return i;
  }

  /** Where the next run of so many backticks begins, no more and no fewer. */
  static int closing(CharSequence text, int from, int length) {
    int i = from;
    while (i < text.length()) {
      int end = endOfRun(text, i);
      if (text.charAt(i) == '`' && end - i == length) {
        return i;
      }
      i = end;
    }
    return InlineScanner.NONE;
  }
}
