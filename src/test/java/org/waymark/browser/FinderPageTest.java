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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;

/** The page "Stories like mine", as readers use it (safety.md 12). */
@TestInstance(Lifecycle.PER_CLASS)
final class FinderPageTest {

  private static final String FIND = "/stories/find/";
  private static final String STATUS = "#_find-status";
  private static final String LINKS = "#_find-results h2 a";
  private static final String PARTNER =
      "\nteller: {name: Bo, identity: pen-name, role: partner}\ncontent-notes: ";

  private final Chromium chromium;
  private final SiteServer server;

  FinderPageTest(@TempDir Path folder) {
    TestSite site =
        TestSite.in(folder)
            .settings(
                "languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
            .file(
                "content/content-notes.yaml",
                """
                notes:
                  - {id: hospital-treatment, label: Describes hospital treatment}
                  - {id: living-baby, label: {en: Mentions a living baby, ur: زندہ بچے کا ذکر}}
                """)
            .story(
                "lantern",
                """
                title: Lantern
                date: 2026-11-01
                topics: [missed-miscarriage, being-heard]
                content-notes: [hospital-treatment]
                """,
                "Text.")
            .story("harbour", missed("Harbour") + PARTNER + "[living-baby]", "Text.")
            .story("kettle", missed("Kettle") + PARTNER + "[hospital-treatment]", "Text.")
            .story("kettle.ur", missed("کیتلی") + PARTNER + "[hospital-treatment]", "متن")
            .story("meadow", "title: Meadow" + PARTNER + "[]", "Text.")
            .story(
                "evening",
                "title: Evening\ntopics: [stillbirth, being-heard]" + PARTNER + "[living-baby]",
                "Text.");
    for (int i = 0; i < 40; i++) {
      site.story("many-" + i, "title: Many " + i + "\ndate: 2026-01-01", "Text.");
    }
    site.build();
    chromium = Chromium.orSkip();
    server = SiteServer.of(site.out());
  }

  private static String missed(String title) {
    return "title: " + title + "\ntopics: [missed-miscarriage]";
  }

  @AfterAll
  void stop() {
    server.close();
    chromium.close();
  }

  private Visit open(String address) {
    Visit visit = chromium.open(server.url(address));
    visit.until("document.getElementById('_find-status').textContent !== ''");
    return visit;
  }

  private static void choose(Visit visit, String facet, String topic) {
    visit.page().locator("select[name=" + facet + "]").selectOption(topic);
  }

  private static void leaveOut(Visit visit, String note) {
    if (!visit.page().locator("fieldset").isVisible()) {
      visit.page().locator("summary").click();
    }
    visit.page().locator("input[value=" + note + "]").click();
  }

  private static void untilStatus(Visit visit, String text) {
    visit.page().waitForCondition(() -> status(visit).startsWith(text));
  }

  private static String status(Visit visit) {
    return visit.page().locator(STATUS).innerText();
  }

  private static List<String> shown(Visit visit) {
    return visit.page().locator(LINKS).allInnerTexts();
  }

  private static String option(Visit visit, String topic) {
    Locator option = visit.page().locator("option[value=" + topic + "]");
    return option.textContent() + (Boolean.TRUE.equals(option.isDisabled()) ? " off" : "");
  }

  @Test
  void choicesCombineAtOnceAndSayWhatIsLeft() {
    try (Visit visit = open(FIND)) {
      assertThat(status(visit)).isEqualTo("Stories: 44");
      choose(visit, "loss", "missed-miscarriage");
      untilStatus(visit, "Stories: 3");
      assertThat(shown(visit)).containsExactly("Lantern", "Harbour", "Kettle");
      assertThat(option(visit, "partner")).isEqualTo("Partner or dad (2)");
      choose(visit, "teller", "partner");
      untilStatus(visit, "Stories: 2");
      leaveOut(visit, "hospital-treatment");
      untilStatus(visit, "Stories: 1");
      assertThat(shown(visit)).containsExactly("Harbour");
      assertThat(visit.page().url())
          .endsWith(FIND + "#loss=missed-miscarriage&teller=partner&without=hospital-treatment");
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void nobodyIsLedToNothing() {
    try (Visit visit = open(FIND + "#loss=missed-miscarriage&without=hospital-treatment")) {
      assertThat(status(visit)).isEqualTo("Stories: 1");
      assertThat(option(visit, "person-who-was-pregnant")).isEqualTo("Person who was pregnant off");
      assertThat(option(visit, "early-miscarriage")).isEqualTo("Early miscarriage (41)");
      assertThat(visit.page().locator("fieldset").innerText())
          .contains("Describes hospital treatment (2)", "Mentions a living baby (1)");
      assertThat(visit.page().locator("summary").innerText()).endsWith("(1)");
    }
  }

  @Test
  void whereNothingFitsAWordSaysWhatToDo() {
    try (Visit visit = open(FIND)) {
      choose(visit, "loss", "missed-miscarriage");
      leaveOut(visit, "hospital-treatment");
      leaveOut(visit, "living-baby");
      untilStatus(visit, "No story here fits all of that yet.");
      assertThat(visit.page().locator("#_find-results").isVisible()).isFalse();
      assertThat(option(visit, "missed-miscarriage")).isEqualTo("Missed miscarriage");
      visit.page().locator("#_find-again").click();
      untilStatus(visit, "Stories: 44");
      assertThat(visit.page().evaluate("document.activeElement.name")).isEqualTo("loss");
      assertThat(visit.page().url()).endsWith(FIND);
      assertThat(visit.page().locator("#_find-again").isVisible()).isFalse();
    }
  }

  @Test
  void whatMayStartleIsOfferedToThoseAloneWhoChooseItsTopic() {
    try (Visit visit = open(FIND)) {
      assertThat(option(visit, "partner")).isEqualTo("Partner or dad (3)");
      assertThat(visit.page().locator("fieldset").textContent())
          .contains("Mentions a living baby (1)");
      choose(visit, "theme", "being-heard");
      untilStatus(visit, "Stories: 1");
      assertThat(shown(visit)).containsExactly("Lantern");
      assertThat(option(visit, "stillbirth")).isEqualTo("Stillbirth (1)");
      choose(visit, "loss", "stillbirth");
      visit.until("document.querySelector('" + LINKS + "').textContent === 'Evening'");
      assertThat(option(visit, "being-heard")).isEqualTo("Being heard (1)");
      assertThat(option(visit, "partner")).isEqualTo("Partner or dad (1)");
    }
  }

  @Test
  void whatWasChosenIsThereAgainOnTheWayBackAndInALink() {
    try (Visit visit =
        open(FIND + "#loss=missed-miscarriage&teller=nobody&without=living-baby&x=y&%&z")) {
      Page page = visit.page();
      assertThat(shown(visit)).containsExactly("Lantern", "Kettle");
      assertThat(page.locator("fieldset").isVisible()).isTrue();
      choose(visit, "teller", "partner");
      untilStatus(visit, "Stories: 1");
      page.locator(LINKS).click();
      page.waitForURL("**/stories/kettle/");
      page.goBack();
      visit.until("document.querySelectorAll('" + LINKS + "').length === 1");
      assertThat(shown(visit)).containsExactly("Kettle");
      assertThat(page.locator("select[name=teller]").inputValue()).isEqualTo("partner");
      assertThat(page.locator("input[value=living-baby]").isChecked()).isTrue();
      page.evaluate("location.hash = '#loss=stillbirth'");
      untilStatus(visit, "Stories: 1");
      visit.until("document.querySelector('" + LINKS + "').textContent === 'Evening'");
      page.goBack();
      visit.until("document.querySelector('" + LINKS + "').textContent === 'Kettle'");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loss=missed-miscarriage&teller=partner&without=hospital-treatment,stranger",
        "loss%3Dmissed-miscarriage%26teller%3Dpartner%26without%3Dhospital-treatment",
        "without=stranger%2Chospital-treatment&teller=%70artner&loss=missed%2Dmiscarriage"
      })
  void anAddressWhoseSignsWereWrittenAsCodesMeansTheSame(String fragment) {
    try (Visit visit = open(FIND + "#" + fragment)) {
      assertThat(shown(visit)).containsExactly("Harbour");
      leaveOut(visit, "living-baby");
      untilStatus(visit, "No story here");
      assertThat(visit.page().url())
          .endsWith(
              FIND
                  + "#loss=missed-miscarriage&teller=partner&without=hospital-treatment,living-baby");
    }
  }

  @Test
  void goingToHelpAndBackTakesNothingBack() {
    try (Visit visit = open(FIND + "#loss=missed-miscarriage")) {
      visit.page().locator(".to-help").click();
      assertThat(visit.page().url()).endsWith("#_help-now");
      assertThat(visit.page().locator("select[name=loss]").inputValue())
          .isEqualTo("missed-miscarriage");
      visit.page().goBack();
      assertThat(shown(visit)).hasSize(3);
    }
    try (Visit visit = open(FIND)) {
      visit.page().locator("#_find-results button").click();
      visit.until("document.activeElement === document.querySelectorAll('" + LINKS + "')[10]");
      visit.page().evaluate("dispatchEvent(new PageTransitionEvent('pageshow'))");
      visit.page().locator(".to-help").click();
      visit.page().goBack();
      assertThat(shown(visit)).hasSize(20);
    }
    try (Visit visit = open(FIND + "#_main")) {
      assertThat(status(visit)).isEqualTo("Stories: 44");
    }
  }

  @Test
  void asManyStoriesAsBeforeAreThereOnTheWayBack() {
    try (Visit visit = open(FIND)) {
      Page page = visit.page();
      page.locator("#_find-results button").click();
      visit.until("document.querySelectorAll('" + LINKS + "').length === 20");
      List<String> before = shown(visit);
      page.locator(LINKS).nth(15).click();
      page.waitForURL("**/stories/many-*/");
      page.goBack();
      visit.until("document.querySelectorAll('" + LINKS + "').length === 20");
      assertThat(shown(visit)).isEqualTo(before);
      assertThat(page.url()).endsWith(FIND);
      choose(visit, "loss", "early-miscarriage");
      untilStatus(visit, "Stories: 41");
      assertThat(shown(visit)).hasSize(10);
      page.reload();
      untilStatus(visit, "Stories: 41");
      assertThat(shown(visit)).hasSize(10);
      assertThat(visit.leavesNothing()).isTrue();
    }
  }

  @Test
  void aPartnersStoryWithoutHospitalTreatmentIsFoundWithTheKeyboardAlone() {
    try (Visit visit = chromium.open(server.url("/stories/"))) {
      Page page = visit.page();
      tabTo(page, "document.activeElement.textContent === 'Find stories like mine'");
      page.keyboard().press("Enter");
      page.waitForURL("**" + FIND);
      untilStatus(visit, "Stories: 44");
      tabTo(page, "document.activeElement.name === 'loss'");
      page.keyboard().type("Missed");
      tabTo(page, "document.activeElement.name === 'teller'");
      page.keyboard().type("Partner");
      untilStatus(visit, "Stories: 2");
      tabTo(page, "document.activeElement.matches('summary')");
      page.keyboard().press("Enter");
      tabTo(page, "document.activeElement.value === 'hospital-treatment'");
      page.keyboard().press("Space");
      untilStatus(visit, "Stories: 1");
      tabTo(page, "document.activeElement.matches('" + LINKS + "')");
      page.keyboard().press("Enter");
      page.waitForURL("**/stories/harbour/");
      assertThat(visit.errors()).isEmpty();
    }
  }

  private static void tabTo(Page page, String script) {
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate(script))) {
        return;
      }
    }
    throw new AssertionError("Not reached by Tab: " + script);
  }

  @Test
  void moreComeTenAtATimeAndTheFirstOfThemHasTheFocus() {
    try (Visit visit = open(FIND)) {
      Page page = visit.page();
      assertThat(shown(visit)).hasSize(10);
      page.locator("#_find-results button").focus();
      page.keyboard().press("Enter");
      visit.until("document.activeElement === document.querySelectorAll('" + LINKS + "')[10]");
      assertThat(shown(visit)).hasSize(20).doesNotHaveDuplicates();
      choose(visit, "loss", "missed-miscarriage");
      untilStatus(visit, "Stories: 3");
      assertThat(page.locator("#_find-results button").isVisible()).isFalse();
    }
  }

  @Test
  void nothingThatIsAskedForTellsWhatWasChosen() {
    List<String> some = askedFor("missed-miscarriage", "hospital-treatment");
    assertThat(some).isEqualTo(askedFor("stillbirth", "living-baby"));
    assertThat(some)
        .contains(FIND + "stories.json", FIND + "c/0.json")
        .noneMatch(asked -> asked.contains("miscarriage") || asked.contains("?"));
  }

  private List<String> askedFor(String topic, String note) {
    server.forget();
    try (Visit visit = open(FIND)) {
      Object pages = visit.page().evaluate("history.length");
      choose(visit, "loss", topic);
      leaveOut(visit, note);
      visit.until("location.hash.includes('without=" + note + "')");
      assertThat(visit.requests()).allMatch(asked -> asked.startsWith(server.url("/")));
      assertThat(visit.page().evaluate("history.length")).isEqualTo(pages);
      assertThat(visit.leavesNothing()).isTrue();
      assertThat(visit.errors()).isEmpty();
    }
    return server.asked().stream().filter(asked -> !asked.equals("/favicon.ico")).sorted().toList();
  }

  @Test
  void aCardIsTheSameAsOnTheList() {
    try (Visit visit = open(FIND)) {
      String found = visit.page().locator("#_find-results .card").first().innerText();
      visit.page().navigate(server.url("/stories/"));
      assertThat(visit.page().locator("main .card").first().innerText()).isEqualTo(found);
    }
  }

  @Test
  void theUrduEditionSpeaksUrduFromRightToLeft() {
    try (Visit visit = open("/ur" + FIND + "#loss=missed-miscarriage&teller=partner")) {
      assertThat(visit.page().locator("h1").innerText()).isEqualTo("میری جیسی کہانیاں");
      assertThat(status(visit)).isEqualTo("کہانیاں: 2");
      assertThat(shown(visit)).containsExactly("Harbour", "کیتلی");
      Locator english = visit.page().locator(LINKS).first();
      assertThat(english.getAttribute("lang") + english.getAttribute("dir")).isEqualTo("enltr");
      assertThat(visit.page().locator("#_find-results .card").first().innerText())
          .contains("English", "زندہ بچے کا ذکر");
      assertThat(option(visit, "partner")).isEqualTo("\u2068Partner or dad\u2069 (2)");
    }
  }

  @Test
  void fitsOnSmallScreens() {
    for (String address : List.of(FIND, "/ur" + FIND)) {
      try (Visit visit = chromium.open(server.url(address), 320)) {
        visit.until("document.getElementById('_find-status').textContent !== ''");
        leaveOut(visit, "living-baby");
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= 320"))
            .isEqualTo(true);
        Object small =
            visit
                .page()
                .evaluate(
                    "[...document.querySelectorAll('#_find :is(select, summary, fieldset label)')]"
                        + ".filter((it) => it.getBoundingClientRect().height < 44).length");
        assertThat(small).isEqualTo(0);
      }
    }
  }

  @Test
  void whereNoScriptRunsEveryTopicIsALinkToItsStories() {
    try (Visit visit = chromium.openWithoutScript(server.url(FIND))) {
      assertThat(visit.page().locator("select").first().isVisible()).isFalse();
      assertThat(visit.page().locator("#_find-without li").first().innerText())
          .startsWith("Early miscarriage");
      assertThat(visit.page().locator(".lede").innerText()).contains("content notes");
      visit.page().locator("#_find-without a[href='/topics/partner/']").click();
      assertThat(visit.page().locator("main .card").allInnerTexts()).hasSize(3);
    }
  }

  @Test
  void saysSoWhenTheStoriesCannotBeFetched() {
    try (Visit visit = chromium.open(server.url("/stories/"))) {
      visit.page().route("**/stories.json", route -> route.abort());
      visit.page().navigate(server.url(FIND));
      untilStatus(visit, "The stories could not be loaded.");
      assertThat(visit.page().locator("#_find-without").isVisible()).isTrue();
      visit.page().unrouteAll();
      choose(visit, "loss", "stillbirth");
      untilStatus(visit, "Stories: 1");
      assertThat(visit.page().locator("#_find-without").isVisible()).isFalse();
    }
  }
}
