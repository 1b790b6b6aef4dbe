package org.waymark.withdrawal;

import org.waymark.library.Phrases;

/**
 * Something that is looked for after a withdrawal. It is named by what it is, never by its words:
 * what is said of the search must not repeat what was taken back.
 *
 * @param number which of its kind it is, from 1; 0 where there is only one
 * @param text the words, or the address
 */
record Term(Kind kind, int number, String text) {

  /** Fewer words in a row are anybody's, and no proof of anything. */
  static final int OF_ITS_OWN = 4;

  /** What is looked for. */
  enum Kind {
    TITLE("title"),
    TELLER("teller's name"),
    SUMMARY("summary"),
    SENTENCE("sentence"),
    SPOKEN("sentence of the film"),
    CAPTION("picture's caption"),
    EDITS("note on what was changed"),
    IN_A_ROW("any eight words in a row"),
    CLIP("words on another page"),
    ADDRESS("address"),
    MEDIA("media file"),
    NAME_OF_FILE("its file's name");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Whether it is a whole text, of which any part of some length is looked for. */
  boolean isInARow() {
    return kind == Kind.IN_A_ROW;
  }

  /** Whether it is looked for letter by letter, and not word by word. */
  boolean isAddress() {
    return kind == Kind.ADDRESS || kind == Kind.MEDIA || kind == Kind.NAME_OF_FILE;
  }

  /**
   * Whether it must be nowhere. A name or a title of a few words may be someone else's too, so
   * where one is found a person must look.
   */
  boolean mustBeGone() {
    return isAddress() || isInARow() || (kind != Kind.TELLER && words() >= OF_ITS_OWN);
  }

  int words() {
    return Phrases.words(text);
  }

  /** What it is, for people: {@code sentence 12 (14 words)}. */
  String name() {
    String name = number == 0 ? kind.words : kind.words + " " + number;
    int count = words();
    return isAddress()
        ? name
        : isInARow()
            ? name + " of " + count
            : name + (count == 1 ? " (1 word)" : " (" + count + " words)");
  }
}
