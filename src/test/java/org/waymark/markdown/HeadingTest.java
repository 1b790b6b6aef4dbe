package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.markdown.Reading.assertHtml;
import static org.waymark.markdown.Reading.assertProblems;

import org.junit.jupiter.api.Test;

class HeadingTest {

  @Test
  void getsAnIdFromItsWords() {
    assertHtml("## What *helped*?", "<h2 id=\"what-helped\">What <em>helped</em>?</h2>\n");
    assertId("## Don't wait: 24/7", "dont-wait-24-7");
    assertId("## Beth yw \u0175yau", "beth-yw-\u0175yau");
    assertId("## \u0627\u0633 \u0633\u0627\u0626\u0679", "\u0627\u0633-\u0633\u0627\u0626\u0679");
    assertId("## ?", "section");
    assertId("## Fn 1", "section-fn-1");
  }

  @Test
  void hasAnIdOfItsOwn() {
    assertThat(Reading.of("## A\n\n## A\n\n### A\n\n## A 2").body().outline())
        .extracting(Heading::id)
        .containsExactly("a", "a-2", "a-3", "a-2-2");
  }

  @Test
  void keepsTheIdThatAnEditorSets() {
    assertHtml("## What helped {#help}", "<h2 id=\"help\">What helped</h2>\n");
    assertHtml("## [Sands](org:sands) {#a_b.c}", "<h2 id=\"a_b.c\">{org:sands|Sands}</h2>\n");
    assertHtml("A {#b}\n---", "<h2 id=\"b\">A</h2>\n");
  }

  @Test
  void makesWayForTheIdThatAnEditorSets() {
    assertThat(Reading.of("## Help\n\n## What helped {#help}").body().outline())
        .extracting(Heading::id)
        .containsExactly("help-2", "help");
  }

  @Test
  void sharesItsIdWithNoOther() {
    Reading reading = Reading.of("## A {#x}\n\n## B {#x}");
    assertThat(reading.problems()).containsExactly("heading-id-twice 3:6");
    assertThat(reading.body().outline()).extracting(Heading::id).containsExactly("x", "x-2");
  }

  @Test
  void reportsAnIdThatCannotBeUsed() {
    assertProblems("## A {#b c}", "heading-id-unusable 1:6");
    assertProblems("## A {#fn-1}", "heading-id-unusable 1:6");
    assertThat(Reading.of("## A {#b c}").html()).isEqualTo("<h2 id=\"a\">A</h2>\n");
  }

  @Test
  void isOfTheSecondLevelAtLeast() {
    Reading reading = Reading.of("# A\n\n### B\n\n#### C");
    assertThat(reading.problems()).containsExactly("heading-level-one 1:1");
    assertThat(reading.body().outline()).extracting(Heading::level).containsExactly(2, 3, 4);
  }

  @Test
  void skipsNoLevel() {
    assertProblems("## A\n\n#### B", "heading-level-skipped 3:1");
    assertProblems("### A", "heading-level-skipped 1:1");
    assertProblems("## A\n\n### B\n\n#### C\n\n## D");
  }

  @Test
  void isLeftOutWhenEmpty() {
    assertProblems("##", "heading-empty 1:1");
    assertThat(Reading.of("##").html()).isEmpty();
  }

  @Test
  void isMarkedWhereASectionBegins() {
    Body body = Reading.of("a\n\n## B\n\n> ## C").body();
    assertThat(body.pieces()).hasSize(4);
    Heading heading = new Heading(2, "b", "B", 3, false);
    assertThat(body.pieces().get(1)).isEqualTo(new HeadingMark(heading));
    assertThat(body.outline()).containsExactly(heading);
  }

  @Test
  void knowsItsLineAndWhetherItsIdWasWritten() {
    assertThat(Reading.from(5, "## A\n\nB {#c}\n---\n\n## D {#e f}").body().outline())
        .extracting(heading -> heading.id() + " " + heading.line() + " " + heading.named())
        .containsExactly("a 5 false", "c 7 true", "d 10 false");
  }

  private static void assertId(String text, String id) {
    assertThat(Reading.of(text).body().outline()).extracting(Heading::id).containsExactly(id);
  }
}
