package org.waymark.output.search;

import org.tartarus.snowball.ext.EnglishStemmer;

/** What groups the forms of a word: forms with the same stem are found by each other. */
@FunctionalInterface
interface Stemmer {

  String stem(String form);

  /** Of a language. Other languages than English have none: in the browser, endings forgive. */
  static Stemmer of(String language) {
    if (!language.equals("en")) {
      return form -> form;
    }
    EnglishStemmer snowball = new EnglishStemmer();
    return form -> {
      snowball.setCurrent(form);
      snowball.stem();
      return snowball.getCurrent();
    };
  }
}
