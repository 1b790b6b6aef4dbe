package org.waymark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.library.Neighbours.Item;

class NeighboursTest {

  @Test
  void putsSharedRareTopicsBeforeSharedCommonOnes() {
    assertNear(0, List.of(item("loss molar"), item("loss"), item("loss"), item("molar")), 3, 1, 2);
  }

  @Test
  void putsMoreSharedTopicsBeforeFewer() {
    assertNear(0, List.of(item("a b c"), item("a"), item("a b"), item("a b c d")), 3, 2, 1);
  }

  @Test
  void putsTheNewerFirstAndThenTheOneListedFirst() {
    List<Item> items =
        List.of(on(5, "a"), on(1, "a"), on(9, "a"), on(9, "a"), on(-3, "a"), on(7, "a"));
    assertNear(0, items, 2, 3, 5);
    assertThat(new Neighbours(items).near(0, 9)).containsExactly(2, 3, 5, 1, 4);
  }

  @Test
  void leavesOutWhatSharesNothing() {
    assertNear(0, List.of(item("a"), item("b"), item("")));
    assertNear(2, List.of(item("a"), item("b"), item("")));
  }

  @Test
  void countsARepeatedTopicOnce() {
    assertNear(0, List.of(item("a b"), item("a a a"), item("b a")), 2, 1);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 0", "1, 1", "2, 2", "2147483647, 2"})
  void givesAsManyAsAreAskedForAndAreThere(int most, int given) {
    List<Item> items = List.of(item("a"), item("a"), item("a"));
    assertThat(new Neighbours(items).near(1, most)).hasSize(given);
  }

  @Test
  void findsItemsNearTopicsThatAreNoItem() {
    Neighbours neighbours =
        new Neighbours(List.of(on(1, "loss"), on(2, "loss molar"), on(3, "loss"), on(4, "other")));
    assertThat(neighbours.near(List.of("molar", "loss", "unheard-of"), 2, 3))
        .containsExactly(1, 2, 0);
    assertThat(neighbours.near(List.of(), 2, 3)).isEmpty();
    assertThat(new Neighbours(List.of()).near(List.of("a"), 0, 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 12", "2, 30", "3, 90", "4, 200", "5, 3"})
  void agreesWithComparingEachWithEach(int seed, int topics) {
    List<Item> items = random(new Random(seed), Math.min(60, topics * 8), topics);
    Neighbours neighbours = new Neighbours(items);
    for (int i = 0; i < items.size(); i++) {
      assertThat(neighbours.near(i, 3)).as("item " + i).isEqualTo(eachWithEach(items, i, 3));
    }
  }

  @Test
  void looksAtTheItemsNearestInDateWhereThereAreMany() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      items.add(on(i, "a"));
    }
    int half = Neighbours.WINDOW / 2;
    assertThat(new Neighbours(items).near(500, 3))
        .containsExactly(500 + half, 499 + half, 498 + half);
    assertThat(new Neighbours(items).near(999, 2)).containsExactly(998, 997);
    assertThat(new Neighbours(items).near(0, 1)).containsExactly(Neighbours.WINDOW - 1);
    assertThat(new Neighbours(items).near(List.of("a"), 2_000, 1)).containsExactly(999);
  }

  @Test
  void givesTheSameFromManyThreads() {
    List<Item> items = random(new Random(8), 5_000, 60);
    Neighbours neighbours = new Neighbours(items);
    int[][] alone =
        IntStream.range(0, items.size()).mapToObj(i -> neighbours.near(i, 3)).toArray(int[][]::new);
    int[][] together =
        IntStream.range(0, items.size())
            .parallel()
            .mapToObj(i -> neighbours.near(i, 3))
            .toArray(int[][]::new);
    assertThat(Arrays.deepEquals(alone, together)).isTrue();
  }

  @Test
  void isBoundedWhenAllShareEverything() {
    List<String> topics = IntStream.range(0, 300).mapToObj(i -> "topic-" + i).toList();
    List<Item> items = Collections.nCopies(500, new Item(topics, Integer.MIN_VALUE));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Neighbours neighbours = new Neighbours(items);
          for (int i = 0; i < items.size(); i++) {
            assertThat(neighbours.near(i, 3)).hasSize(3);
          }
        });
  }

  private static int[] eachWithEach(List<Item> items, int index, int most) {
    Item item = items.get(index);
    return IntStream.range(0, items.size())
        .filter(other -> other != index && shared(items, item, items.get(other)) > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(other -> -shared(items, item, items.get(other)))
                .thenComparingInt(other -> -items.get(other).day())
                .thenComparingInt(other -> other))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int shared(List<Item> items, Item one, Item other) {
    Set<String> topics = new HashSet<>(one.topics());
    topics.retainAll(other.topics());
    int sum = 0;
    for (String topic : topics) {
      long sharing = items.stream().filter(i -> i.topics().contains(topic)).count();
      double rarity = (double) items.size() / sharing;
      sum += (int) Math.round(100 * StrictMath.log(1 + rarity));
    }
    return sum;
  }

  private static List<Item> random(Random random, int count, int topics) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> own = new ArrayList<>();
      for (int n = random.nextInt(6); n >= 0; n--) {
        own.add("topic-" + (int) (topics * random.nextDouble() * random.nextDouble()));
      }
      items.add(new Item(own, 20_000 + random.nextInt(40)));
    }
    return items;
  }

  private static Item item(String topics) {
    return on(0, topics);
  }

  private static Item on(int day, String topics) {
    return new Item(topics.isEmpty() ? List.of() : Arrays.asList(topics.split(" ", -1)), day);
  }

  private static void assertNear(int index, List<Item> items, int... expected) {
    assertThat(new Neighbours(items).near(index, 3)).containsExactly(expected);
  }
}
