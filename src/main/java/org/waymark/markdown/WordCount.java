package org.waymark.markdown;

/** Counts words as a text goes by: runs without spaces that hold a letter or digit. */
final class WordCount {

  private static final int ASCII = 0x80;

  private int words;
  private boolean counted;

  void add(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c <= ' ' || c == '\u00A0') {
        counted = false;
      } else if (!counted && isOfWord(c)) {
        counted = true;
        words++;
      }
    }
  }

  /** Nothing that comes next belongs to the word before. */
  void gap() {
    counted = false;
  }

  int words() {
    return words;
  }

  /** Nearly all letters are of the alphabet, and the JDK's tables are slower to ask. */
  private static boolean isOfWord(char c) {
    if (c < ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
