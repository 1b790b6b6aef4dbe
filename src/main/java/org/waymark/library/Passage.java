package org.waymark.library;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words in a text, word for word. Typography makes no difference: kinds of quotation marks,
 * dashes and spaces, and where lines end.
 */
public final class Passage {

  private Passage() {}

  /** The words as the text has them; empty when they do not stand there. */
  public static Optional<String> find(String text, String words) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String wanted = new PlainWords(Normalizer.normalize(words, Normalizer.Form.NFC)).toString();
    PlainWords plain = new PlainWords(composed);
    int found = wanted.isEmpty() ? -1 : plain.indexOf(wanted);
    return found < 0
        ? Optional.empty()
        : Optional.of(
            composed.substring(plain.at(found), plain.at(found + wanted.length() - 1) + 1));
  }

  /** The sentence of a text that has most words in common with some words; empty when none has. */
  public static Optional<String> nearest(String text, String words) {
    Set<String> wanted = words(words);
    String best = null;
    double most = 0;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    for (String paragraph : text.split("\n+", -1)) {
      sentences.setText(paragraph);
      int start = sentences.first();
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        String sentence = paragraph.substring(start, end).strip();
        double likeness = likeness(wanted, words(sentence));
        if (likeness > most) {
          most = likeness;
          best = sentence;
        }
        start = end;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double likeness(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return 2.0 * shared / Math.max(1, some.size() + others.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
