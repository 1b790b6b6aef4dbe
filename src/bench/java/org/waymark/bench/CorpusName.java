package org.waymark.bench;

import java.util.Locale;

/**
 * What an item is called: known without making its text, so that others can link to it.
 *
 * @param number from 0
 * @param id the name of its file, without ending
 */
record CorpusName(int number, Kind kind, String title, String id) {

  enum Kind {
    STORY("stories"),
    FACTSHEET("factsheets");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }

    String folder() {
      return folder;
    }

    /** As in a link: {@code story:the-second-letter-0007}. */
    String scheme() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Every fifth is a factsheet. */
  static CorpusName of(int number) {
    Dice dice = new Dice(2L * number);
    Kind kind = number % 5 == 4 ? Kind.FACTSHEET : Kind.STORY;
    String title = Texts.say(kind == Kind.STORY ? "title" : "subject", dice);
    String words = title.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
    String id = String.format(Locale.ROOT, "%s-%06d", words, number);
    return new CorpusName(number, kind, title, id);
  }

  /** What all else about the item is thrown with. */
  Dice dice() {
    return new Dice(2L * number + 1);
  }

  String file() {
    return "content/" + kind.folder() + "/" + id + ".md";
  }
}
