package org.waymark.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several groups of words, to be looked for in many texts in one pass each. Capital letters and
 * punctuation make no difference. Immutable, and safe for threads.
 */
public final class Phrases {

  /** By so many words a phrase is found before the rest is compared. */
  private static final int BEGINNING = 4;

  private final List<WordHashes> phrases = new ArrayList<>();

  /** The phrases' places in the list, by how many words their beginning has, and by that. */
  private final List<Map<Long, List<Integer>>> beginnings = new ArrayList<>();

  /** Phrases without any word are never found. */
  public Phrases(List<String> texts) {
    for (int length = 0; length <= BEGINNING; length++) {
      beginnings.add(new HashMap<>());
    }
    for (String text : texts) {
      WordHashes words = new WordHashes(text);
      int length = Math.min(words.count(), BEGINNING);
      if (length > 0) {
        beginnings
            .get(length)
            .computeIfAbsent(words.run(0, length), run -> new ArrayList<>())
            .add(phrases.size());
      }
      phrases.add(words);
    }
  }

  /** How many words a text has, as they are counted here. */
  public static int words(String text) {
    return new WordHashes(text).count();
  }

  /** Which phrases stand in a text, by their places in the list. */
  public Set<Integer> in(String text) {
    Set<Integer> found = new TreeSet<>();
    WordHashes words = new WordHashes(text);
    for (int length = 1; length <= BEGINNING; length++) {
      Map<Long, List<Integer>> ofLength = beginnings.get(length);
      for (int at = 0; !ofLength.isEmpty() && at + length <= words.count(); at++) {
        for (int phrase : ofLength.getOrDefault(words.run(at, length), List.of())) {
          if (isAt(phrases.get(phrase), words, at)) {
            found.add(phrase);
          }
        }
      }
    }
    return found;
  }

  private static boolean isAt(WordHashes phrase, WordHashes words, int at) {
    if (at + phrase.count() > words.count()) {
      return false;
    }
    for (int i = 0; i < phrase.count(); i++) {
      if (phrase.word(i) != words.word(at + i)) {
        return false;
      }
    }
    return true;
  }
}
