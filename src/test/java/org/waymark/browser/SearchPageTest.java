package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** The search page, as readers use it. */
@TestInstance(Lifecycle.PER_CLASS)
final class SearchPageTest {

  private static final String STATUS = "#_search-status";
  private static final String LINKS = "#_search-results h2 a";

  private final Chromium chromium;
  private final SiteServer server;

  SearchPageTest(@TempDir Path folder) {
    TestSite site =
        TestSite.in(folder)
            .settings(
                "languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
            .factsheet("bleeding", "title: Bleeding in early pregnancy", "What to do now.")
            .story(
                "lantern",
                "title: The lantern\ntopics: [missed-miscarriage]\ncontent-notes: [hospital-treatment]",
                "We were bleeding hope. The counsellor helped.")
            .story(
                "quiet",
                "title: Evening\ntopics: [stillbirth]\ncontent-notes: [hospital-treatment]",
                "T.")
            .page("about.ur", "title: راستہ", "اسقاطِ حمل")
            .page("about", "About.");
    for (int i = 0; i < 25; i++) {
      site.page("many-" + i, "A marmalade page.");
    }
    site.build();
    chromium = Chromium.orSkip();
    server = SiteServer.of(site.out());
  }

  @AfterAll
  void stop() {
    server.close();
    chromium.close();
  }

  @Test
  void showsWhatFitsWithItsKindItsSummaryAndWhatAReaderWillMeet() {
    try (Visit visit = searching("/search/", "counsellor")) {
      Locator card = visit.page().locator("#_search-results li").first();
      assertThat(card.locator("h2 a").getAttribute("href")).isEqualTo("/stories/lantern/");
      assertThat(card.innerText())
          .contains("The lantern", "A story for a test.", "Story")
          .contains("Content note: Describes hospital treatment");
      assertThat(visit.page().locator(STATUS).innerText()).isEqualTo("Results: 1");
    }
  }

  @Test
  void tellsNobodyWhatWasTyped() {
    try (Visit visit = searching("/search/", "counsellor")) {
      String secret = "counsel";
      assertThat(visit.requests()).noneMatch(address -> address.contains(secret));
      assertThat(visit.requests()).allMatch(address -> address.startsWith(server.url("/")));
      assertThat(visit.page().url()).isEqualTo(server.url("/search/"));
      assertThat(visit.page().evaluate("history.length")).isEqualTo(2);
      assertThat(visit.leavesNothing()).isTrue();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void searchesWhileTypingAndAtOnceOnEnter() {
    try (Visit visit = chromium.open(server.url("/search/"))) {
      visit.page().locator("input").pressSequentially("couns");
      visit.until(shown(1));
      assertThat(links(visit)).containsExactly("The lantern");
      visit.page().locator("input").fill("marmalade");
      visit.page().keyboard().press("Enter");
      visit.until(shown(10));
      visit.page().locator("input").fill("");
      visit.page().waitForCondition(() -> !visit.page().locator("#_search-results").isVisible());
      assertThat(visit.page().locator(STATUS).innerText()).isEmpty();
    }
  }

  @Test
  void canBeUsedWithTheKeyboardAlone() {
    try (Visit visit = chromium.open(server.url("/search/"))) {
      Page page = visit.page();
      page.locator("input").focus();
      page.keyboard().type("marmalade");
      page.waitForSelector(LINKS);
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
          .isEqualTo(page.locator(LINKS).first().getAttribute("href"));
      page.locator("#_search-results button").focus();
      page.keyboard().press("Enter");
      visit.until(shown(20));
      visit.until("document.activeElement === document.querySelectorAll('" + LINKS + "')[10]");
      page.keyboard().press("Enter");
      page.waitForURL("**/many-*/");
    }
  }

  @Test
  void forgivesSlipsAndEndingsAndSaysSo() {
    try (Visit visit = searching("/search/", "bleedign marmelades")) {
      assertThat(links(visit)).isNotEmpty();
      assertThat(visit.page().locator(STATUS).innerText()).contains("bleeding", "marmalade");
    }
    try (Visit visit = searching("/search/", "nothinglikethis")) {
      assertThat(visit.page().locator(STATUS).innerText()).startsWith("Nothing was found.");
      assertThat(visit.page().locator("#_search-results").isVisible()).isFalse();
    }
  }

  @Test
  void showsWhatMayStartleOnlyToThoseWhoNameIt() {
    try (Visit visit = searching("/search/", "stillbirth")) {
      assertThat(links(visit)).contains("Evening");
    }
    for (String nearly : List.of("stillbir", "stilbirth", "eveni")) {
      try (Visit visit = searching("/search/", nearly)) {
        assertThat(links(visit)).doesNotContain("Evening");
      }
    }
  }

  @Test
  void findsUrduWordsHoweverTheyAreTyped() {
    try (Visit visit = searching("/ur/search/", "اسقاط")) {
      assertThat(links(visit)).containsExactly("راستہ");
    }
    try (Visit visit = searching("/ur/search/", "راسته")) {
      assertThat(links(visit)).containsExactly("راستہ");
    }
    try (Visit visit = searching("/ur/search/", "marmalade")) {
      Locator link = visit.page().locator(LINKS).first();
      assertThat(link.getAttribute("lang") + link.getAttribute("dir")).isEqualTo("enltr");
    }
  }

  @Test
  void fitsOnSmallScreens() {
    for (String address : List.of("/search/", "/ur/search/")) {
      try (Visit visit = chromium.open(server.url(address), 320)) {
        search(visit, "marmalade");
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= 320"))
            .isEqualTo(true);
      }
    }
  }

  @Test
  void saysWhatToUseWhereNoScriptRuns() {
    try (Visit visit = chromium.openWithoutScript(server.url("/search/"))) {
      assertThat(visit.page().locator("#_search-without").isVisible()).isTrue();
      assertThat(visit.page().locator("input").isVisible()).isFalse();
      assertThat(visit.page().locator("main .choices a").count()).isEqualTo(8);
    }
  }

  @Test
  void saysSoWhenTheIndexCannotBeFetched() {
    try (Visit visit = chromium.open(server.url("/about/"))) {
      visit.page().route("**/words.json", route -> route.abort());
      visit.page().navigate(server.url("/search/"));
      visit.page().waitForCondition(() -> !visit.page().locator(STATUS).innerText().isEmpty());
      assertThat(visit.page().locator(STATUS).innerText()).contains("could not be loaded");
      visit.page().unrouteAll();
      visit.page().locator("input").fill("marmalade");
      visit.until(shown(10));
    }
  }

  @Test
  void takesWordsApartAsTheIndexDoes() {
    try (Visit visit = chromium.open(server.url("/search/"))) {
      String script = "async (text) => (await import('/assets/search.js')).wordsOf(text).join(' ')";
      assertThat(visit.page().evaluate(script, "It's A&E, Cŵn & Nguyễn Đào; Straße ΣΊΣΥΦΟΣ"))
          .isEqualTo("it ae cwn nguyen dao strasse σισυφοσ");
      assertThat(visit.page().evaluate(script, "اِسقاطِ طبي كتاب ۲۴ ہےـــ گھر İ " + "x".repeat(90)))
          .isEqualTo("اسقاط طبی کتاب 24 ہے گہر " + "x".repeat(40));
    }
  }

  private Visit searching(String address, String words) {
    Visit visit = chromium.open(server.url(address));
    search(visit, words);
    return visit;
  }

  private static void search(Visit visit, String words) {
    visit.page().locator("input").fill(words);
    visit.until("document.getElementById('_search-status').textContent !== ''");
  }

  private static String shown(int links) {
    return "document.querySelectorAll('" + LINKS + "').length === " + links;
  }

  private static List<String> links(Visit visit) {
    return visit.page().locator(LINKS).allInnerTexts();
  }
}
