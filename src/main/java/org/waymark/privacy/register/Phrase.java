package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of words to be looked for, as {@link Letters} writes them.
 *
 * @param steps at least one
 * @param conditions bits that say when it counts
 */
record Phrase(List<Step> steps, int conditions) {

  /** Every word must begin with a capital letter: in small letters they are ordinary words. */
  static final int CAPITALS = 1;

  /** The word must have a hump: "AnnLee". */
  static final int HUMPED = 2;

  /** Not at the beginning of a sentence, where every word has a capital letter. */
  static final int WITHIN_A_SENTENCE = 4;

  /** Not from one part of a page into the next. */
  static final int IN_ONE_PART = 8;

  /** Not after a #, as colours are. */
  static final int UNHASHED = 16;

  /**
   * @param link how it follows the word before; of no meaning for the first
   * @param beforeSurname whether initials may come after it: "Sarah A. Jones"
   */
  record Step(String word, Link link, boolean beforeSurname) {}

  /** Words that follow one another. */
  static Phrase of(List<String> words, Link link, int conditions) {
    List<Step> steps = new ArrayList<>();
    words.forEach(word -> steps.add(new Step(word, link, false)));
    return new Phrase(steps, conditions);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "a phrase of " + steps.size() + " words";
  }
}
