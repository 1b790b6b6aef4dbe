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
 * Which items have which topics, all by number: items by their place, topics of each language by
 * their rarity, so that an item's topics stand in order with the rarest first.
 */
final class TopicLists {

  /** More topics than this on one item say nothing; the commonest are left out. */
  static final int MOST_TOPICS = 32;

  /** A topic in a language: translations are not each other's neighbours. */
  private record Key(String language, String topic) {}

  private final Map<Key, Integer> numbers = new HashMap<>();
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
    List<Key> keys = new ArrayList<>();
    topicsAt = new int[itemAt.length][];
    for (int place = 0; place < itemAt.length; place++) {
      topicsAt[place] = numbersInOrderOfSight(items.get(itemAt[place]), keys);
    }
    int[] frequency = frequencies(keys.size());
    renumber(keys, frequency);
    placesWith = lists(keys.size());
    Map<String, Integer> perLanguage = new HashMap<>();
    sign = signs(keys, perLanguage);
    signsAreExact = perLanguage.values().stream().allMatch(count -> count <= Long.SIZE);
    signsAt = new long[itemAt.length];
    for (int place = 0; place < itemAt.length; place++) {
      signsAt[place] = signs(topicsAt[place]);
    }
    points = points(items, keys);
  }

  /** The topics of the item at a place, rarest first. */
  int[] of(int place) {
    return topicsAt[place];
  }

  /** The numbers of those of some topics that any item of the language has, rarest first. */
  int[] find(Collection<String> topics, String language) {
    int[] found = new int[topics.size()];
    int size = 0;
    for (String topic : topics) {
      Integer number = numbers.get(new Key(language, topic));
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

  /** The bit of a topic, 0 to 63; topics of other languages have the same bits. */
  int sign(int topic) {
    return sign[topic];
  }

  /** Whether no two topics of a language share a bit. */
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

  private int[] numbersInOrderOfSight(Item item, List<Key> keys) {
    int[] topics = new int[item.topics().size()];
    for (int i = 0; i < topics.length; i++) {
      Key key = new Key(item.language(), item.topics().get(i));
      Integer number = numbers.get(key);
      if (number == null) {
        number = keys.size();
        numbers.put(key, number);
        keys.add(key);
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

  private void renumber(List<Key> keys, int[] frequency) {
    List<Key> rarestFirst = new ArrayList<>(keys);
    rarestFirst.sort(
        Comparator.<Key>comparingInt(key -> frequency[numbers.getOrDefault(key, 0)])
            .thenComparing(Key::language)
            .thenComparing(Key::topic));
    int[] number = new int[keys.size()];
    for (int i = 0; i < number.length; i++) {
      number[numbers.getOrDefault(rarestFirst.get(i), 0)] = i;
    }
    numbers.replaceAll((key, sight) -> number[sight]);
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

  private int[] signs(List<Key> keys, Map<String, Integer> perLanguage) {
    int[] signs = new int[keys.size()];
    for (Key key : keys) {
      int count = perLanguage.merge(key.language(), 1, Integer::sum);
      signs[numbers.getOrDefault(key, 0)] = (count - 1) % Long.SIZE;
    }
    return signs;
  }

  private int[] points(List<Item> items, List<Key> keys) {
    Map<String, Integer> perLanguage = new HashMap<>();
    items.forEach(item -> perLanguage.merge(item.language(), 1, Integer::sum));
    int[] weights = new int[keys.size()];
    for (Key key : keys) {
      int topic = numbers.getOrDefault(key, 0);
      double sharing = Math.max(1, placesWith[topic].length);
      double rarity = perLanguage.getOrDefault(key.language(), 0) / sharing;
      weights[topic] = (int) Math.round(100 * StrictMath.log(1 + rarity));
    }
    return weights;
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
