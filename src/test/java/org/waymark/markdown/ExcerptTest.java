package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static void assertExcerpt(String text, int level, String html) {
    assertThat(Reading.html(Excerpt.of(Reading.of(text).body().pieces(), level))).isEqualTo(html);
  }

  @Test
  void headingsLoseTheirIdsAndBeginAtTheLevelThatFits() {
    assertExcerpt("### a\n\n#### b {#c}", 2, "<h2>a</h2>\n<h3>b</h3>\n");
    assertExcerpt("## a\n\n### b", 6, "<h6>a</h6>\n<h6>b</h6>\n");
    assertExcerpt("> ## a", 3, "<blockquote>\n<h3>a</h3>\n</blockquote>\n");
    assertExcerpt("## a *b*", 0, "<p><strong>a <em>b</em></strong></p>\n");
  }

  @Test
  void aHeadingWithALinkInItStaysWhole() {
    assertExcerpt("## a [b](org:c) d", 4, "<h4>a {org:c|b} d</h4>\n");
  }

  @Test
  void nothingPointsToPlacesThatAreNotThere() {
    assertExcerpt(
        "a[^1] [b *c*](#d).\n\n## D\n\n[^1]: e [f](org:g)",
        3,
        "<p>a b <em>c</em>.</p>\n<h3>D</h3>\n");
    assertExcerpt("> a[^1]\n\n[^1]: e", 3, "<blockquote>\n<p>a</p>\n</blockquote>\n");
  }

  @Test
  void everythingElseStays() {
    assertExcerpt(
        "a **b** [c](org:d) [e](https://example.org/)",
        3,
        "<p>a <strong>b</strong> {org:d|c} <a href=\"https://example.org/\""
            + " rel=\"noreferrer\">e</a></p>\n");
  }
}
