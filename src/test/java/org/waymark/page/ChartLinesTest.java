package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts are cut so that their lines fit on the narrowest screen. */
class ChartLinesTest {

  private static void assertLines(String text, String... lines) {
    assertThat(ChartLines.of(text)).containsExactly(lines);
  }

  @Test
  void breaksBetweenWords() {
    assertLines("Short.", "Short.");
    assertLines("");
    assertLines("  spaces \n and\tlines ", "spaces and lines");
    assertLines(
        "Did not have adequate follow-up care after a miscarriage.",
        "Did not have adequate follow-up",
        "care after a miscarriage.");
  }

  @Test
  void breaksWithinAWordOnlyWhereItMust() {
    List<String> lines =
        ChartLines.of("See https://example.org/a/very/long/address/that/goes/on now");
    assertThat(String.join("", lines)).contains("address/that/goes/on now");
    assertThat(lines.get(0)).isEqualTo("See");
    assertThat(lines).allSatisfy(line -> assertThat(ChartLines.width(line)).isBetween(1, 1600));
  }

  @Test
  void countsWideLettersAsWide() {
    assertThat(ChartLines.of("M".repeat(100)).get(0).length()).isLessThan(20);
    assertThat(ChartLines.of("i".repeat(100)).get(0).length()).isGreaterThan(50);
    assertThat(ChartLines.of("e\u0301".repeat(20))).hasSize(1);
    assertThat(ChartLines.of("\uD83D\uDE00".repeat(30)).get(0)).doesNotContain("?");
  }

  @Test
  void knowsTallLetters() {
    assertThat(ChartLines.isTall("فون")).isTrue();
    assertThat(ChartLines.isTall("Ŵyn, 65%")).isFalse();
  }
}
