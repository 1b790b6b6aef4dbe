package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.bench.Dice;
import org.waymark.bench.fuzz.CleanHtml;
import org.waymark.bench.fuzz.MarkdownText;
import org.waymark.problem.Problems;

/** Whatever is written, what comes out is well-formed and holds nothing that is not on the list. */
class RandomTextTest {

  private final Markdown markdown = new Markdown();

  @RepeatedTest(40)
  void comesOutWellFormedAndSafe(RepetitionInfo repetition) {
    Dice dice = new Dice(repetition.getCurrentRepetition());
    for (int i = 0; i < 100; i++) {
      String text = MarkdownText.write(dice, 40);
      Body body = markdown.parse(new MarkdownSource("a.md", text, 1), new Problems());
      assertThat(CleanHtml.fault(body.pieces())).as(text).isEmpty();
      for (Heading heading : body.outline()) {
        assertThat(CleanHtml.fault(body.section(heading.id()))).as(text).isEmpty();
        assertThat(CleanHtml.fault(Excerpt.of(body.section(heading.id()), 3))).as(text).isEmpty();
      }
      assertThat(body.plainText()).as(text).doesNotStartWith(" ").doesNotEndWith(" ");
    }
  }

  /** What finds faults is to be trusted only if it finds these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>a</script>",
        "<p>a",
        "a</p>",
        "<p><b>a</p></b>",
        "<p onclick=\"a\">a</p>",
        "<p class=a>a</p>",
        "<a href=\"javascript:a\">a</a>",
        "<a href=\"//a.b\">a</a>",
        "<p title=\"<b\">a</p>",
        "<br>",
        "a < b",
        "a > b",
        "a & b",
        "a &nbsp; b",
        "<!-- a -->",
        "a\u0000",
        "a\uD83D",
        "a\uFFFF",
        "<p",
        "<p class=\"a",
      })
  void faultsAreFound(String html) {
    assertThat(CleanHtml.fault(html)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p class=\"a\">a &amp; <b>b</b><br />\uD83D\uDE00</p>\n",
        "<a href=\"https://a.b/?c&amp;d\" rel=\"noreferrer\">a</a>",
      })
  void whatIsCleanIsNot(String html) {
    assertThat(CleanHtml.fault(html)).isEmpty();
  }
}
