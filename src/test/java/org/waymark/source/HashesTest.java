package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HashesTest {

  private static final int MANY = 10_000;

  @Test
  void holdsWhatWasAddedAndNothingElse() {
    Random random = new Random(2026);
    Set<Hash> expected = new HashSet<>();
    Hashes hashes = new Hashes();
    for (int i = 0; i < MANY; i++) {
      Hash hash = new Hash(random.nextInt(3), random.nextInt(MANY)); // Many meet in one place.
      if (random.nextBoolean()) {
        hashes.add(hash);
        expected.add(hash);
      }
      assertThat(hashes.contains(hash)).isEqualTo(expected.contains(hash) && !isNone(hash));
    }
    hashes.add(Hash.NONE);
    assertThat(hashes.contains(Hash.NONE)).isFalse();
    expected.remove(Hash.NONE);
    assertThat(hashes.size()).isEqualTo(expected.size());
    assertThat(hashes.stream().collect(Collectors.toSet())).isEqualTo(expected);
  }

  private static boolean isNone(Hash hash) {
    return hash.equals(Hash.NONE);
  }

  @Test
  void manyMayAddAtOnce() {
    Hashes hashes = new Hashes();
    IntStream.range(0, MANY).parallel().forEach(i -> hashes.add(new Hash(i % (MANY / 2), 1)));
    assertThat(hashes.size()).isEqualTo(MANY / 2);
  }
}
