package org.waymark.check;

import java.util.List;

/**
 * A word that hurts some of those who read it, so that the site itself does not say it.
 *
 * @param word as it is looked up
 * @param forms all its forms in small letters, the word itself among them
 * @param instead what to say
 * @param why a sentence or two
 * @param source where that is from
 */
record HurtfulWord(String word, List<String> forms, String instead, String why, String source) {

  HurtfulWord {
    forms = List.copyOf(forms);
  }
}
