package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.markdown.Reading.assertHtml;
import static org.waymark.markdown.Reading.assertProblems;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.content.Nation;

class CalloutTest {

  @ParameterizedTest
  @EnumSource(Callout.Kind.class)
  void hasAHeadingAndContent(Callout.Kind kind) {
    assertHtml(
        "> [!" + kind + "]\n> ## Call *now*\n> - a",
        "{" + kind + "|Call <em>now</em>|<ul>\n<li>a</li>\n</ul>\n}");
  }

  @Test
  void keepsItsHeadingsOutOfTheOutline() {
    Reading reading = Reading.of("> [!ADVICE]\n> ### A {#b}\n>\n> # C");
    assertThat(reading.html()).isEqualTo("{ADVICE|A|<h3>C</h3>\n}");
    assertThat(reading.body().outline()).isEmpty();
    assertThat(reading.problems()).isEmpty();
    assertProblems("[x](#b)\n\n> [!ADVICE]\n> ### A {#b}", "heading-not-found 1:1");
  }

  @Test
  void mayStandInAListOrInALaw() {
    assertHtml(
        "- a\n  > [!IMPORTANT]\n  > b", "<ul>\n<li>a\n{IMPORTANT||<p>b</p>\n}</li>\n</ul>\n");
    assertHtml("> [!LAW wales]\n> > [!IMPORTANT]\n> > b", "{law wales ..|{IMPORTANT||<p>b</p>\n}}");
  }

  @Test
  void takesItsMarkerInAnyCaseAndWithTextBehindIt() {
    assertHtml("> [!important] *a* b", "{IMPORTANT||<p><em>a</em> b</p>\n}");
    assertHtml("> [!Important]\n> a", "{IMPORTANT||<p>a</p>\n}");
  }

  @Test
  void beginsWithAHeadingIfItIsAboutCare() {
    assertProblems("> [!URGENT]\n> Call", "care-card-without-heading 1:3");
    assertProblems("> [!IMPORTANT]\n> Read");
  }

  @Test
  void isImportantTwiceAtMost() {
    String note = "> [!IMPORTANT]\n> a\n\nb\n\n";
    assertProblems(note + note);
    assertProblems(note + note + note, "important-too-often 11:3");
  }

  @Test
  void isAQuotationWhenItsWordIsNotKnown() {
    Reading reading = Reading.of("> [!URGNT]\n> a");
    assertThat(reading.html()).isEqualTo("<blockquote>\n<p>[!URGNT]\na</p>\n</blockquote>\n");
    assertThat(reading.problems()).containsExactly("callout-unknown 1:3");
    assertThat(reading.advice()).endsWith("Did you mean [!URGENT]?");
    assertProblems("> [!NOTE]\n> a", "callout-unknown 1:3");
  }

  @Test
  void knowsWhereAndWhenALawHolds() {
    Reading reading = Reading.of("a\n\n> [!LAW england 2026-01-01..2027-03-31]\n> Two *weeks*.");
    LocalDate from = LocalDate.of(2026, 1, 1);
    LocalDate until = LocalDate.of(2027, 3, 31);
    Html html = new Html("<p>Two <em>weeks</em>.</p>\n");
    assertThat(reading.body().pieces())
        .contains(new Law(List.of(Nation.ENGLAND), from, until, List.of(html), 3, 1));
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wales                                      | wales ..
          Wales 2026-01-01..                         | wales 2026-01-01..
          northern-ireland ..2026-01-01              | northern-ireland ..2026-01-01
          wales ..                                   | wales ..
          wales 2026-01-01 .. 2026-12-31             | wales 2026-01-01..2026-12-31
          england, scotland, wales 2027-04-01..      | england,scotland,wales 2027-04-01..
          england scotland wales                     | england,scotland,wales ..
          england,wales,, ..2026-12-31               | england,wales ..2026-12-31
          wales, england, wales                      | wales,england ..
          england,2026-01-01..                       | england 2026-01-01..
          """)
  void holdsInSomeNationsAndOnSomeDays(String written, String read) {
    assertHtml("> [!LAW " + written + "]\n> a", "{law " + read + "|<p>a</p>\n}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                            | law-unreadable 1:8  | Write [!LAW england], or
          ' 2026-01-01..'               | law-unreadable 1:8  | Write [!LAW england], or
          ' england 2026'               | law-unreadable 1:17 | Write the first day, two dots
          ' england 2026-04-06'         | law-unreadable 1:17 | Write 2026-04-06.. if it begins
          ' england 2026-13-01..'       | law-unreadable 1:17 | Write the year, the month
          ' england ..2026-02-30'       | law-unreadable 1:19 | Write the year, the month
          ' wales 2026-01-01..6 April'  | law-unreadable 1:27 | Write the year, the month
          ' wales 2026-02-02..2026-02-01' | law-unreadable 1:15 | Correct one of the days
          ' enland'                     | law-nation 1:9      | Did you mean "england"?
          ' wales, scotlnd ..2026-01-01' | law-nation 1:16    | Did you mean "scotland"?
          ' northern ireland'           | law-nation 1:9      | Write northern-ireland, with
          ' uk 2026-01-01..'            | law-nation 1:9      | Write the nations: england, scotland, wales, northern-ireland.
          ' england and wales'          | law-nation 1:17     | Put a comma between
          ' narnia'                     | law-nation 1:9      | Write england, scotland, wales,
          """)
  void isAQuotationWhenALawCannotBeRead(String about, String problem, String fix) {
    Reading reading = Reading.of("> [!LAW" + about + "]\n> a");
    assertThat(reading.problems()).containsExactly(problem);
    assertThat(reading.advice()).contains(". " + fix);
    assertThat(reading.html()).startsWith("<blockquote>");
  }

  @Test
  void tellsEveryFaultOfALaw() {
    assertProblems(
        "> [!LAW enland, wals 2026-13-01..2026-02-30]\n> a",
        "law-nation 1:9",
        "law-nation 1:17",
        "law-unreadable 1:22",
        "law-unreadable 1:34");
  }

  @Test
  void givesALawHeadingsWithIdsButNoPlaceInTheOutline() {
    Reading reading = Reading.of("[x](#a)\n\n> [!LAW wales]\n> ## A");
    assertThat(reading.html()).endsWith("{law wales ..|<h2 id=\"a\">A</h2>\n}");
    assertThat(reading.body().outline()).isEmpty();
    assertThat(reading.problems()).isEmpty();
  }
}
