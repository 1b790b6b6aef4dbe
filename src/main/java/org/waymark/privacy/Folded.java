package org.waymark.privacy;

/**
 * A text as a person takes it in: all digits are {@code 0} to {@code 9}, all spaces and hyphens are
 * one kind, and what nobody sees is gone, be it a soft hyphen or a mark of emphasis. Every
 * character knows where it came from. A line end is only there where something ends.
 */
final class Folded {

  /** What is read before the beginning and behind the end. */
  static final char NOTHING = '\n';

  private final String source;
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  /**
   * @param source the text that was folded
   * @param starts where each character begins in the text that was folded
   * @param ends behind each of them
   */
  Folded(String source, char[] chars, int[] starts, int[] ends, int length) {
    this.source = source;
    this.chars = chars;
    this.starts = starts;
    this.ends = ends;
    this.length = length;
  }

  int length() {
    return length;
  }

  /** A character; {@link #NOTHING} beyond either end. */
  char at(int i) {
    return i < 0 || i >= length ? NOTHING : chars[i];
  }

  /** Whether a line ends here, though what it says goes on. */
  boolean isLineEnd(int i) {
    return i >= 0 && i < length && source.charAt(starts[i]) == '\n';
  }

  boolean isDigit(int i) {
    char c = at(i);
    return c >= '0' && c <= '9';
  }

  boolean isLetter(int i) {
    return Character.isLetter(at(i));
  }

  /** Whether something of a word stands here: a letter or a digit. */
  boolean isWord(int i) {
    return Character.isLetterOrDigit(at(i));
  }

  boolean isWordStart(int i) {
    return isWord(i) && !isWord(i - 1);
  }

  /** Behind the digits that begin here. */
  int digitsEnd(int from) {
    int i = from;
    while (isDigit(i)) {
      i++;
    }
    return i;
  }

  /** Behind the letters and digits that begin here. */
  int wordEnd(int from) {
    int i = from;
    while (isWord(i)) {
      i++;
    }
    return i;
  }

  /** Where the letters and digits begin that end here. */
  int wordStart(int end) {
    int i = end;
    while (isWord(i - 1)) {
      i--;
    }
    return i;
  }

  int skipSpaces(int from) {
    int i = from;
    while (at(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Whether these words stand here, in whatever case. */
  boolean says(int from, String lowerCase) {
    for (int i = 0; i < lowerCase.length(); i++) {
      if (Character.toLowerCase(at(from + i)) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String slice(int from, int to) {
    int start = Math.max(0, from);
    return new String(chars, start, Math.max(0, Math.min(to, length) - start));
  }

  /** A find between two of these characters, told where it is in the text that was folded. */
  PersonalFind find(PersonalKind kind, int from, int to, String value) {
    return new PersonalFind(kind, starts[from], ends[to - 1], value);
  }
}
