package org.waymark.output.search;

/** Finds the words of texts, as search takes them. Not safe for threads. */
final class WordScanner {

  /** What is longer is cut: nobody types it, and lists stay small. */
  static final int LONGEST = 40;

  private static final int ASCII = 0x80;

  /** Takes words. */
  @FunctionalInterface
  interface Sink {
    /** The letters are the scanner's own and change with the next word. */
    void word(char[] letters, int length);
  }

  private final Fold fold = new Fold();
  private final char[] word = new char[LONGEST];
  private int length;

  void scan(String words, Sink sink) {
    char[] text = words.toCharArray(); // Every text is read so, and strings are slower to read.
    length = 0;
    int i = 0;
    while (i < text.length) {
      char c = text[i];
      if (c < ASCII) {
        ascii(c, text, i, sink);
        i++;
      } else {
        int codePoint = Character.codePointAt(text, i);
        other(fold.of(codePoint), sink);
        i += Character.charCount(codePoint);
      }
    }
    end(sink);
  }

  private void ascii(char c, char[] text, int at, Sink sink) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      add(c);
    } else if (c >= 'A' && c <= 'Z') {
      add((char) (c + ('a' - 'A')));
    } else if (c != '&' || !isBetweenLetters(text, at)) {
      end(sink);
    }
  }

  /** "A&E" is one word. */
  private static boolean isBetweenLetters(char[] text, int at) {
    return at > 0
        && Character.isLetter(text[at - 1])
        && at + 1 < text.length
        && Character.isLetter(text[at + 1]);
  }

  private void other(String folded, Sink sink) {
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int codePoint = folded.codePointAt(i);
      if (!Character.isLetterOrDigit(codePoint)) {
        end(sink);
      } else if (Character.isBmpCodePoint(codePoint)) {
        add((char) codePoint);
      } else if (length + 2 <= LONGEST) {
        add(Character.highSurrogate(codePoint));
        add(Character.lowSurrogate(codePoint));
      }
    }
  }

  private void add(char c) {
    if (length < LONGEST) {
      word[length++] = c;
    }
  }

  /** Single letters of the alphabet are what apostrophes leave over: "it's", "i'r". */
  private void end(Sink sink) {
    if (length > 1 || (length == 1 && word[0] >= ASCII)) {
      sink.word(word, length);
    }
    length = 0;
  }
}
