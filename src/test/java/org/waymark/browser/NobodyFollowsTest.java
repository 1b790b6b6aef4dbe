package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The site tells nobody who reads what, leaves nothing behind, and keeps still (safety.md 10 and
 * 11).
 */
@ExtendWith(InBrowser.class)
final class NobodyFollowsTest {

  /** Tall enough that pictures further down are fetched as well. */
  private static final Browser.NewContextOptions TALL =
      new Browser.NewContextOptions().setViewportSize(800, 6000);

  /**
   * What is wrong with an open page: what moves or plays by itself, and what has the browser speak
   * to others unseen.
   */
  private static final String UNREST =
      """
      () => [
        ...document.getAnimations().map((each) => "moves: " + (each.animationName ?? each.effect)),
        ...[...document.querySelectorAll(`
          [autoplay], marquee, blink, a[ping], iframe, script[type=speculationrules],
          link:is([rel~=dns-prefetch], [rel~=preconnect], [rel~=prefetch], [rel~=prerender])`)]
          .map((each) => each.outerHTML),
        ...[...document.querySelectorAll("video, audio")].filter((each) => !each.paused)
          .map((each) => "plays: " + each.outerHTML),
      ]
      """;

  private static final String LAST_CHOICE =
      "(it) => [...it.options].findLast((option) => !option.disabled).value";

  private static final String SECRET = "zzwhatisought";

  @Test
  void everyPageIsQuiet(Chromium chromium, ServedSite site) {
    try (Visit visit = chromium.begin(new Browser.NewContextOptions())) {
      for (BuiltPage page : site.pages()) {
        visit.page().navigate(page.url());
        assertThat(visit.page().evaluate(UNREST)).as(page.address()).isEqualTo(List.of());
        assertThat(visit.errors()).as(page.address()).isEmpty();
      }
      assertTellsNobody(visit, site);
    }
  }

  @TestFactory
  Stream<DynamicTest> usingAPageTellsNobody(Chromium chromium, ServedSite site) {
    return site.selection().scripted().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> use(chromium, site, page)));
  }

  /** Fills in, chooses and presses all that is there. */
  private static void use(Chromium chromium, ServedSite site, BuiltPage built) {
    try (Visit visit = chromium.open(built.url(), TALL)) {
      Page page = visit.page();
      page.evaluate("() => { window.print = () => {}; }"); // It would wait for a person.
      each(page, "summary", ElementHandle::click);
      each(
          page,
          "input:is([type=text], [type=search])",
          field -> {
            field.fill(SECRET);
            field.press("Enter");
          });
      each(
          page,
          "select",
          choice -> choice.selectOption(String.valueOf(choice.evaluate(LAST_CHOICE))));
      each(page, "input:is([type=checkbox], [type=radio])", ElementHandle::check);
      each(page, "button", ElementHandle::click);
      page.waitForLoadState();
      assertTellsNobody(visit, site);
      assertThat(visit.errors()).isEmpty();
      assertThat(page.url().replaceFirst("#.*", "")).isEqualTo(built.url());
    }
  }

  /** Uses all that can be used, one after the other: using one may take others away. */
  private static void each(Page page, String selector, Consumer<ElementHandle> use) {
    for (ElementHandle found : page.querySelectorAll("main " + selector)) {
      if (found.isVisible() && found.isEnabled()) {
        use.accept(found);
      }
    }
  }

  private static void assertTellsNobody(Visit visit, ServedSite site) {
    assertThat(visit.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith(site.url("/")))
        .noneMatch(address -> address.contains("?") || address.contains(SECRET));
    assertThat(visit.leavesNothing()).isTrue();
  }
}
