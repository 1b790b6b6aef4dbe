package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.markdown.Reading.assertHtml;
import static org.waymark.markdown.Reading.assertProblems;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void hasHeadingsForItsColumns() {
    assertHtml(
        "| a | *b* |\n|---|---|\n| c | d |",
        table(
            "a, b",
            row("<th scope=\"col\">a</th>", "<th scope=\"col\"><em>b</em></th>"),
            row("<td>c</td>", "<td>d</td>")));
  }

  @Test
  void alignsByClass() {
    assertHtml(
        "a | b | c\n:-- | :-: | --:\nd | e | f",
        table(
            "a, b, c",
            row(
                "<th scope=\"col\" class=\"left\">a</th>",
                "<th scope=\"col\" class=\"center\">b</th>",
                "<th scope=\"col\" class=\"right\">c</th>"),
            row(
                "<td class=\"left\">d</td>",
                "<td class=\"center\">e</td>",
                "<td class=\"right\">f</td>")));
  }

  @Test
  void fillsShortRowsAndTellsOfLongOnes() {
    assertHtml(
        "|a|b|\n|-|-|\n|c|",
        table(
            "a, b",
            row("<th scope=\"col\">a</th>", "<th scope=\"col\">b</th>"),
            row("<td>c</td>", "<td></td>")));
    assertProblems("|a|b|\n|-|-|\n|c|d|e|", "table-row-too-long 3:1");
    assertThat(Reading.of("|a|b|\n|-|-|\n|c|d|e|").html()).contains("<td>e</td>");
  }

  @Test
  void headsNothingWithAnEmptyHeading() {
    assertHtml("| |b|\n|-|-|", table("b", row("<td></td>", "<th scope=\"col\">b</th>"), ""));
  }

  @Test
  void isCalledByTheWordsOfItsHeadings() {
    assertThat(Reading.of("| *a* b | `c\"` | [d](org:x) |\n|-|-|-|").html())
        .contains("aria-label=\"a b, c&quot;, d\"");
    assertThat(Reading.of("| | |\n|-|-|\n|a|b|").html()).contains("tabindex=\"0\">");
  }

  @Test
  void holdsMentionsCodeAndLists() {
    assertHtml(
        "|a|\n|-|\n|[x](org:y) `b \\| c` \\| d|\n|<ul><li>e<li>f</ul>|",
        table(
            "a",
            row("<th scope=\"col\">a</th>"),
            row("<td>{org:y|x} <code>b | c</code> | d</td>")
                + row("<td><ul><li>e</li><li>f</li></ul></td>")));
  }

  @Test
  void needsARuleUnderItsHead() {
    assertHtml("a | b\nc | d", "<p>a | b\nc | d</p>\n");
    assertHtml("a | b\n--- | x", "<p>a | b\n\u2014 | x</p>\n");
    assertHtml("a\n--- | ---", "<p>a\n\u2014 | \u2014</p>\n");
  }

  private static String table(String label, String head, String body) {
    String rows = body.isEmpty() ? "" : "<tbody>\n" + body + "</tbody>\n";
    return "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\""
        + label
        + "\">\n<table>\n<thead>\n"
        + head
        + "</thead>\n"
        + rows
        + "</table>\n</div>\n";
  }

  private static String row(String... cells) {
    return "<tr>\n" + String.join("\n", cells) + "\n</tr>\n";
  }
}
