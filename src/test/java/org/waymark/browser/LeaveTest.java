package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** Leaving in a hurry (safety.md 14). */
@TestInstance(Lifecycle.PER_CLASS)
final class LeaveTest {

  private static final String ELSEWHERE = "https://weather.example.org/";

  private final Chromium chromium;
  private final SiteServer server;

  LeaveTest(@TempDir Path folder) {
    TestSite site =
        TestSite.in(folder)
            .settings("leave-site: {show: true, to: " + ELSEWHERE + "}")
            .page("quiet", "title: Something private", "Words. ".repeat(2000))
            .build();
    chromium = Chromium.orSkip();
    server = SiteServer.of(site.out());
  }

  @AfterAll
  void stop() {
    server.close();
    chromium.close();
  }

  private static void answer(Route route) {
    route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>Sun"));
  }

  @Test
  void backDoesNotBringThePageUpAgain() {
    try (Visit visit = chromium.open(server.url("/"))) {
      Page page = visit.page();
      page.route(ELSEWHERE, LeaveTest::answer);
      page.navigate(server.url("/quiet/"));
      page.locator("a.leave").click();
      page.waitForURL(ELSEWHERE);
      page.goBack();
      assertThat(page.url()).isEqualTo(server.url("/"));
    }
  }

  /** While it waits for the other site, the browser answers nothing; so the page itself tells. */
  private static final String LEAVE_AND_TELL =
      """
      () => {
        setTimeout(() => {
          document.querySelector("a.leave").click();
          console.warn(`${document.querySelector("main").checkVisibility()} ${document.title};`);
        });
      }
      """;

  @Test
  void nothingOfThePageIsSeenWhileTheOtherIsSlow() {
    List<Route> waiting = new ArrayList<>();
    try (Visit visit = chromium.open(server.url("/quiet/"))) {
      Page page = visit.page();
      page.route(ELSEWHERE, waiting::add);
      page.evaluate(LEAVE_AND_TELL);
      page.waitForCondition(() -> !waiting.isEmpty() && !visit.errors().isEmpty());
      assertThat(visit.errors().get(0)).startsWith("false weather.example.org;");
      answer(waiting.get(0));
      page.waitForURL(ELSEWHERE);
    }
  }

  @Test
  void withoutScriptItIsALinkThatTellsNobodyWhereFrom() {
    try (Visit visit = chromium.openWithoutScript(server.url("/quiet/"))) {
      Page page = visit.page();
      List<String> told = new ArrayList<>();
      page.route(
          ELSEWHERE,
          route -> {
            told.add(String.valueOf(route.request().headers().get("referer")));
            answer(route);
          });
      page.locator("a.leave").click();
      page.waitForURL(ELSEWHERE);
      assertThat(told).containsExactly("null");
    }
  }

  @Test
  void itIsTheFirstThatTheKeyboardReachesAndAlwaysAtHand() {
    try (Visit visit = chromium.open(server.url("/quiet/"), 320)) {
      Page page = visit.page();
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("leave");
      page.evaluate("scrollTo(0, 5000)");
      visit.until("document.querySelector('a.leave').getBoundingClientRect().top >= 0");
      assertThat(
              page.evaluate("document.querySelector('a.leave').getBoundingClientRect().top < 60"))
          .isEqualTo(true);
    }
  }
}
