package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers for words, found without making a text of each word that is asked for. */
final class WordTable {

  private static final int LEAST = 64;

  private final List<String> words = new ArrayList<>();
  private @Nullable String[] slots = new @Nullable String[LEAST];
  private int[] numbers = new int[LEAST];

  /** The number of a word, from 0 on; a new word gets the next one. */
  int add(String word) {
    int known = find(word.toCharArray(), word.length(), word.hashCode());
    if (known >= 0) {
      return known;
    }
    words.add(word);
    if (words.size() * 4 > slots.length) {
      slots = new @Nullable String[slots.length * 2];
      numbers = new int[slots.length];
      for (int i = 0; i < words.size(); i++) {
        put(words.get(i), i);
      }
    } else {
      put(word, words.size() - 1);
    }
    return words.size() - 1;
  }

  /**
   * The number of the word that these letters are; below 0 when it has none.
   *
   * @param hash as {@link String#hashCode} makes it
   */
  int find(char[] letters, int length, int hash) {
    int mask = slots.length - 1;
    for (int i = spread(hash) & mask; ; i = (i + 1) & mask) {
      String word = slots[i];
      if (word == null) {
        return -1;
      } else if (isSame(word, letters, length)) {
        return numbers[i];
      }
    }
  }

  private void put(String word, int number) {
    int mask = slots.length - 1;
    int i = spread(word.hashCode()) & mask;
    while (slots[i] != null) {
      i = (i + 1) & mask;
    }
    slots[i] = word;
    numbers[i] = number;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean isSame(String word, char[] letters, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
