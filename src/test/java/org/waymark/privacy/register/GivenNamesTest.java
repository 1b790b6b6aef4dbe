package org.waymark.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of spellings is in order, and the handbook says what is in it. */
final class GivenNamesTest {

  private static final Path PAGE = Path.of("site/markdown/consent-register.md");

  private static List<List<String>> lines() {
    return GivenNames.SPELLINGS.lines().map(line -> Arrays.asList(line.split(" ", -1))).toList();
  }

  @Test
  void noNameIsOnTwoLines() {
    Set<String> seen = new HashSet<>();
    assertThat(lines()).allSatisfy(line -> assertThat(line).allMatch(seen::add));
  }

  @Test
  void theHandbookListsEveryLine() throws IOException {
    List<String> listed =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("- (?:\\p{Lu}\\p{Ll}+, )+\\p{Lu}\\p{Ll}+"))
            .map(line -> line.substring(2).toLowerCase(Locale.ROOT).replace(",", ""))
            .toList();
    assertThat(listed).containsExactlyElementsOf(GivenNames.SPELLINGS.lines().toList());
  }

  @Test
  void everyColumnIsInTheHandbook() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Column.ids()).allSatisfy(id -> assertThat(page).contains("| `" + id + "` |"));
  }
}
