package org.waymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What editors wrote, as messages show it. */
final class QuoteTest {

  @Test
  void showsATextAsItIs() {
    assertThat(Quote.of("Llangollen ŵ مرحبا 😀")).isEqualTo("\"Llangollen ŵ مرحبا 😀\"");
    assertThat(Quote.of("")).isEqualTo("\"\"");
  }

  @Test
  void cutsBetweenCharacters() {
    assertThat(Quote.of("😀".repeat(60))).isEqualTo("\"" + "😀".repeat(60) + "\"");
    assertThat(Quote.of("😀".repeat(61))).isEqualTo("\"" + "😀".repeat(60) + "…\"");
  }

  @Test
  void disarmsWhatATerminalWouldObey() {
    assertThat(Quote.of("a\u001b[31mb\nc\td\u202Ee\u0000"))
        .isEqualTo("\"a\uFFFD[31mb c d\uFFFDe\uFFFD\"");
    assertThat(Quote.of("\uD800x")).isEqualTo("\"\uFFFDx\"");
  }
}
