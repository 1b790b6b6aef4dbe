package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages as readers set them for their own eyes: enlarged, spaced out, in colours of their own. */
@ExtendWith(InBrowser.class)
final class OwnSettingsTest {

  /** What is left of a screen of 1280 by 1024 points when everything is four times as large. */
  private static final int ZOOMED_WIDTH = 320;

  private static final int ZOOMED_HEIGHT = 256;

  private static final String SHARE_OF_BAR =
      "() => document.querySelector('.bar').getBoundingClientRect().height / innerHeight";

  /** WCAG 2.2, 1.4.12. */
  private static final String SPACE_OUT =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important }
          p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets = [sheet];
      }
      """;

  /** Boxes that their words do not fit into, whether those are cut off or stand over others. */
  private static final String CUT_OFF =
      """
      () => [...document.body.querySelectorAll("*")]
        .filter((it) => it.checkVisibility() && getComputedStyle(it).display !== "inline"
          && !it.closest(".unseen, .table, .scroll, svg, textarea, .skip, thead, select")
          && [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
        .filter((it) => it.scrollWidth > it.clientWidth + 1
          || (getComputedStyle(it).overflowY !== "visible" && it.scrollHeight > it.clientHeight + 1))
        .map((it) => "cut off: " + it.outerHTML.slice(0, 120))
      """;

  /** Everything that the keyboard reaches: is its focus shown, and not under the bar? */
  private static final String FOCUS_NOT_SEEN =
      """
      () => {
        const bar = document.querySelector(".bar");
        return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
          .filter((it) => it.checkVisibility() && !it.disabled)
          .filter((it) => {
            it.focus();
            const { top, bottom } = it.getBoundingClientRect();
            const { outlineStyle, outlineWidth } = getComputedStyle(it);
            const edge = bar.contains(it) ? 0 : bar.getBoundingClientRect().bottom;
            return document.activeElement !== it || outlineStyle === "none" || parseFloat(outlineWidth) < 2
              || bottom <= edge || top >= innerHeight || (top < edge - 1 && bottom - top < innerHeight / 2);
          })
          .map((it) => "focus not seen: " + it.outerHTML.slice(0, 120));
      }
      """;

  /** What is told apart by its ground alone, which is gone when the reader's colours come. */
  private static final String WITHOUT_EDGE =
      """
      () => [...document.querySelectorAll(`.card, .care, .go, .call, .points, .warning, .before, .law, .film,
          .help, .contents, .chips a, input:not([type=checkbox]), select, textarea`)]
        .filter((it) => it.checkVisibility())
        .filter((it) => {
          const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(it);
          return borderTopStyle === "none" || borderTopWidth === "0px" || borderTopColor === backgroundColor;
        })
        .map((it) => "without edge: " + it.outerHTML.slice(0, 120))
      """;

  private Visit visit;

  @BeforeEach
  void begin(Chromium chromium) {
    visit =
        chromium.begin(
            new Browser.NewContextOptions().setViewportSize(ZOOMED_WIDTH, ZOOMED_HEIGHT));
  }

  @AfterEach
  void end() {
    visit.close();
  }

  private Page open(BuiltPage built) {
    visit.page().navigate(built.url());
    return visit.page();
  }

  @Test
  void fourTimesAsLargeThePageKeepsTheScreenAndTheFocus(Sites sites) {
    List<String> found = new ArrayList<>();
    for (BuiltPage built : sites.selection().kinds()) {
      Page page = open(built);
      page.keyboard().press("Tab"); // From here on the browser shows the focus.
      if (((Number) page.evaluate(SHARE_OF_BAR)).doubleValue() > 0.25) {
        found.add(built + ": the bar takes more than a quarter of the screen");
      }
      add(found, built, Fit.tooWide(page));
      add(found, built, page.evaluate(FOCUS_NOT_SEEN));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void spacedOutNothingIsLost(Sites sites) {
    List<String> found = new ArrayList<>();
    for (BuiltPage built : sites.selection().kinds()) {
      Page page = open(built);
      page.evaluate(SPACE_OUT);
      for (int width : List.of(320, 1280)) {
        page.setViewportSize(width, 800);
        add(found, built, Fit.tooWide(page));
        add(found, built, page.evaluate(CUT_OFF));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void inTheReadersColoursEdgesAndFocusStay(Sites sites) {
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    List<String> found = new ArrayList<>();
    for (BuiltPage built : sites.selection().kinds()) {
      Page page = open(built);
      page.keyboard().press("Tab");
      add(found, built, page.evaluate(WITHOUT_EDGE));
      add(found, built, page.evaluate(FOCUS_NOT_SEEN));
    }
    assertThat(found).isEmpty();
  }

  private static void add(List<String> found, BuiltPage page, Object faults) {
    ((List<?>) faults).forEach(fault -> found.add(page + ": " + fault));
  }
}
