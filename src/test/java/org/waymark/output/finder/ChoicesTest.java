package org.waymark.output.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.waymark.output.JsonText;

final class ChoicesTest {

  private static final int MANY = 10_000;

  /** What a reader on a slow line waits for once. */
  private static final int MOST_BYTES = 80_000;

  @Test
  void listsSayHowFarANumberIsFromTheOneBefore() {
    Choices choices = new Choices(400);
    choices.listed(numbers(3, 4, 301), "b");
    choices.listed(numbers(0), "a");
    choices.listed(numbers(), "nobody");
    choices.quiet(7);
    choices.listed(numbers(7), "c");
    choices.also(7, "b");
    choices.noted(399, "n");
    assertThat(text(choices))
        .isEqualTo(
            "{\"all\":400,\"block\":32,\"quiet\":[7],"
                + "\"topics\":{\"a\":[0],\"b\":[3,1,297],\"c\":[7]},"
                + "\"also\":{\"b\":[7]},\"notes\":{\"n\":[399]}}\n");
  }

  @Test
  void whatIsSaidTwiceCountsOnce() {
    Choices choices = new Choices(2);
    choices.noted(1, "a");
    choices.noted(1, "a");
    assertThat(text(choices)).contains("\"notes\":{\"a\":[1]}");
  }

  @Test
  void tenThousandStoriesStaySmall() throws IOException {
    Random random = new Random(2026);
    Choices choices = new Choices(MANY);
    Map<String, BitSet> topics = new HashMap<>();
    for (int story = 0; story < MANY; story++) {
      for (String facet : new String[] {"loss", "stage", "theme", "theme-b", "setting"}) {
        topics.computeIfAbsent(facet + "-" + rank(random, 15), id -> new BitSet()).set(story);
      }
      topics.computeIfAbsent("teller-" + rank(random, 9), id -> new BitSet()).set(story);
      for (int note = random.nextInt(4); note > 0; note--) {
        choices.noted(story, "note-" + rank(random, 12));
      }
    }
    topics.forEach((topic, stories) -> choices.listed(stories, topic));
    assertThat(zipped(JsonText.compact(choices::write))).isLessThan(MOST_BYTES);
  }

  /** The first is the likeliest, as with topics of real stories. */
  private static int rank(Random random, int ranks) {
    return (int) Math.min(ranks - 1, Math.pow(ranks, random.nextDouble()) - 1);
  }

  private static BitSet numbers(int... numbers) {
    return IntStream.of(numbers).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private static String text(Choices choices) {
    return new String(JsonText.compact(choices::write), StandardCharsets.UTF_8);
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(bytes);
    }
    return zipped.size();
  }
}
