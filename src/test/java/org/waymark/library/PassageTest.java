package org.waymark.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

  private static final String TEXT =
      "\u201CNobody\u2019s fault,\u201D she said \u2013 twice\u2026\n\nThen caf\u00e9\u00a0au lait.\nوہ منگل تھا۔ خاموشی۔";

  private static void assertFound(String words, String found) {
    assertThat(Passage.find(TEXT, words)).hasValue(found);
  }

  @Test
  void typographyMakesNoDifferenceAndTheTextsOwnIsGiven() {
    assertFound("\"Nobody's fault,\" she", "\u201CNobody\u2019s fault,\u201D she");
    assertFound("said --- twice...", "said \u2013 twice\u2026");
    assertFound(" twice... Then\ncafe\u0301  au ", "twice\u2026\n\nThen caf\u00e9\u00a0au");
    assertFound("وہ منگل تھا۔", "وہ منگل تھا۔");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Nobody fault",
        "nobody\u2019s",
        "body's fault",
        "Nobody's faul",
        "she said twice",
        "cafe au",
        "lait وہ x"
      })
  void otherWordsAreNotFound(String words) {
    assertThat(Passage.find(TEXT, words)).isEmpty();
  }

  @Test
  void wordsThatAreCutOnceAreFoundWhereTheyAreWhole() {
    assertThat(Passage.find("scanner, scan", "scan")).hasValue("scan");
    assertThat(Passage.find("rescan. A scan", "scan")).hasValue("scan");
  }

  @Test
  void theNearestSentenceSharesMostWords() {
    String text = "It was a Tuesday. Nobody rang us. We waited.\n\nNobody came.";
    assertThat(Passage.nearest(text, "and nobody rang")).hasValue("Nobody rang us.");
    assertThat(Passage.nearest(text, "zebra")).isEmpty();
    assertThat(Passage.nearest("", "nobody")).isEmpty();
  }
}
