package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure on a page leads to its source, and the register shows what rests on what. */
final class EvidencePagesTest {

  private static final String USED = "section:has(> h2:contains(Where we use this))";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .evidence(
                "ma",
                """
                title: MA survey
                published: 2026-03-09
                url: https://example.org/ma
                population: People who had a miscarriage
                sample: 12345
                figures:
                  - {id: alone, value: 65, unit: percent, text: ["65%", two-thirds], statement: Felt alone., group: After care}
                  - {id: helped, value: 20, unit: percent, text: "20%", statement: Were helped., group: After care, population: Partners, year: 2019}
                  - {id: secret, value: 99, unit: percent, text: "99%", statement: Nobody may read this., group: After care, status: do-not-publish, note: Hidden note.}
                waves:
                  - {year: 2014, figure: alone, value: 70}
                  - {year: 2019, figure: alone, value: 67.5}
                  - {year: 2019, figure: secret, value: 98.76}
                recommendations:
                  - {id: call, text: Ring everyone, to: NHS, status: called-for, updated: 2026-03-09, note: Soon.}
                responses:
                  - {by: A ministry, on: 2026-04-01, summary: It will look., url: "https://example.org/answer"}
                """)
            .evidence(
                "older",
                """
                title: Older survey
                published: 2014-01-01
                status: superseded
                superseded-by: ma
                figures:
                  - {id: alone, value: 53, unit: percent, text: "53%", statement: Felt alone then., conflicts-with: [ma/alone], why: It asked fewer people., status: current}
                """);
  }

  @Test
  void theRegisterSaysNothingTwiceOfAFigure() {
    site.evidence(
            "b",
            """
            figures:
              - {id: share, value: 65, unit: percent, text: ["65%"], statement: Felt alone.}
              - {id: answers, value: 1000, unit: people, text: ["more than 1,000 people"], statement: More than 1,000 people answered.}
              - {id: births, value: 5.2, unit: "per 1,000 births", text: ["5.2"], statement: Were stillborn.}
            """)
        .build();
    Document page = site.html("/evidence/b/");
    assertThat(page.select("#figure-share").text()).isEqualTo("65% Felt alone. 2026");
    assertThat(page.select("#figure-answers > p").text())
        .isEqualTo("More than 1,000 people answered.");
    assertThat(page.select("#figure-births li").eachText()).contains("per 1,000 births");
  }

  @Test
  void figuresInATextAreNumberedAndListedWithTheirSources() {
    site.page(
            "a",
            "So [65%](figure:ma/alone), [20%](figure:ma/helped) and [two-thirds](figure:ma/alone).")
        .build();
    assertThat(site.problems()).isEmpty();
    Document page = site.html("/a/");
    assertThat(page.select(".text").text())
        .isEqualTo("So 65%Source [1], 20%Source [2] and two-thirdsSource [1].");
    assertThat(page.select(".text a.mark").eachAttr("href"))
        .isEqualTo(List.of("#_source-1", "#_source-2", "#_source-1"));
    assertThat(page.select(".sources li[id]").eachAttr("id"))
        .isEqualTo(List.of("_source-1", "_source-2"));
    Element first = page.expectFirst("#_source-1");
    assertThat(first.text())
        .contains("Felt alone. MA survey. A charity, 2026, People who had a miscarriage");
    assertThat(first.select("a.out").attr("href")).isEqualTo("https://example.org/ma");
    assertThat(first.select("a.back").eachAttr("href"))
        .isEqualTo(List.of("#_source-1-1", "#_source-1-2"));
    assertThat(page.select("#_source-1-2").text()).isEqualTo("Source [1]");
    assertThat(page.select("#_source-2").text()).contains("A charity, 2019, Partners");
  }

  @Test
  void aFigureLeadsToItsVeryPlaceInTheRegister() {
    site.page("a", "[65%](figure:ma/alone)").build();
    String href = site.html("/a/").select("#_source-1 cite a").attr("href");
    assertThat(href).startsWith("/evidence/ma/#");
    assertThat(site.html("/evidence/ma/").select(href.substring(href.indexOf('#'))).text())
        .contains("65% Felt alone.");
  }

  @Test
  void otherFiguresAreGivenWithTheReasonWhicheverOfTheTwoGivesIt() {
    site.page("a", "[65%](figure:ma/alone)").page("b", "[53%](figure:older/alone)").build();
    List<String> reasons =
        List.of(
            site.html("/a/").select("#_source-1 .others").text(),
            site.html("/b/").select("#_source-1 .others").text());
    assertThat(reasons.get(0)).contains("53%: Felt alone then. Older survey, 2014");
    assertThat(reasons.get(1)).contains("65%: Felt alone. MA survey, 2026");
    assertThat(reasons).allMatch(text -> text.contains("It asked fewer people."));
    String href = site.html("/b/").select("#_source-1 .others a").attr("href");
    assertThat(site.html("/evidence/ma/").select(href.substring(href.indexOf('#')))).hasSize(1);
  }

  @Test
  void aFigureThatMustNotBePublishedAppearsNowhere() {
    site.page(
            "a",
            "sections: [{show: figures, of: ma}, {show: text, of: \"#b\"}]",
            "## B\n\n" + "![After care](figures:ma/after-care)")
        .build();
    assertThat(site.problems()).isEmpty();
    for (String word : List.of("99%", "98.76", "Nobody may read", "Hidden note", "secret")) {
      assertThat(site.publishes(word)).as(word).isFalse();
    }
    site.page("c", "[99%](figure:ma/secret)").build();
    assertThat(site.told()).containsExactly("figure-not-to-publish pages/c.md:6:1");
  }

  @Test
  void referencesAreNumberedInTheOrderOfTheTextThenThoseWithoutAMark() {
    site.factsheet(
            "a",
            """
            references:
              - {id: unmarked, title: Unmarked, publisher: NICE, year: 2020, url: "https://example.org/u"}
              - {id: ma}
              - {id: first, title: First}
            """,
            "One [a](ref:first), two [b](ref:ma), three [c](ref:first), [65%](figure:ma/alone).")
        .build();
    assertThat(site.problems()).isEmpty();
    Document page = site.html("/factsheets/a/");
    assertThat(page.select(".text .mark").eachText())
        .containsExactly("Source [1]", "Source [2]", "Source [1]", "Source [3]");
    assertThat(page.select(".sources > ol > li > p:first-child").eachText())
        .containsExactly(
            "First",
            "MA survey. A charity, 2026",
            "Felt alone. MA survey. A charity, 2026, People who had a miscarriage",
            "Unmarked. NICE, 2020");
    assertThat(page.select("#_source-2 cite a").attr("href")).isEqualTo("/evidence/ma/");
    assertThat(page.select("#_source-4 .backs")).isEmpty();
    assertThat(page.select("#_source-4 a.out").attr("href")).isEqualTo("https://example.org/u");
  }

  @Test
  void theRegisterListsItsSourcesByKindAndCountsWhatMayBeRead() {
    site.evidence(
            "law", "title: A law\nkind: law\nyear: 2021\npublished:\n".replace("published:\n", ""))
        .build();
    Document page = site.html("/evidence/");
    assertThat(page.select("main h2").eachText())
        .isEqualTo(List.of("Survey", "Law", "Take the figures with you"));
    assertThat(page.select("main li:has(> p) > p a").eachText())
        .isEqualTo(List.of("MA survey", "Older survey", "A law"));
    assertThat(page.expectFirst("main ul.facts").text())
        .isEqualTo("A charity 2026 Figures: 2 Recommendations: 1 (MA survey)");
  }

  @Test
  void aSourcesPageSaysWhatItIsAndWhatItFound() {
    site.build();
    Document page = site.html("/evidence/ma/");
    assertThat(page.select("dl.about dd").eachText())
        .containsExactly(
            "Survey",
            "A charity",
            "9 March 2026",
            "People who had a miscarriage",
            "12,345",
            "Yes, it is current");
    assertThat(page.select(".rows > li[id^=figure-] > p:first-child").eachText())
        .containsExactly("65% Felt alone.", "20% Were helped.");
    assertThat(page.select("#recommendation-call").text())
        .isEqualTo("Ring everyone Asked of: NHS Called for Last looked at: 9 March 2026 Soon.");
    assertThat(page.select("section:has(> h2:contains(What was answered)) li").text())
        .startsWith("A ministry 1 April 2026 It will look.");
    assertThat(site.html("/evidence/older/").select(".warning").text())
        .isEqualTo("Newer evidence has taken the place of this. Please go to: MA survey");
  }

  @Test
  void aQuestionAskedAgainIsATableOfItsYears() {
    site.build();
    Element waves =
        site.html("/evidence/ma/").expectFirst("section:has(> h2:contains(The same question))");
    assertThat(waves.select("caption").eachText()).isEqualTo(List.of("Felt alone. (per cent)"));
    assertThat(waves.select("tbody tr").eachText()).isEqualTo(List.of("2014 70%", "2019 67.5%"));
    assertThat(waves.select("tbody th[scope=row]").eachText()).isEqualTo(List.of("2014", "2019"));
  }

  @Test
  void aSourceSaysWhereItIsUsed() {
    site.page("a", "title: By figure", "[65%](figure:ma/alone)")
        .page("b", "title: By group", "![After care](figures:ma/after-care)")
        .page("c", "title: By link", "[the survey](evidence:ma)")
        .factsheet("d", "title: By reference\nreferences: [{id: ma}]", "Text.")
        .page("e", "title: By section\nsections: [{show: figures, of: ma}]", "")
        .page("old", "title: Archived\nexpires: 2026-11-20", "[65%](figure:ma/alone)")
        .page("f", "title: Not at all", "Text.")
        .build();
    assertThat(site.html("/evidence/ma/").select(USED + " h3").eachText())
        .containsExactlyInAnyOrder(
            "By figure", "By group", "By link", "By reference", "By section");
    assertThat(site.html("/evidence/older/").select(USED)).isEmpty();
  }

  @Test
  void aGroupOfFiguresIsATableWithItsSource() {
    site.page("a", "![After care](figures:ma/after-care)").build();
    Element table = site.html("/a/").expectFirst(".text figure");
    assertThat(table.select("caption").text()).isEqualTo("After care (per cent)");
    assertThat(table.select("thead th").eachText())
        .isEqualTo(List.of("What was found", "Figure", "Of whom", "Year"));
    assertThat(table.select("tbody tr").eachText())
        .isEqualTo(List.of("Felt alone. 65% 2026", "Were helped. 20% Partners 2019"));
    assertThat(table.select("figcaption a").attr("href")).isEqualTo("/evidence/ma/");
  }
}
