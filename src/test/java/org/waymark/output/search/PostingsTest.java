package org.waymark.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.source.Scratch;

/** What was put into the postings comes out, whether it lies in memory or on the disk. */
final class PostingsTest {

  private static final int COMMON = 0;
  private static final int OTHER = 1;
  private static final int RARE = 2;

  private final List<Integer> common = new ArrayList<>();
  private final List<Integer> both = new ArrayList<>();

  private void fill(Postings postings) {
    int document = 0;
    for (int i = 0; i < 5_000; i++) {
      int strength = 1 + i % Postings.STRONGEST;
      add(postings, COMMON, document, strength, common, both);
      if (i % 3 == 0) {
        add(postings, OTHER, document, strength, both);
      }
      document += i % 100 == 0 ? 20_000 : i % 10 == 0 ? 200 : 1;
    }
    postings.add(RARE, document, Postings.STRONGEST);
  }

  @SafeVarargs
  private static void add(
      Postings postings, int stem, int document, int strength, List<Integer>... expected) {
    postings.add(stem, document, strength);
    for (List<Integer> list : expected) {
      list.add(document << Postings.STRENGTH_BITS | strength);
    }
  }

  @Test
  void holdsAllInMemory() {
    check(new Postings(null));
  }

  @Test
  void laysByWhatIsLong() throws IOException {
    try (Scratch room = new Scratch()) {
      check(new Postings(room));
      assertThat(room.put(new byte[1]).at()).as("bytes on the disk").isGreaterThan(8_000);
    }
  }

  private void check(Postings postings) {
    fill(postings);
    assertThat(postings.of(COMMON)).containsExactly(array(common));
    assertThat(postings.of(COMMON, OTHER)).containsExactly(array(both));
    assertThat(postings.of(RARE)).hasSize(1);
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
