package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void isOnePieceWhenNothingDependsOnTheSite() {
    assertThat(Reading.of("a *b*\n\n- c\n\n    d").body().pieces()).hasSize(1);
    assertThat(Reading.of("").body()).isEqualTo(Body.empty());
    assertThat(Reading.of("<!-- a -->").body()).isEqualTo(Body.empty());
  }

  @Test
  void listsAllMentionsInTheirOrder() {
    String text =
        "[a ![b](film:1)](story:2) ![c](org:3)\n\n> [!URGENT]\n> ## [d](org:4)\n> [e](org:5)\n\n"
            + "> [!LAW wales]\n> [f](org:6)[^1]\n\n[^1]: [g](ref:7)\n\n[h](page:8)";
    assertThat(Reading.of(text).body().mentions())
        .extracting(Mention::target)
        .containsExactly("2", "1", "3", "4", "5", "6", "8", "7");
  }

  @Test
  void hasItsTextAlone() {
    assertPlain("a *b*\nc  `d`\n\n- e\n- f [g](org:h)", "a b c d\n\ne\n\nf g");
    assertPlain("## A\n\n> b\n>\n> — C", "A\n\nb\n\nC");
    assertPlain("a &amp; \"b\" < c &copy;", "a & “b” < c \u00A9");
    assertPlain("a  \nb", "a\nb");
    assertPlain("|a|b|\n|-|-|\n|c|d|", "a b\n\nc d");
    assertPlain("a[^1]\n\n[^1]: b", "a\n\nb");
    assertPlain("![c](media/d.jpg)\n\ne ![f](org:g)", "c\n\ne f");
    assertPlain("> [!URGENT]\n> ## a\n> b\n\n> [!LAW wales]\n> c", "a\n\nb\n\nc");
    assertPlain("```\na\n  b\n```", "a\nb");
    assertPlain("a<b>b</b><!-- c --> <abbr title=\"d\">e</abbr>", "ab e");
    assertPlain("", "");
  }

  @Test
  void doesNotChangeItsTextWithTheLineBreaks() {
    assertThat(Reading.of("one two\nthree").body().plainText())
        .isEqualTo(Reading.of("one\ntwo three").body().plainText());
  }

  @Test
  void countsItsWords() {
    assertThat(Reading.of("It's *two* words -- or 5.").body().words()).isEqualTo(5);
    assertThat(Reading.of("> [!ADVICE]\n> ## a b\n> c\n\n![d e](media/f.jpg)").body().words())
        .isEqualTo(5);
    assertThat(Reading.of("\u06CC\u06C1 \u0627\u06CC\u06A9").body().words()).isEqualTo(2);
  }

  @Test
  void hasSections() {
    Body body =
        Reading.of("a\n\n## B [x](org:y)\n\nc\n\n### D\n\ne [f](org:g)\n\n## H\n\ni").body();
    assertThat(Reading.html(body.section("b-x")))
        .isEqualTo("<p>c</p>\n<h3 id=\"d\">D</h3>\n<p>e {org:g|f}</p>\n");
    assertThat(Reading.html(body.section("d"))).isEqualTo("<p>e {org:g|f}</p>\n");
    assertThat(Reading.html(body.section("h"))).isEqualTo("<p>i</p>\n");
    assertThat(body.section("b-x")).anyMatch(piece -> piece instanceof HeadingMark);
    assertThat(body.section("a")).isEmpty();
  }

  @Test
  void hasEmptySections() {
    Body body = Reading.of("## A\n\n## B").body();
    assertThat(body.section("a")).isEmpty();
    assertThat(body.section("b")).isEmpty();
  }

  private static void assertPlain(String text, String plain) {
    assertThat(Reading.of(text).body().plainText()).isEqualTo(plain);
  }
}
