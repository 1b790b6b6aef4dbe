package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways through the demonstration site with the keys Tab, Enter, Space and letters alone. */
@ExtendWith(InBrowser.class)
final class KeyboardTest {

  private static final int MOST_STEPS = 250;

  /** Whether what has the focus shows it, within the window and not under the bar. */
  private static final String FOCUS_IS_SEEN =
      """
      () => {
        const it = document.activeElement;
        const { top, bottom, height } = it.getBoundingClientRect();
        const bar = document.querySelector(".bar");
        const edge = bar.contains(it) ? 0 : bar.getBoundingClientRect().bottom;
        const style = getComputedStyle(it);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
          && height > 0 && bottom > edge && top < innerHeight && (top >= edge - 1 || height > innerHeight / 2);
      }
      """;

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < MOST_STEPS; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(FOCUS_IS_SEEN))
          .as(String.valueOf(page.evaluate("document.activeElement.outerHTML.slice(0, 200)")))
          .isEqualTo(true);
      if (Boolean.TRUE.equals(
          page.evaluate("(it) => document.activeElement.matches(it)", selector))) {
        return;
      }
    }
    throw new AssertionError("Not reached with Tab: " + selector);
  }

  private static void follow(Page page, String selector) {
    tabTo(page, selector);
    page.keyboard().press("Enter");
  }

  @Test
  void aPartnersStoryOfAMissedMiscarriageWithoutHospital(Chromium chromium, ServedSite site) {
    try (Visit visit = chromium.open(site.url("/"))) {
      Page page = visit.page();
      follow(page, "main a[href='/stories/find/']");
      page.waitForURL("**/stories/find/");
      visit.until("!document.getElementById('_find').hidden");
      tabTo(page, "select[name=loss]");
      page.keyboard().type("Missed");
      tabTo(page, "select[name=teller]");
      page.keyboard().type("Partner");
      follow(page, "#_find summary");
      tabTo(page, "input[value=hospital-treatment]");
      page.keyboard().press("Space");
      visit.until("document.querySelectorAll('#_find-results .card').length === 1");
      follow(page, "#_find-results a[href='/stories/not-in-service/']");
      page.waitForURL("**/stories/not-in-service/");
      follow(page, ".before a[href='#_text']");
      assertThat(page.evaluate("location.hash")).isEqualTo("#_text");
    }
  }

  @Test
  void helpForWalesThatIsOpenNow(Chromium chromium, ServedSite site) {
    try (Visit visit = chromium.open(site.url("/"))) {
      Page page = visit.page();
      follow(page, ".ways a[href='/find-support/']");
      page.waitForURL("**/find-support/");
      tabTo(page, "select[name=nation]");
      page.keyboard().type("Wales");
      tabTo(page, "#_choose-open");
      page.keyboard().press("Space");
      visit.until("location.hash === '#nation=wales&open=now'");
      follow(page, "#_organisations a[href='/find-support/samaritans/']");
      page.waitForURL("**/find-support/samaritans/");
      tabTo(page, "a[href='tel:116123']");
    }
  }

  @Test
  void aFactsheetToPrintInLargeLetters(Chromium chromium, ServedSite site) {
    try (Visit visit = chromium.open(site.url("/"))) {
      Page page = visit.page();
      follow(page, ".bar .skip");
      follow(page, "main a[href='/factsheets/']");
      page.waitForURL("**/factsheets/");
      follow(page, "main a[href='/factsheets/missed-miscarriage/']");
      page.waitForURL("**/factsheets/missed-miscarriage/");
      String size = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
      double before = ((Number) page.evaluate(size)).doubleValue();
      follow(page, "a[href='#_large-print']");
      visit.until(size + " > " + before);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("#_help-now").isVisible()).isTrue();
      assertThat(page.locator(".bar").isVisible()).isFalse();
      assertThat(((Number) page.evaluate(size)).doubleValue()).isEqualTo(24); // 18 points.
    }
  }
}
