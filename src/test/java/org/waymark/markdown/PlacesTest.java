package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every place is the editor's own line and column, counted in characters. */
class PlacesTest {

  @Test
  void countsLinesFromTheFilesFirst() {
    assertThat(Reading.from(10, "a\n\n[x]()").problems()).containsExactly("address-empty 12:1");
    assertThat(mention(Reading.from(10, "a\n\n> b [x](org:y)"))).isEqualTo("12:5");
  }

  @Test
  void countsCharactersNotCodeUnits() {
    assertThat(Reading.of("\uD83D\uDE00\uD83D\uDE00 [x]()").problems())
        .containsExactly("address-empty 1:4");
    assertThat(mention(Reading.of("\uD83D\uDE00 ![x](org:y)"))).isEqualTo("1:3");
  }

  @Test
  void findsItsWayThroughListsQuotationsTablesAndNotes() {
    assertThat(mention(Reading.of("- a\n\n  > b\n  > *c [x](org:y)*"))).isEqualTo("4:8");
    assertThat(mention(Reading.of("|a|\n|-|\n|b|\n| [x](org:y) |"))).isEqualTo("4:3");
    assertThat(mention(Reading.of("a[^1]\n\n[^1]: b\n    c [x](org:y)"))).isEqualTo("4:7");
    assertThat(mention(Reading.of("a\n: [x](org:y)"))).isEqualTo("2:3");
    assertThat(mention(Reading.of("> [!LAW wales]\n> a\n> [x](org:y)"))).isEqualTo("3:3");
  }

  @Test
  void findsRawHtmlInItsLine() {
    assertThat(Reading.of("<div>\n  <x>\n</div>\n\n> <div>\n> <y>").problems())
        .containsExactly("html-dropped 2:3", "html-dropped 6:3");
  }

  private static String mention(Reading reading) {
    Mention mention = reading.body().mentions().get(0);
    return mention.line() + ":" + mention.column();
  }
}
