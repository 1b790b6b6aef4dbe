package org.waymark.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.library.Neighbours.Item;

/**
 * Which items have which topics, all by number: items by their place, topics by their rarity, so
 * that an item's topics stand in order with the rarest first.
 */
final class TopicLists {

  /** More topics than this on one item say nothing; the commonest are left out. */
  static final int MOST_TOPICS = 32;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] topicsAt;
  private final int[][] placesWith;
  private final long[] signsAt;
  private final int[] sign;
  private final boolean signsAreExact;
  private final int[] points;

  /**
   * @param itemAt the item at each place
   */
  TopicLists(List<Item> items, int[] itemAt) {
    List<String> ids = new ArrayList<>();
    topicsAt = new int[itemAt.length][];
    for (int place = 0; place < itemAt.length; place++) {
      topicsAt[place] = numbersInOrderOfSight(items.get(itemAt[place]), ids);
    }
    renumber(ids, frequencies(ids.size()));
    placesWith = lists(ids.size());
    sign = signs(ids);
    signsAreExact = ids.size() <= Long.SIZE;
    signsAt = new long[itemAt.length];
    for (int place = 0; place < itemAt.length; place++) {
      signsAt[place] = signs(topicsAt[place]);
    }
    points = worth(items.size());
  }

  /** The topics of the item at a place, rarest first. */
  int[] of(int place) {
    return topicsAt[place];
  }

  /** The numbers of those of some topics that any item has, rarest first. */
  int[] find(Collection<String> topics) {
    int[] found = new int[topics.size()];
    int size = 0;
    for (String topic : topics) {
      Integer number = numbers.get(topic);
      if (number != null) {
        found[size++] = number;
      }
    }
    return rarest(Arrays.copyOf(found, size));
  }

  /** The signs of the topics of the item at a place, one bit each. */
  long signsAt(int place) {
    return signsAt[place];
  }

  long signs(int[] topics) {
    long signs = 0;
    for (int topic : topics) {
      signs |= 1L << sign[topic];
    }
    return signs;
  }

  /** The bit of a topic, 0 to 63. */
  int sign(int topic) {
    return sign[topic];
  }

  /** Whether no two topics share a bit. */
  boolean signsAreExact() {
    return signsAreExact;
  }

  /** What sharing a topic is worth. */
  int points(int topic) {
    return points[topic];
  }

  /** The places of the items with a topic, in order. */
  int[] placesWith(int topic) {
    return placesWith[topic];
  }

  /** The points of those of some topics that the item at a place has too. */
  int shared(int[] wanted, int place) {
    int[] topics = topicsAt[place];
    int sum = 0;
    int i = 0;
    int j = 0;
    while (i < wanted.length && j < topics.length) {
      int difference = wanted[i] - topics[j];
      if (difference == 0) {
        sum += points[wanted[i]];
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return sum;
  }

  private int[] numbersInOrderOfSight(Item item, List<String> ids) {
    int[] topics = new int[item.topics().size()];
    for (int i = 0; i < topics.length; i++) {
      String topic = item.topics().get(i);
      Integer number = numbers.get(topic);
      if (number == null) {
        number = ids.size();
        numbers.put(topic, number);
        ids.add(topic);
      }
      topics[i] = number;
    }
    return distinct(topics);
  }

  private int[] frequencies(int topics) {
    int[] frequency = new int[topics];
    for (int[] list : topicsAt) {
      for (int topic : list) {
        frequency[topic]++;
      }
    }
    return frequency;
  }

  private void renumber(List<String> ids, int[] frequency) {
    List<String> rarestFirst = new ArrayList<>(ids);
    rarestFirst.sort(
        Comparator.<String>comparingInt(topic -> frequency[numbers.getOrDefault(topic, 0)])
            .thenComparing(Comparator.naturalOrder()));
    int[] number = new int[ids.size()];
    for (int i = 0; i < number.length; i++) {
      number[numbers.getOrDefault(rarestFirst.get(i), 0)] = i;
    }
    numbers.replaceAll((topic, sight) -> number[sight]);
    for (int place = 0; place < topicsAt.length; place++) {
      int[] topics = topicsAt[place];
      for (int i = 0; i < topics.length; i++) {
        topics[i] = number[topics[i]];
      }
      topicsAt[place] = rarest(topics);
    }
  }

  private int[][] lists(int topics) {
    int[] sizes = frequencies(topics);
    int[][] lists = new int[topics][];
    for (int topic = 0; topic < topics; topic++) {
      lists[topic] = new int[sizes[topic]];
    }
    int[] filled = new int[topics];
    for (int place = 0; place < topicsAt.length; place++) {
      for (int topic : topicsAt[place]) {
        lists[topic][filled[topic]++] = place;
      }
    }
    return lists;
  }

  private int[] signs(List<String> ids) {
    int[] signs = new int[ids.size()];
    for (int sight = 0; sight < signs.length; sight++) {
      signs[numbers.getOrDefault(ids.get(sight), 0)] = sight % Long.SIZE;
    }
    return signs;
  }

  private int[] worth(int items) {
    int[] points = new int[placesWith.length];
    for (int topic = 0; topic < points.length; topic++) {
      double rarity = (double) items / placesWith[topic].length;
      points[topic] = (int) Math.round(100 * StrictMath.log(1 + rarity));
    }
    return points;
  }

  private static int[] rarest(int[] topics) {
    int[] distinct = distinct(topics);
    return distinct.length <= MOST_TOPICS ? distinct : Arrays.copyOf(distinct, MOST_TOPICS);
  }

  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int size = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[size++] = numbers[i];
      }
    }
    return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
  }
}
