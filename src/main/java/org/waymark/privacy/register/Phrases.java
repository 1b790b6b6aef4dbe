package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.privacy.register.Phrase.Step;

/**
 * Many phrases as one tree of words, so that a text is gone through once however many there are.
 * Built, and then only read; safe for threads from then on.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  /** Where a phrase may end, or go on with another word. */
  static final class Node<T> {
    final Link link;
    final boolean takesInitials;
    final Map<Integer, List<Node<T>>> next = new HashMap<>(2);
    final List<End<T>> ends = new ArrayList<>(1);

    Node(Link link, boolean takesInitials) {
      this.link = link;
      this.takesInitials = takesInitials;
    }
  }

  /**
   * A phrase that ends here.
   *
   * @param conditions as {@link Phrase} has them
   */
  record End<T>(int conditions, T meaning) {}

  private final WordTable words = new WordTable();
  private final Node<T> root = new Node<>(Link.FOLLOWS, false);

  void add(Phrase phrase, T meaning) {
    Node<T> node = root;
    for (Step step : phrase.steps()) {
      node = child(node, words.add(step.word()), step);
    }
    End<T> end = new End<>(phrase.conditions(), meaning);
    if (!node.ends.contains(end)) {
      node.ends.add(end);
    }
  }

  private Node<T> child(Node<T> parent, int word, Step step) {
    List<Node<T>> children = parent.next.computeIfAbsent(word, key -> new ArrayList<>(1));
    Link link = parent == root ? Link.FOLLOWS : step.link();
    for (Node<T> child : children) {
      if (child.link == link && child.takesInitials == step.beforeSurname()) {
        return child;
      }
    }
    Node<T> child = new Node<>(link, step.beforeSurname());
    children.add(child);
    return child;
  }

  WordTable words() {
    return words;
  }

  Node<T> root() {
    return root;
  }
}
