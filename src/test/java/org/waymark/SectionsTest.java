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
  void waysInAreAPartOfTheTextThatLooksOtherwise() {
    site.page(
            "hub",
            "sections: [{show: ways, of: \"#start\"}]",
            """
            ## Start

            - [Help](/find-support/)
              People to call.

            ## Lost
            """)
        .build();
    Element ways = site.html("/hub/").expectFirst("section.ways-in");
    assertThat(ways.select("h2").text()).isEqualTo("Start");
    assertThat(ways.select("ul > li").text()).isEqualTo("Help People to call.");
    assertThat(site.told()).containsExactly("not-shown pages/hub.md:12:1");
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
    assertThat(section.select("a.go").attr("href")).isEqualTo("/evidence/ma/recommendations/");
  }

  private static String sections(String show) {
    return "sections: [{show: " + show + "}]\n";
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
  void headingsNestBelowTheirSectionWhateverTheirLevelWas() {
    site.page(
            "hub",
            "sections: [{show: text, of: \"#all\"}, {show: text, of: \"#part\", title: Own}]",
            """
            ## All

            > [!URGENT]
            > ### Call
            >
            > Now.

            ### [Sands](/stories/)

            T.

            ### A [word](/stories/) in it

            Text.

            ## Whole

            ### Part

            Text.

            #### Deeper

            More.
            """)
        .build();
    assertThat(site.told()).containsExactly("not-shown pages/hub.md:22:1");
    Document page = site.html("/hub/");
    assertThat(headings(page)).containsExactly("All", "Own");
    assertThat(page.select("main h3").eachText())
        .containsExactly("Urgent advice: Call", "Sands", "A word in it", "Deeper");
    assertThat(page.select("main h4, main h5")).isEmpty();
    assertThat(page.select("h2#part, h3#deeper")).hasSize(2);
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
        "show: pages",
        "show: evidence, topics: [stillbirth]",
        "show: stories, of: silent",
        "show: text, of: \"#bare\"",
        "show: text, of: \"#over\"",
        "show: film, of: silent"
      })
  void aSectionWithNothingInItLeavesNoHeading(String section) {
    site.evidence("bare", "").story("silent", "draft: true", "Text.").page("silent", "Text.");
    String all = "sections: [{show: text, of: \"#bare\"}, {show: text, of: \"#over\"}, {";
    String text = "## Bare\n\n## Over\n\n> [!LAW wales ..2020-01-01]\n> Was so.";
    site.page("hub", all + section + "}, {show: share}]", text).build();
    Document page = site.html("/hub/");
    assertThat(site.told()).allMatch(told -> told.startsWith("law-ended "));
    assertThat(headings(page)).containsExactly("Share this page");
    assertThat(page.select("main section")).hasSize(1);
    assertThat(page.select("main .text")).isEmpty();
    assertThat(page.select("ul, ol")).noneMatch(list -> list.childrenSize() == 0);
  }

  @Test
  void aGroupThatThereIsNotIsAProblem() {
    site.page("hub", "sections: [{show: figures, of: ma, group: After cares}]", "").build();
    assertThat(site.told()).containsExactly("section-incomplete pages/hub.md:4:43");
    assertThat(site.problems().get(0).fix()).contains("After care");
  }
}
