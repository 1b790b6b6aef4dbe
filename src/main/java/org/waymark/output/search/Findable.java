package org.waymark.output.search;

import org.waymark.page.Edition;

/** Something that search can find. */
sealed interface Findable permits FindableItem, FindablePage, FindableTerm {

  /** Takes the words of one part of a text. */
  @FunctionalInterface
  interface Reader {
    /**
     * Takes them all.
     *
     * @param weight how much a word counts here; 1 in running text
     */
    void read(double weight, String text);
  }

  /** The language of its text. */
  String language();

  /** What comes first when nothing else decides; smaller is earlier. */
  int rank();

  /** How much it is to be preferred; about 1. */
  double boost();

  /** Whether only whole words find it, never beginnings or words that are like the one typed. */
  boolean quiet();

  /** How many words its text has. */
  int length();

  /** Whether readers of an edition are offered it. */
  boolean isIn(Edition edition);

  /** Gives all words that it is to be found by. */
  void read(Reader reader);

  /** What readers of an edition see of it. */
  Result result(Edition edition);
}
