package org.waymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Did you mean". */
final class NearestTest {

  private static final List<String> NAMES = List.of("title", "topics", "summary", "date", "draft");

  @ParameterizedTest
  @CsvSource({
    "title, title",
    "titel, title",
    "ttle, title",
    "titles, title",
    "topic, topics",
    "sumary, summary",
    "usmmary, summary",
    "dat, date",
    "dtae, date",
    "Title, title"
  })
  void findsWhatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "''", "t", "author", "title-of-the-page", "datedate"})
  void findsNothingFarAway(String written) {
    assertThat(Nearest.to(written, NAMES)).isEmpty();
  }

  @Test
  void takesTheFirstInTheAlphabetAmongEquals() {
    assertThat(Nearest.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
    assertThat(Nearest.to("cat", List.of("hat", "bat", "rat"))).contains("bat");
  }

  @Test
  void prefersFewerChanges() {
    assertThat(Nearest.to("stories", List.of("a-stories", "storie", "storeis")))
        .contains("storeis");
  }

  @Test
  void saysWhatThereIsWhenNothingIsNear() {
    assertThat(Nearest.suggest("x", List.of())).isEqualTo("There is none to choose from yet.");
    assertThat(Nearest.suggest("colour", List.of("b", "a"))).isEqualTo("There is: a, b.");
    assertThat(Nearest.suggest("titel", NAMES)).isEqualTo("Did you mean \"title\"?");
    List<String> many = IntStream.range(10, 40).mapToObj(i -> "name-" + i).toList();
    assertThat(Nearest.suggest("colour", many))
        .startsWith("There is: name-10, ")
        .endsWith("name-21, ….");
  }

  @Test
  void isNotHeldUpByLongTexts() {
    String longest = "x".repeat(1_000_000);
    assertThat(Nearest.to(longest, NAMES)).isEmpty();
  }
}
