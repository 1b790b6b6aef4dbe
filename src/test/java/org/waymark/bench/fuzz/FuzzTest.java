package org.waymark.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A few thousand of the inputs that {@code mvn -Pbench} tries by the million: nothing fails, hangs
 * or is told at a place that is not there, and no HTML is unclean (safety.md 8, 20).
 */
final class FuzzTest {

  /** Inputs that something was wrong with, in folders named by their kinds. */
  private static final Path FOUND = Path.of("src/test/fuzz");

  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir private Path work;

  private Seeds seeds = new Seeds();

  @BeforeEach
  void readSeeds() throws IOException {
    seeds = Seeds.read(Path.of(""));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void nothingIsWrongWithAnyOfThese(long seed) {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          Trials trials =
              new Trials(new Maker(seeds, seed), Fuzz.GOOD, work, work.resolve("kept"), 100);
          List<Find> finds = new ArrayList<>();
          for (int number = 0; number < 2_500; number++) {
            trials.trial(number).ifPresent(finds::add);
          }
          assertThat(finds).isEmpty();
        });
  }

  static Stream<Path> found() throws IOException {
    try (Stream<Path> files = Files.walk(FOUND)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource
  void found(Path file) {
    Subject subject = Subject.valueOf(file.getName(file.getNameCount() - 2).toString());
    assertTimeoutPreemptively(
        LONG,
        () -> {
          Input input = new Input(subject, Files.readAllBytes(file));
          assertThat(new Stages(work).fault(input)).isEmpty();
        });
  }

  /** A find is worth something only if it can be made again. */
  @Test
  void theSameSeedGivesTheSame() {
    List<String> first = texts(new Maker(seeds, 5));
    assertThat(texts(new Maker(seeds, 5))).isEqualTo(first).doesNotHaveDuplicates();
    assertThat(texts(new Maker(seeds, 6))).doesNotContainAnyElementsOf(first);
    assertThat(new Maker(seeds, 5).make(99).bytes())
        .isEqualTo(new Maker(seeds, 5).make(99).bytes());
  }

  private static List<String> texts(Maker maker) {
    return Stream.iterate(0, number -> number + 1)
        .limit(200)
        .map(number -> Arrays.toString(maker.make(number).bytes()))
        .filter(text -> text.length() > 100)
        .toList();
  }

  @Test
  void realFilesAreTheBeginning() {
    assertThat(seeds.size()).isGreaterThan(200);
  }
}
