package org.waymark.library;

import java.util.Arrays;

/** The best of those offered, each once: the highest score first, of equals the first place. */
final class NearestFew {

  private final int[] places;
  private final int[] scores;
  private int size;

  NearestFew(int most) {
    places = new int[most];
    scores = new int[most];
  }

  /** Whether an offer with this score would be among the best. */
  boolean mayTake(int place, int score) {
    return size < places.length || (size > 0 && isBefore(place, score, size - 1));
  }

  void offer(int place, int score) {
    if (!mayTake(place, score)) {
      return;
    }
    for (int i = 0; i < size; i++) {
      if (places[i] == place) {
        return;
      }
    }
    int at = size < places.length ? size++ : size - 1;
    while (at > 0 && isBefore(place, score, at - 1)) {
      places[at] = places[at - 1];
      scores[at] = scores[at - 1];
      at--;
    }
    places[at] = place;
    scores[at] = score;
  }

  /** The items at the places, best first. */
  int[] items(int[] itemAt) {
    int[] items = Arrays.copyOf(places, size);
    for (int i = 0; i < size; i++) {
      items[i] = itemAt[items[i]];
    }
    return items;
  }

  private boolean isBefore(int place, int score, int other) {
    return score > scores[other] || (score == scores[other] && place < places[other]);
  }
}
