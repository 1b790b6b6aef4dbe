package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.privacy.register.Phrases.End;
import org.waymark.privacy.register.Phrases.Node;

/** One pass over a text, for one thread. Words that are in no phrase cost a look into a table. */
final class PhraseScan<T> {

  /**
   * A phrase that has begun.
   *
   * @param node what was read of it
   * @param capitals whether every word of it began with a capital letter
   * @param begins whether it began where a sentence does
   * @param broken whether it goes from one part of a page into another
   * @param hashed whether a # stands before it
   * @param initial whether an initial was passed over last
   */
  private record Begun<T>(
      Node<T> node,
      boolean capitals,
      boolean begins,
      boolean broken,
      boolean hashed,
      boolean initial) {}

  private static final int BEGINNING = Gap.STOP | Gap.BREAK | Gap.WALL;

  private final Phrases<T> phrases;
  private final Consumer<T> found;
  private List<Begun<T>> begun = new ArrayList<>();
  private List<Begun<T>> goOn = new ArrayList<>();

  PhraseScan(Phrases<T> phrases, Consumer<T> found) {
    this.phrases = phrases;
    this.found = found;
  }

  void scan(char[] text) {
    WordTable words = phrases.words();
    WordCursor cursor = new WordCursor(text);
    while (cursor.next()) {
      int word = words.find(cursor.letters(), cursor.length(), cursor.hash());
      if (word < 0 && cursor.stem() > 0) {
        word = words.find(cursor.letters(), cursor.stem(), cursor.stemHash());
      }
      if (word >= 0 || !begun.isEmpty()) {
        read(word, cursor);
      }
    }
    begun.clear();
  }

  private void read(int word, WordCursor cursor) {
    for (Begun<T> one : begun) {
      if (one.node.takesInitials && mayBeInitial(cursor)) {
        goOn.add(follow(one, one.node, cursor, true));
      }
      for (Node<T> next : one.node.next.getOrDefault(word, List.of())) {
        if (next.link.spans(cursor.gap(), one.initial)) {
          goOn(follow(one, next, cursor, false), cursor);
        }
      }
    }
    boolean begins = (cursor.gap() & BEGINNING) != 0;
    for (Node<T> first : phrases.root().next.getOrDefault(word, List.of())) {
      goOn(new Begun<>(first, cursor.isCapital(), begins, false, cursor.isHashed(), false), cursor);
    }
    List<Begun<T>> done = begun;
    begun = goOn;
    goOn = done;
    goOn.clear();
  }

  /** "Sarah A. Jones", "sarah-a-jones"; but not the "a" of a sentence. */
  private static boolean mayBeInitial(WordCursor cursor) {
    return cursor.length() == 1
        && (cursor.isCapital() || cursor.gap() == Gap.JOINT)
        && Link.AFTER_INITIAL.spans(cursor.gap(), false);
  }

  private static <T> Begun<T> follow(
      Begun<T> one, Node<T> next, WordCursor cursor, boolean initial) {
    return new Begun<>(
        next,
        one.capitals && cursor.isCapital(),
        one.begins,
        one.broken || (cursor.gap() & Gap.BREAK) != 0,
        one.hashed,
        initial);
  }

  private void goOn(Begun<T> one, WordCursor cursor) {
    if (!one.node.next.isEmpty()) {
      goOn.add(one);
    }
    for (End<T> end : one.node.ends) {
      if (holds(end.conditions(), one, cursor)) {
        found.accept(end.meaning());
      }
    }
  }

  private boolean holds(int conditions, Begun<T> one, WordCursor cursor) {
    return ((conditions & Phrase.CAPITALS) == 0 || one.capitals)
        && ((conditions & Phrase.HUMPED) == 0 || cursor.isHumped())
        && ((conditions & Phrase.WITHIN_A_SENTENCE) == 0 || !one.begins)
        && (!one.broken || (one.capitals && (conditions & Phrase.IN_ONE_PART) == 0))
        && ((conditions & Phrase.UNHASHED) == 0 || !one.hashed);
  }
}
