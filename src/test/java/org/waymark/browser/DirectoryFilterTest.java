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
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestSite;

/** The directory, as readers narrow it down. */
@TestInstance(Lifecycle.PER_CLASS)
final class DirectoryFilterTest {

  /** A Friday afternoon. */
  private static final String FRIDAY = "2026-11-20T14:00:00Z";

  private static final String ADDRESS = "/find-support/";

  private final Chromium chromium;
  private final SiteServer server;

  DirectoryFilterTest(@TempDir Path folder) {
    TestSite site =
        TestSite.in(folder)
            .settings(
                "languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
            .file(
                "content/topics.yaml",
                """
                facets:
                  - id: need
                    label: What I need
                    topics:
                      - {id: counselling, label: Counselling}
                      - {id: talk-to-someone-now, label: Talk to someone now}
                  - id: teller
                    label: Who is telling
                    topics: [{id: person-who-was-pregnant, label: I}]
                """)
            .organisation(
                "arran",
                """
                title: Arran
                nations: [scotland]
                languages: [en, gd]
                contacts: [{kind: phone, value: "0808 164 3332", cost: free, hours: "Mo-Fr 10:00-18:00; PH off"}]
                """)
            .organisation(
                "bangor",
                """
                title: Bangor
                nations: [wales]
                languages: [en, cy]
                needs: [counselling]
                contacts:
                  - {kind: phone, value: "01924 200799", cost: standard-rate, hours: "Mo-Fr 10:00-18:00"}
                  - {kind: text, value: "85258", keyword: HI, cost: free, hours: "Sa 10:00-18:00"}
                  - {kind: email, value: help@example.org}
                """)
            .organisation("cardiff", "title: Cardiff\nnations: [wales]\nneeds: [counselling]")
            .build();
    chromium = Chromium.orSkip();
    server = SiteServer.of(site.out());
  }

  @AfterAll
  void stop() {
    server.close();
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                           | Arran Bangor Cardiff Samaritans
          nation=wales                 | Bangor Cardiff Samaritans
          nation=ireland               | Arran Bangor Cardiff Samaritans
          nation=wales&need=counselling | Bangor Cardiff
          way=phone                    | Arran Bangor Samaritans
          way=email                    | Bangor
          cost=free                    | Arran Bangor Samaritans
          # Its telephone is not free, its free text line is another matter.
          way=phone&cost=free          | Arran Samaritans
          way=text&cost=free           | Bangor
          open=now                     | Arran Bangor Samaritans
          # Its text line is open on Saturdays only.
          way=text&open=now            | ''
          language=cy                  | Bangor
          nation=scotland&language=gd&open=now | Arran
          # Apps through which an address is shared may write its signs as codes.
          nation%3Dscotland%26language%3Dgd%26open%3Dnow | Arran
          language=%63y&%              | Bangor
          need=nothing-like-it&other=1&nation=%3Cb%3E | Arran Bangor Cardiff Samaritans
          """)
  void whatIsChosenIsReadFromTheFragment(String chosen, String names) {
    try (Visit visit = open("#" + chosen)) {
      assertThat(String.join(" ", shown(visit))).isEqualTo(names);
      assertThat(crisis(visit)).containsExactly("Samaritans");
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void choicesCombineAtOnceAndStandInTheFragmentAlone() {
    try (Visit visit = open("")) {
      Page page = visit.page();
      select(visit, "nation").selectOption("wales");
      assertThat(shown(visit)).containsExactly("Bangor", "Cardiff", "Samaritans");
      page.getByLabel("Open now").check();
      assertThat(shown(visit)).containsExactly("Bangor", "Samaritans");
      assertThat(status(visit)).isEqualTo("Organisations: 2");
      assertThat(page.url()).isEqualTo(server.url(ADDRESS + "#nation=wales&open=now"));
      page.getByText("Start again").click();
      assertThat(shown(visit)).hasSize(4);
      assertThat(page.url()).isEqualTo(server.url(ADDRESS));
      assertThat(page.evaluate("history.length")).isEqualTo(2);
      assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Start again");
      assertThat(visit.requests()).noneMatch(asked -> asked.contains("wales"));
      assertThat(server.asked()).noneMatch(asked -> asked.contains("wales"));
      assertThat(visit.leavesNothing()).isTrue();
    }
  }

  @Test
  void whatWouldFitNobodyCannotBeChosen() {
    try (Visit visit = open("#nation=scotland")) {
      assertThat(disabled(visit, "way")).containsExactly("email", "text");
      assertThat(disabled(visit, "language")).containsExactly("cy");
      assertThat(disabled(visit, "nation")).isEmpty();
      assertThat(visit.page().locator("#_choose-open").isDisabled()).isFalse();
      select(visit, "need").selectOption("talk-to-someone-now");
      select(visit, "nation").selectOption("");
      assertThat(disabled(visit, "need")).isEmpty();
    }
    try (Visit visit = open("#need=counselling&way=email")) {
      assertThat(visit.page().locator("#_choose-open").isDisabled()).isTrue();
    }
  }

  @Test
  void goingBackBringsBackWhatWasChosen() {
    try (Visit visit = open("#nation=wales")) {
      Page page = visit.page();
      page.locator("#_organisations a[href*=bangor]").first().click();
      page.waitForURL("**/bangor/");
      page.goBack();
      assertThat(shown(visit)).containsExactly("Bangor", "Cardiff", "Samaritans");
      assertThat(select(visit, "nation").inputValue()).isEqualTo("wales");
      page.evaluate("location.hash = 'nation=scotland'");
      visit.until("document.getElementById('_choose-nation').value === 'scotland'");
      assertThat(shown(visit)).containsExactly("Arran", "Samaritans");
      // A link within the page is no choice.
      page.evaluate("location.hash = '_help-now'");
      visit.until("location.hash === '#_help-now'");
      assertThat(shown(visit)).containsExactly("Arran", "Samaritans");
      page.goBack();
      assertThat(select(visit, "nation").inputValue()).isEqualTo("scotland");
    }
  }

  @Test
  void saysSoWhenNobodyFits() {
    try (Visit visit = open("#language=gd&need=counselling")) {
      assertThat(shown(visit)).isEmpty();
      assertThat(status(visit)).startsWith("Organisations: 0.");
      assertThat(visit.page().locator(".crisis a.call").first().isVisible()).isTrue();
    }
  }

  @Test
  void helpForWalesThatIsOpenNowIsFoundByTheKeyboardAlone() {
    try (Visit visit = open("")) {
      Page page = visit.page();
      tabTo(page, "document.activeElement.getAttribute('href') === '#_others'");
      page.keyboard().press("Enter");
      tabTo(page, "document.activeElement.name === 'nation'");
      page.keyboard().type("Wal");
      tabTo(page, "document.activeElement.id === '_choose-open'");
      page.keyboard().press("Space");
      assertThat(shown(visit)).containsExactly("Bangor", "Samaritans");
      tabTo(page, "document.activeElement.matches('#_organisations a.call')");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
          .isEqualTo("tel:+441924200799");
      assertThat(page.locator("#_organisations .now:visible").first().innerText())
          .isEqualTo("Open now, until 6pm");
    }
  }

  private static void tabTo(Page page, String there) {
    for (int i = 0; i < 60 && !Boolean.TRUE.equals(page.evaluate(there)); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.evaluate(there)).isEqualTo(true);
  }

  @Test
  void everyoneIsListedWhereNoScriptRuns() {
    try (Visit visit = chromium.openWithoutScript(server.url(ADDRESS))) {
      assertThat(visit.page().locator("#_choose").isVisible()).isFalse();
      assertThat(shown(visit)).hasSize(4);
      assertThat(visit.page().locator("#_lists a[href='/find-support/way/text/']").isVisible())
          .isTrue();
      visit.page().locator("#_lists a[href='/find-support/cost/free/']").click();
      assertThat(visit.page().locator("h1").innerText())
          .isEqualTo("Help that is free to call or text");
    }
  }

  @Test
  void fitsOnSmallScreensInBothDirections() {
    for (String address : List.of(ADDRESS, "/ur" + ADDRESS)) {
      try (Visit visit = chromium.open(server.url(address), 320)) {
        assertThat(visit.page().locator("#_choose").isVisible()).isTrue();
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= 320"))
            .isEqualTo(true);
        for (Locator target :
            visit.page().locator("#_choose :is(select, button, label.tick)").all()) {
          assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
      }
    }
  }

  private Visit open(String fragment) {
    return chromium.openAt(server.url(ADDRESS + fragment), FRIDAY, "America/New_York");
  }

  private static Locator select(Visit visit, String name) {
    return visit.page().locator("#_choose-" + name);
  }

  private static String status(Visit visit) {
    return visit.page().locator("#_choose-status").innerText();
  }

  private static List<String> shown(Visit visit) {
    return visit.page().locator("#_organisations > li:visible h3").allInnerTexts();
  }

  private static List<String> crisis(Visit visit) {
    return visit.page().locator(".part.crisis h3:visible").allInnerTexts();
  }

  private static List<String> disabled(Visit visit, String name) {
    return visit.page().locator("#_choose-" + name + " option:disabled").all().stream()
        .map(option -> option.getAttribute("value"))
        .sorted()
        .toList();
  }
}
