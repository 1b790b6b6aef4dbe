package org.waymark.library;

import java.util.Arrays;

/**
 * The words of a text as numbers, so that words can be looked for in much text quickly. Capital
 * letters, punctuation and apostrophes make no difference, nor does what cannot be seen.
 */
final class WordHashes {

  private static final int ROOM = 64;

  /** A prime that mixes well: that of the FNV-1a hash. */
  private static final long PRIME = 0x100000001b3L;

  private static final long START = 0xcbf29ce484222325L;

  private final String text;
  private long[] words = new long[ROOM];
  private int[] places = new int[ROOM];
  private int count;

  WordHashes(String text) {
    this.text = text;
    read();
  }

  int count() {
    return count;
  }

  long word(int index) {
    return words[index];
  }

  /** Where a word begins in the text. */
  int place(int index) {
    return places[index];
  }

  /** Several words in a row as one number. */
  long run(int from, int length) {
    long run = START;
    for (int i = from; i < from + length; i++) {
      run = (run ^ words[i]) * PRIME;
      run ^= run >>> 32;
    }
    return run;
  }

  private void read() {
    long hash = START;
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      } else if (start >= 0 && !isWithin(c)) {
        add(hash, start);
        hash = START;
        start = -1;
      }
    }
    if (start >= 0) {
      add(hash, start);
    }
  }

  /** Apostrophes, soft hyphens and characters without width do not end a word. */
  private static boolean isWithin(char c) {
    return switch (c) {
      case '\'', '\u2019', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> true;
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private void add(long hash, int start) {
    if (count == words.length) {
      words = Arrays.copyOf(words, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    words[count] = hash;
    places[count] = start;
    count++;
  }
}
