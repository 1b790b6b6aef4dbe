package org.waymark.output.search;

import org.waymark.page.Edition;

/** Something that search can find. */
sealed interface Findable permits FindableItem, FindablePage, FindableTerm {

  /** As many as lists and the glossary's meanings have, more or less. */
  int FEW_WORDS = 20;

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
  default boolean quiet() {
    return false;
  }

  /** How many words its text has. */
  default int length() {
    return FEW_WORDS;
  }

  /** Whether readers of an edition are offered it. */
  default boolean isIn(Edition edition) {
    return edition.language().code().equals(language());
  }

  /** Gives all words that it is to be found by. */
  void read(Reader reader);

  /** What readers of an edition see of it. */
  Result result(Edition edition);
}
