package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hubs: pages that are put together from sections. */
final class SectionsTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .settings("share: {hashtag: misCOURAGE}")
            .evidence(
                "ma",
                """
                title: MA survey
                figures:
                  - {id: a, value: 65, text: "65%", statement: Felt alone., group: After care}
                  - {id: b, value: 20, text: "20%", statement: Were told., group: Before}
                recommendations:
                  - {id: call, text: Ring everyone, to: NHS, status: promised}
                """);
  }

  private Element section(String section) {
    return hub("sections: [{" + section + "}]", "").expectFirst("main section.part");
  }

  private Document hub(String fields, String body) {
    site.page("hub", fields, body).build();
    assertThat(site.problems()).isEmpty();
    return site.html("/hub/");
  }

  private List<String> headings(Document page) {
    return page.select("main h2").eachText();
  }

  @Test
  void storiesAreTheNewestOfTheirTopicsUpToALimit() {
    for (int i = 1; i <= 7; i++) {
      site.story("s" + i, "date: 2026-03-0" + i, "Text.");
    }
    site.story("other", "topics: [being-heard]\ndate: 2026-04-01", "Text.");
    Element section = section("show: stories, topics: [early-miscarriage, stillbirth], limit: 2");
    assertThat(section.select("h3").eachText()).containsExactly("Story s7", "Story s6");
    assertThat(section.select("a.go").attr("href")).isEqualTo("/stories/");
    assertThat(section("show: stories").select("h3"))
        .hasSize(6)
        .first()
        .extracting(Element::text)
        .isEqualTo("Story other");
  }

  @Test
  void factsheetsNewsAndOrganisationsAreChosenAlike() {
    site.factsheet("b", "title: Second", "Text.").factsheet("a", "title: First", "Text.");
    site.news("old", "title: Old", "Text.").news("new", "title: New\ndate: 2026-04-01", "Text.");
    site.organisation("x", "title: Another\ntopics: [being-heard]");
    assertThat(section("show: factsheets").select("h3").eachText())
        .containsExactly("First", "Second");
    assertThat(section("show: latest-news, limit: 1").select("h3").eachText())
        .containsExactly("New");
    assertThat(section("show: organisations, needs: [talk-to-someone-now]").select("h3").eachText())
        .containsExactly("Samaritans", "Another");
    assertThat(section("show: organisations, topics: [being-heard]").select("h3").eachText())
        .containsExactly("Another");
  }

  @Test
  void figuresAreTablesOfOneGroupOrOfAll() {
    assertThat(section("show: figures, of: ma, group: After care").select("caption").eachText())
        .containsExactly("After care");
    assertThat(section("show: figures, of: ma, group: after-care").select("tbody tr").eachText())
        .containsExactly("Felt alone. 65% 2026");
    assertThat(section("show: figures, of: ma").select("caption").eachText())
        .containsExactly("After care", "Before");
  }

  @Test
  void recommendationsSayWhoIsAskedAndHowFarItHasCome() {
    Element section = section("show: recommendations, of: ma");
    assertThat(section.select("li[id]").text()).isEqualTo("Ring everyone Asked of: NHS Promised");
    assertThat(section.select("a.go").attr("href")).isEqualTo("/evidence/ma/");
  }

  @Test
  void aTimelineIsThePagesOwnOrAnothers() {
    String timeline =
        """
        timeline:
          - {date: "2014", title: First, text: It began., source: ma}
          - {date: "2015-11", title: Second}
          - {date: 2016-02-09, title: Third}
        """;
    site.page("owner", timeline, "Text.").page("hub/own", timeline + sections("timeline"), "");
    Element section = section("show: timeline, of: owner");
    assertThat(section.select("ol > li .when").eachText())
        .containsExactly("2014", "November 2015", "9 February 2016");
    assertThat(section.select("h3").eachText()).containsExactly("First", "Second", "Third");
    assertThat(section.select("a").attr("href")).isEqualTo("/evidence/ma/");
    assertThat(site.html("/hub/own/").select(".part h3")).hasSize(3);
  }

  private static String sections(String show) {
    return "sections: [{show: " + show + "}]\n";
  }

  @Test
  void supportersSayWhoTheyAre() {
    Document page =
        hub(
            sections("supporters")
                + "supporters: [{name: Ada, role: MP, message: Yes., date: 2026-03-09}]",
            "");
    assertThat(page.select(".part li").text()).isEqualTo("Yes. Ada, MP 9 March 2026");
  }

  @Test
  void actionsVanishAfterTheirLastDay() {
    Document page =
        hub(
            sections("actions")
                + """
                actions:
                  - {title: Over, text: Too late., until: 2026-11-20}
                  - {title: Today, text: Still time., until: 2026-11-21, nations: [wales], effort: Ten minutes}
                  - {title: Always, text: Any time., url: "https://example.org/do"}
                """,
            "");
    assertThat(page.select(".part h3").eachText()).containsExactly("Today", "Always");
    assertThat(page.expectFirst(".part li").text())
        .isEqualTo("Today Still time. Ten minutes Wales Until: 21 November 2026");
    assertThat(page.select(".part h3 a").attr("href")).isEqualTo("https://example.org/do");
  }

  @Test
  void sharingNamesTheHashtagAndThePage() {
    assertThat(section("show: share").text())
        .contains("https://example.org/hub/")
        .contains("#misCOURAGE");
  }

  @Test
  void aPartOfTheTextStandsUnderItsOwnHeading() {
    Document page =
        hub(
            "sections: [{show: stories}, {show: text, of: \"#why\"}, {show: share},"
                + " {show: text, of: \"#how\"}]",
            "Before.\n\n## Why\n\nBecause, [see](#how).\n\n### More\n\nOf it.\n\n## How\n\nSo.\n");
    assertThat(headings(page)).containsExactly("Why", "Share this page", "How");
    assertThat(page.expectFirst("section.text").text()).isEqualTo("Why Because, see. More Of it.");
    assertThat(page.select("h2#how")).hasSize(1);
    assertThat(page.select("section.text h3").text()).isEqualTo("More");
    assertThat(page.select("div.text").text()).isEqualTo("Before.");
  }

  @Test
  void aTextThatNoSectionTakesStandsBeforeThem() {
    Document page = hub(sections("share"), "Before [65%](figure:ma/a) all.");
    assertThat(page.select(".text").text()).startsWith("Before 65%");
    assertThat(page.expectFirst("div.text").nextElementSiblings().select(".part")).hasSize(1);
    site.page("index", sections("share"), "Welcome [65%](figure:ma/a).").build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/").select("div.text").text()).startsWith("Welcome 65%");
  }

  @Test
  void aSectionsOwnHeadingIsUsed() {
    assertThat(section("show: share, title: Tell others").select("h2").text())
        .isEqualTo("Tell others");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show: stories",
        "show: factsheets",
        "show: latest-news",
        "show: organisations, topics: [stillbirth]",
        "show: figures, of: bare",
        "show: recommendations, of: bare",
        "show: timeline",
        "show: supporters",
        "show: actions",
        "show: film, of: silent"
      })
  void aSectionWithNothingInItLeavesNoHeading(String section) {
    site.evidence("bare", "").story("silent", "draft: true", "Text.");
    assertThat(headings(hub("sections: [{" + section + "}, {show: share}]", "")))
        .containsExactly("Share this page");
  }

  @Test
  void aGroupThatThereIsNotIsAProblem() {
    site.page("hub", "sections: [{show: figures, of: ma, group: After cares}]", "").build();
    assertThat(site.told()).containsExactly("section-incomplete pages/hub.md:4:43");
    assertThat(site.problems().get(0).fix()).contains("After care");
  }

  @Test
  void withoutAHashtagTheSiteDoesNotAskToShare() {
    site.settings("");
    assertThat(headings(hub(sections("share"), "Text."))).isEmpty();
  }

  @Test
  void aDocumentHasAVersionAndAHistory() {
    Document page = hub("version: \"2.0\"\nhistory: [{on: 2026-05-01, change: Begun.}]", "Text.");
    assertThat(page.select(".head .facts").text()).isEqualTo("Version 2.0");
    assertThat(page.select(".history li").text()).isEqualTo("1 May 2026: Begun.");
  }
}
