package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.markdown.Reading.assertHtml;
import static org.waymark.markdown.Reading.assertProblems;

import org.junit.jupiter.api.Test;

class FootnoteTest {

  @Test
  void isNumberedAndStandsAtTheEnd() {
    assertHtml(
        "a[^x]\n\n[^x]: The [65%](figure:b/c).\n\nd",
        "<p>a"
            + reference(1, "fnref-1")
            + "</p>\n<p>d</p>\n"
            + notes(
                "<li id=\"fn-1\">\n<p>The {figure:b/c|65%}. " + back("fnref-1") + "</p>\n</li>\n"));
  }

  @Test
  void isNumberedInTheOrderOfReading() {
    Reading reading = Reading.of("a[^z] b[^y] c[^z]\n\n[^y]: Y\n[^z]: Z");
    assertThat(reading.html())
        .startsWith(
            "<p>a"
                + reference(1, "fnref-1")
                + " b"
                + reference(2, "fnref-2")
                + " c"
                + reference(1, "fnref-1-2"))
        .contains("<p>Z " + back("fnref-1") + " " + back("fnref-1-2") + "</p>")
        .contains("<p>Y " + back("fnref-2") + "</p>");
  }

  @Test
  void mayHoldParagraphsAndPointToAnother() {
    Reading reading = Reading.of("a[^1]\n\n[^1]: B[^2]\n\n    - C\n\n[^2]: D");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.html())
        .contains("<li>C</li>\n</ul>\n<p>" + back("fnref-1") + "</p>", "<p>D " + back("fnref-2"));
  }

  @Test
  void mayPointToItself() {
    assertThat(Reading.of("a[^1]\n\n[^1]: B[^1]").html()).contains("id=\"fnref-1-2\"");
  }

  @Test
  void endsItsNameAtTheFirstBracket() {
    assertThat(Reading.of("a[^1]\n\n[^1]: See [NICE]: the guideline").html())
        .contains("<p>See [NICE]: the guideline ");
  }

  @Test
  void mustBeWritten() {
    assertProblems("a [^x]", "footnote-not-found 1:3");
    assertThat(Reading.of("a [^x]").html()).isEqualTo("<p>a [^x]</p>\n");
  }

  @Test
  void mustBeUsed() {
    assertProblems("a\n\n> [^x]: b", "footnote-unused 3:3");
    assertProblems("a[^x]\n\n[^x]: b\n\n[^x]: c", "footnote-twice 5:1");
  }

  @Test
  void canBeLinkedTo() {
    assertProblems("[a](#fn-1) b[^1]\n\n[^1]: c");
    assertProblems("[a](#fn-2) b[^1]\n\n[^1]: c", "heading-not-found 1:1");
  }

  private static String reference(int number, String id) {
    return "<sup class=\"footnote-ref\" id=\""
        + id
        + "\"><a href=\"#fn-"
        + number
        + "\" role=\"doc-noteref\">"
        + number
        + "</a></sup>";
  }

  private static String back(String id) {
    return "<a class=\"footnote-back\" href=\"#" + id + "\" role=\"doc-backlink\">\u21A9\uFE0E</a>";
  }

  private static String notes(String items) {
    return "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"
        + items
        + "</ol>\n</section>\n";
  }
}
