package org.waymark.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds the stories and factsheets near one: those that share its topics, the rare ones counting
 * more. Of equals the newer comes first, then the one listed first.
 *
 * <p>A question costs the same however many items there are: for each topic only the {@value
 * #WINDOW} items nearest in date are looked at. Immutable and safe for many threads at once.
 *
 * <p>Inside, items are numbered by their place in the order of date (newest first) and topics by
 * their rarity (rarest first), so that order, lists and ties need no lookups.
 */
final class Neighbours {

  /** How many items with the same topic are looked at. */
  static final int WINDOW = 64;

  /**
   * A story or a factsheet.
   *
   * @param day when it was published, as {@link java.time.LocalDate#toEpochDay} counts
   */
  record Item(List<String> topics, int day) {
    Item {
      topics = List.copyOf(topics);
    }
  }

  private final int[] itemAt;
  private final int[] placeOf;
  private final int[] dayAt;
  private final TopicLists topics;

  /** The items are known by their index in the list. */
  Neighbours(List<Item> items) {
    int count = items.size();
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      // Newest first: the day is turned round, the index breaks ties.
      order[i] = ((long) ~items.get(i).day() << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    itemAt = new int[count];
    placeOf = new int[count];
    dayAt = new int[count];
    for (int place = 0; place < count; place++) {
      int item = (int) order[place];
      itemAt[place] = item;
      placeOf[item] = place;
      dayAt[place] = items.get(item).day();
    }
    topics = new TopicLists(items, itemAt);
  }

  /** The indexes of the {@code most} items nearest to one of them, the nearest first. */
  int[] near(int index, int most) {
    int place = placeOf[index];
    return nearest(topics.of(place), place, place, most);
  }

  /**
   * The indexes of the items nearest to something that is not an item itself.
   *
   * @param day in the same count as the items'
   */
  int[] near(Collection<String> wanted, int day, int most) {
    return nearest(topics.find(wanted), placeOf(day), -1, most);
  }

  private int[] nearest(int[] wanted, int place, int self, int most) {
    NearestFew few = new NearestFew(Math.max(0, Math.min(most, itemAt.length)));
    TopicSieve sieve = new TopicSieve(topics, wanted);
    for (int topic : wanted) {
      int[] list = topics.placesWith(topic);
      int found = Arrays.binarySearch(list, place);
      int middle = found < 0 ? -found - 1 : found;
      int from = Math.max(0, Math.min(middle - WINDOW / 2, list.length - WINDOW));
      int until = Math.min(list.length, from + WINDOW);
      for (int i = from; i < until; i++) {
        int other = list[i];
        if (other != self) {
          int score = sieve.atMost(other);
          if (few.mayTake(other, score)) {
            few.offer(other, sieve.isExact() ? score : topics.shared(wanted, other));
          }
        }
      }
    }
    return few.items(itemAt);
  }

  /** The first place on or before a day. */
  private int placeOf(int day) {
    int low = 0;
    int high = dayAt.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dayAt[middle] > day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
