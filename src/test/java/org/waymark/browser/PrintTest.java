package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;

/** What a page is on paper, and in large print. */
@TestInstance(Lifecycle.PER_CLASS)
final class PrintTest {

  private static final String LARGE = "#_large-print";

  /** The size of the letters that a reader sees, in points: a point is 4/3 of a pixel. */
  private static final String SMALLEST =
      """
      () => Math.min(...[...document.querySelectorAll('main *, .help-now *, .from')]
        .filter((e) => e.checkVisibility() && !e.closest('.unseen, svg, sup')
          && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
        .map((e) => parseFloat(getComputedStyle(e).fontSize) * 3 / 4))
      """;

  private TestSite site;
  private SiteServer server;
  private Chromium chromium;

  @BeforeAll
  void start(@TempDir Path folder) {
    site =
        TestSite.in(folder)
            .settings(
                """
                leave-site: {show: true, to: "https://www.bbc.co.uk/weather"}
                share: {hashtag: near}
                """)
            .organisation(
                "line",
                """
                title: The line
                topics: [early-miscarriage]
                contacts:
                  - {kind: phone, value: "0808 164 3332", cost: free, hours: "Mo-Fr 10:00-15:00"}
                  - {kind: webchat, value: "https://line.example/chat"}
                """)
            .evidence("ma", "url: https://example.org/ma")
            .factsheet(
                "sheet",
                """
                nations: [wales]
                key-points: [One., Two., Three.]
                updated: 2026-06-01
                references: [{id: ma}]
                terms: [epu]
                """,
                """
                See [a source](ref:ma), [a page](page:about), [elsewhere](https://example.org/x).

                > [!EMERGENCY]
                > ### Call 999
                >
                > Now.

                > [!URGENT]
                > ### Call today
                >
                > Soon.

                > [!ADVICE]
                > ### Ask
                >
                > Once.
                """)
            .factsheet("unreviewed", "reviewed: {on: 2020-01-01, by: Ann, next: 2021-01-01}", "T.")
            .factsheet("kept", "formats: {print: false}", "Text.")
            .factsheet("easy", "formats: {easy-read: about.md}", "Text.")
            .story("story", "Text.")
            .news("news", "topics: [early-miscarriage]", "Text.")
            .page("about", "Text.")
            .build();
    assertThat(site.files()).as(site.told().toString()).isNotEmpty();
    chromium = Chromium.orSkip();
    server = SiteServer.of(site.out());
  }

  @AfterAll
  void stop() {
    server.close();
    chromium.close();
  }

  private Visit onPaper(String address) {
    return onPaper(chromium.open(server.url(address)));
  }

  private static Visit onPaper(Visit visit) {
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return visit;
  }

  private static List<String> visible(Visit visit, String selector) {
    return visit.page().locator(selector).all().stream()
        .filter(Locator::isVisible)
        .map(Locator::innerText)
        .toList();
  }

  private static String after(Visit visit, String selector) {
    return (String)
        visit
            .page()
            .evaluate(
                "(s) => getComputedStyle(document.querySelector(s), '::after').content", selector);
  }

  @Test
  void aFactsheetIsALeafletThatSaysWhoseItIsAndHowFarItHolds() {
    try (Visit visit = onPaper("/factsheets/sheet/")) {
      assertThat(visit.page().locator("body").innerText())
          .containsSubsequence(
              "A little site",
              "Factsheet sheet",
              "A factsheet for a test.",
              "For: Wales",
              "Reviewed: 1 May 2026",
              "Next review: 1 May 2027",
              "One.",
              "Call 999",
              "People who can help",
              "0808 164 3332",
              "Monday to Friday",
              "10am to 3pm",
              "early pregnancy unit",
              "Report ma",
              "If you need help now",
              "116 123",
              "https://example.org/factsheets/sheet/",
              "Last changed: 1 June 2026");
    }
    try (Visit visit = onPaper("/factsheets/unreviewed/")) {
      assertThat(visible(visit, ".warning")).hasSize(1);
    }
  }

  @Test
  void whatCanOnlyBeTappedIsNotOnPaper() {
    try (Visit visit = onPaper("/factsheets/sheet/")) {
      assertThat(
              visible(
                  visit, "nav, button, .now, .print, .large-print, .choices, summary, footer.site"))
          .isEmpty();
      assertThat(visible(visit, ".go"))
          .isNotEmpty()
          .allMatch(go -> go.startsWith("Open the web chat"));
    }
  }

  @Test
  void onlyLinksThatLeaveTheSiteSayWhereTheyLead() {
    try (Visit visit = onPaper("/factsheets/sheet/")) {
      assertThat(after(visit, ".text a[href='https://example.org/x']"))
          .contains("(https://example.org/x)");
      assertThat(after(visit, ".sources a.out")).contains("https://example.org/ma");
      assertThat(after(visit, ".contact a[href^=http]")).contains("https://line.example/chat");
      assertThat(after(visit, ".text a[href='/about/']")).isEqualTo("none");
      assertThat(after(visit, ".sources cite a")).isEqualTo("none");
    }
  }

  @Test
  void careCardsAreToldApartWithoutColour() {
    try (Visit visit = onPaper("/factsheets/sheet/")) {
      assertThat(visible(visit, ".care > :first-child"))
          .containsExactly(
              "Immediate action required: Call 999",
              "Urgent advice: Call today",
              "Non-urgent advice: Ask");
      Object lines =
          visit
              .page()
              .evaluate(
                  "[...document.querySelectorAll('.care')].map((c) => getComputedStyle(c).border)");
      assertThat((List<?>) lines).doesNotHaveDuplicates();
      assertThat(lines.toString()).doesNotContain("rgb(138");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/404.html",
        "/410.html",
        "/about/",
        "/evidence/ma/",
        "/factsheets/",
        "/factsheets/kept/",
        "/find-support/",
        "/find-support/line/",
        "/glossary/",
        "/news/news/",
        "/search/",
        "/stories/story/",
        "/topics/",
        "/topics/early-miscarriage/"
      })
  void helpIsOnThePaperOfEveryPageWithoutAScriptToo(String address) {
    try (Visit visit = onPaper(chromium.openWithoutScript(server.url(address)))) {
      assertThat(visible(visit, "aside.help-now"))
          .singleElement()
          .asString()
          .contains("If you need help now", "Samaritans", "116 123", "Open day and night");
      assertThat(visible(visit, ".from")).hasSize(address.endsWith(".html") ? 0 : 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/factsheets/sheet/", "/stories/story/"})
  void aLinkTurnsAPageToLargePrintAndAnotherBack(String address) {
    try (Visit visit = chromium.openWithoutScript(server.url(address))) {
      Page page = visit.page();
      double usual = letters(page);
      assertThat(page.locator(LARGE).isVisible()).isFalse();
      page.locator("a[href='#_large-print']").click();
      assertThat(page.locator(LARGE).innerText()).contains("large print", "Back");
      assertThat(letters(page)).isGreaterThan(usual * 1.4);
      page.locator(LARGE + " a").click();
      assertThat(page.locator(LARGE).isVisible()).isFalse();
      assertThat(letters(page)).isEqualTo(usual);
    }
  }

  private static double letters(Page page) {
    Object size = page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)");
    return ((Number) size).doubleValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/factsheets/sheet/", "/stories/story/"})
  void lettersHaveTwelvePointsOnPaperAndEighteenInLargePrint(String address) {
    try (Visit visit = onPaper(address)) {
      assertThat(((Number) visit.page().evaluate(SMALLEST)).doubleValue())
          .isGreaterThanOrEqualTo(12);
    }
    try (Visit visit = onPaper(address + LARGE)) {
      assertThat(((Number) visit.page().evaluate(SMALLEST)).doubleValue())
          .isGreaterThanOrEqualTo(18);
      assertThat(visit.page().locator(LARGE).isVisible()).isFalse();
    }
  }

  @Test
  void largePrintFitsOnSmallScreens() {
    try (Visit visit = chromium.open(server.url("/factsheets/sheet/" + LARGE), 320)) {
      assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= 320"))
          .isEqualTo(true);
    }
  }

  @Test
  void aFactsheetThatMustNotBeHandedOutSaysNothingOfPaper() {
    assertThat(site.html("/factsheets/kept/").select("#_print, #_large-print")).isEmpty();
    assertThat(site.html("/factsheets/sheet/").select("#_print")).hasSize(1);
    assertThat(site.html("/factsheets/easy/").select("#_print")).hasSize(1);
    assertThat(site.html("/news/news/").select("#_print")).isEmpty();
  }
}
