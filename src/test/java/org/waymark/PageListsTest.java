package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timelines, supporters and actions: lists in the fields of the page that owns them. */
final class PageListsTest {

  private static final String LISTS =
      """
      timeline: [{date: "2014", title: First}]
      supporters: [{name: Ada}]
      actions: [{title: Do, text: It.}]
      """;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder).settings("share: {hashtag: care}").evidence("ma", "");
  }

  private Document page(String fields) {
    site.page("hub", fields, "Text.").build();
    return site.html("/hub/");
  }

  private Elements timeline(String... entries) {
    return page("timeline:\n  - {" + String.join("}\n  - {", entries) + "}")
        .select("ol.timeline > li");
  }

  @Test
  void whatAPageWithoutSectionsHasStandsAfterItsText() {
    Document page = page(LISTS);
    assertThat(site.problems()).isEmpty();
    assertThat(page.select("main h2").eachText())
        .containsExactly("What happened when", "Who stands behind this", "What you can do");
    assertThat(page.expectFirst("div.text").nextElementSiblings().select("h3").eachText())
        .containsExactly("First", "Do");
  }

  @Test
  void theHomePageShowsThemToo() {
    site.page("index", LISTS, "Text.").build();
    assertThat(site.html("/").select("main h2")).hasSize(3);
  }

  @Test
  void whatNoSectionShowsIsTold() {
    page(LISTS + "sections: [{show: share}]");
    assertThat(site.told())
        .containsExactly(
            "not-shown pages/hub.md:4:11",
            "not-shown pages/hub.md:5:13",
            "not-shown pages/hub.md:6:10");
    assertThat(site.problems().get(0).fix()).isEqualTo("Add {show: timeline} to sections.");
  }

  @Test
  void whatAnotherPageShowsIsShown() {
    site.page(
        "other",
        "sections: [{show: timeline, of: hub}, {show: supporters, of: hub}, {show: actions, of: hub}]",
        "");
    page(LISTS + "sections: [{show: share}]");
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/other/").select("main h2")).hasSize(3);
    assertThat(site.html("/other/").text()).contains("First", "Ada", "It.");
  }

  @Test
  void theListOfAPageThatMayNotBeSeenIsNotShownNorIsTheOwnInItsPlace() {
    site.page("gone", "draft: true\n" + LISTS, "");
    Document page = page("sections: [{show: timeline, of: gone}, {show: timeline}]\n" + LISTS);
    assertThat(page.select("ol.timeline")).hasSize(1);
  }

  @Test
  void aHeadingThatNoSectionNamesIsToldAtItsLine() {
    site.page(
            "hub",
            "sections: [{show: text, of: \"#why\"}, {show: text, of: \"#deep\"}]",
            "Before.\n\n## Why\n\nT.\n\n### More\n\nT.\n\n## How\n\nT.\n\n### Deep\n\nT.\n\n### Else\n\nT.")
        .build();
    assertThat(site.told())
        .containsExactly("not-shown pages/hub.md:17:1", "not-shown pages/hub.md:25:1");
    assertThat(site.problems().get(0).fix())
        .isEqualTo("Add {show: text, of: \"#how\"} to sections.");
  }

  @Test
  void theOldestComesFirst() {
    Elements entries =
        timeline(
            "date: 2016-02-09, title: Third",
            "date: 2014, title: First, text: It began., source: ma",
            "date: 2016, title: A year",
            "date: \"2015-11\", title: Second");
    assertThat(site.problems()).isEmpty();
    assertThat(entries.select("h3").eachText())
        .containsExactly("First", "Second", "A year", "Third");
    assertThat(entries.select(".when time").eachText())
        .containsExactly("2014", "November 2015", "2016", "9 February 2016");
    assertThat(entries.select(".when time").eachAttr("datetime"))
        .containsExactly("2014", "2015-11", "2016", "2016-02-09");
    assertThat(entries.select("a").eachAttr("href")).containsExactly("/evidence/ma/");
  }

  @Test
  void wordsStayAsTheyAreAndKeepTheOrder() {
    Elements entries = timeline("date: 2016, title: B", "date: Long ago, title: A");
    assertThat(entries.select("h3").eachText()).containsExactly("B", "A");
    assertThat(entries.select(".when").eachText()).containsExactly("2016", "Long ago");
    assertThat(entries.select("time")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "November 2015, Write 2015-11.",
    "Nov 2015, Write 2015-11.",
    "3rd November 2015, Write 2015-11-03.",
    "3/11/2015, Write 2015-11-03.",
    "2015-13, 'Write a year, a month or a day: 2015, 2015-11 or 2015-11-03.'",
    "In 2015, 'Write a year, a month or a day: 2015, 2015-11 or 2015-11-03.'",
    "December decision, 'Write a year, a month or a day: 2015, 2015-11 or 2015-11-03.'",
    "31 November 2015, 'Write a year, a month or a day: 2015, 2015-11 or 2015-11-03.'"
  })
  void aDateThatIsNoneIsToldWithWhatToWrite(String date, String fix) {
    timeline("date: \"" + date + "\", title: A");
    assertThat(site.told()).containsExactly("timeline-date pages/hub.md:5:12");
    assertThat(site.problems().get(0).fix()).isEqualTo(fix);
  }

  @Test
  void supportersSayWhoTheyAreAndWhatTiesThem() {
    site.bytes("content/media/mark.png", Images.png(2, 2));
    Element supporter =
        page("supporters: [{name: Ada, role: MP, message: Yes., interest: Gave to it, date: 2026-03-09,"
                + " logo: media/mark.png}]")
            .expectFirst(".supporters > li");
    assertThat(site.problems()).isEmpty();
    assertThat(supporter.select("p").eachText()).contains("Yes.");
    assertThat(supporter.select("p:has(strong)").text()).isEqualTo("Ada, MP, 9 March 2026");
    assertThat(supporter.select("p.fine").text()).isEqualTo("Declared interest: Gave to it");
    assertThat(supporter.select("img[alt=Ada]").attr("src")).isEqualTo("/media/mark.png");
    assertThat(site.has("/media/mark.png")).isTrue();
  }

  @Test
  void aSupporterMaySayNothing() {
    Element supporter = page("supporters: [{name: Ada}]").expectFirst(".supporters > li");
    assertThat(supporter.html()).isEqualTo("<p><strong><bdi>Ada</bdi></strong></p>");
  }

  @Test
  void aMarkThatThereIsNotIsAProblem() {
    site.page("hub", "supporters:\n  - name: Ada\n    logo: media/mark.png", "Text.").build();
    assertThat(site.told()).containsExactly("media-not-found pages/hub.md:6:11");
  }

  private static final String ACTIONS =
      """
      actions:
        - {title: Always, text: Any time., url: "https://example.org/do"}
        - {title: Later, text: Time., until: 2027-01-31}
        - {title: Over, text: Too late., until: 2026-11-20}
        - {title: Today, text: Still time., until: 2026-11-21, nations: [wales], effort: Ten minutes}
      """;

  @Test
  void actionsCloseByThemselvesAndSaySo() {
    Document page = page(ACTIONS);
    assertThat(page.select(".part h3").eachText()).containsExactly("Today", "Later", "Always");
    assertThat(page.expectFirst(".part li").text())
        .isEqualTo("Today Still time. Ten minutes Wales Until: 21 November 2026");
    assertThat(page.select(".part h3 a[rel=noreferrer]").attr("href"))
        .isEqualTo("https://example.org/do");
    assertThat(page.select(".over li").eachText())
        .containsExactly("Closed: Over, on 20 November 2026");
    assertThat(site.told()).containsExactly("action-closed pages/hub.md:7:43");
  }

  @Test
  void theLastDayIsADayToo() {
    site.on(LocalDate.of(2026, 11, 20));
    assertThat(page(ACTIONS).select(".part h3").eachText().get(0)).isEqualTo("Over");
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void whenAllAreClosedThereIsNoSection() {
    Document page = page("actions: [{title: Over, text: Too late., until: 2026-11-20}]");
    assertThat(page.select("main h2, main section, .over")).isEmpty();
    assertThat(site.told()).hasSize(1);
  }
}
