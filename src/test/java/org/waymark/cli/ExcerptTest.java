package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caret stands below the very character, as far as a terminal lets it. */
final class ExcerptTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 1, 0",
    "abc, 3, 2",
    "abc, 4, 3",
    "abc, 0, 0",
    "'\tdraft: x', 9, 8",
    "ŵŷ x, 4, 3",
    "مرحبا x, 7, 6",
    "日本 x, 4, 5",
    "😀😀x, 3, 4",
    "e\u0301x, 3, 1",
    "مَرحبا x, 8, 6",
    "a\u200Db, 3, 1",
    "한x, 2, 2"
  })
  void theCaretCountsWhatATerminalShows(String line, int column, int cells) {
    assertThat(Excerpt.of(line, column).cells()).isEqualTo(cells);
  }

  @Test
  void tabsAndControlsTakeOneColumn() {
    assertThat(Excerpt.of("\ta\u001b[31m\u202Eb", 1).text()).isEqualTo(" a\uFFFD[31m\uFFFDb");
  }

  @Test
  void aLongLineIsCutAroundTheCharacter() {
    String line = "a".repeat(500) + "X" + "b".repeat(500);
    Excerpt excerpt = Excerpt.of(line, 501);
    assertThat(excerpt.text()).startsWith("…aaa").endsWith("bbb…").hasSize(102);
    assertThat(excerpt.text().charAt(excerpt.cells())).isEqualTo('X');
    Excerpt first = Excerpt.of("X" + line, 1);
    assertThat(first.text()).startsWith("Xaaa").endsWith("aaa…").hasSize(101);
    Excerpt last = Excerpt.of(line + "X", line.length() + 1);
    assertThat(last.text()).startsWith("…").endsWith("bX");
    assertThat(last.text().charAt(last.cells())).isEqualTo('X');
  }

  @Test
  void aPlaceBehindTheLineShowsNothing() {
    assertThat(Excerpt.of("", 1)).isEqualTo(new Excerpt("", 0));
    assertThat(Excerpt.of("short", 900)).isEqualTo(new Excerpt("", 0));
  }
}
