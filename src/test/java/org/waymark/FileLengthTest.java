package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that can be read in one go: architecture.md says how long. */
final class FileLengthTest {

  @Test
  void noFileIsLongerThanAReaderCanHold() throws IOException {
    assertThat(lengths()).allSatisfy((file, lines) -> assertThat(lines).isLessThanOrEqualTo(500));
  }

  @Test
  void nineInTenAreShort() throws IOException {
    List<Integer> lengths = lengths().values().stream().sorted().toList();
    assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThan(250);
  }

  @Test
  void theOneInTheMiddleIsVeryShort() throws IOException {
    List<Integer> lengths = lengths().values().stream().sorted().toList();
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(80);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    List<String> files = List.copyOf(lengths().keySet());
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(files)
                    .contains(file.substring(0, file.lastIndexOf('/')) + "/package-info.java"));
  }

  /** The length of each source file in lines. */
  private static Map<String, Integer> lengths() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      Map<String, Integer> lengths = new LinkedHashMap<>();
      all.filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> lengths.put(file.toString().replace('\\', '/'), lines(file)));
      return lengths;
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
