package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ExtremeSites;
import org.waymark.TestSite;

/** Sites that ask much of a page are built without a word, and read well on small screens. */
@ExtendWith(InBrowser.class)
final class ExtremeSitesTest {

  private static final Map<String, Function<Path, TestSite>> SITES =
      Map.of(
          "longWords", ExtremeSites::longWords,
          "muchOfIt", ExtremeSites::muchOfIt,
          "almostNothing", ExtremeSites::almostNothing,
          "names", ExtremeSites::names);

  /**
   * Names that are written the other way than the page and end in a mark, in a place where the
   * browser takes the mark for one of the page's own.
   */
  private static final String CARRIED_ALONG =
      """
      () => {
        const rtl = document.documentElement.dir === "rtl";
        const name = rtl ? /Ada\\?/ : /أمينة \\(أم ليلى\\)!/;
        const found = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode.data.replace(/\u2068[^\u2069]*\u2069/g, "");
          const around = texts.currentNode.parentElement;
          if (!name.test(text) || !around.checkVisibility()) continue;
          let box = around;
          const isApart = () => getComputedStyle(box).unicodeBidi === "plaintext" || box.matches("bdi, [dir]");
          while (!isApart() && getComputedStyle(box).display === "inline") box = box.parentElement;
          const own = isApart() && (box.matches("bdi, [dir]") || text.trim().match(name)?.index === 0);
          if (!own) found.push(around.outerHTML.slice(0, 150));
        }
        return found;
      }
      """;

  private final Axe axe = new Axe();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"longWords", "muchOfIt", "almostNothing", "names"})
  void readWell(String name, Chromium chromium) {
    TestSite built = Objects.requireNonNull(SITES.get(name)).apply(folder).build();
    assertThat(built.told()).isEmpty();
    try (ServedSite site = ServedSite.of(built);
        Visit visit = chromium.begin(new Browser.NewContextOptions())) {
      assertThat(site.pages()).isNotEmpty();
      assertThat(onEachPage(site, visit, this::faults)).isEmpty();
    }
  }

  @Test
  void namesInOtherScriptsKeepTheirMarksOnTheRightSide(Chromium chromium) {
    try (ServedSite site = ServedSite.of(ExtremeSites.names(folder).build());
        Visit visit = chromium.begin(new Browser.NewContextOptions())) {
      assertThat(onEachPage(site, visit, page -> list(page.evaluate(CARRIED_ALONG)))).isEmpty();
    }
  }

  private List<String> faults(Page page) {
    List<String> found = new ArrayList<>();
    for (int width : List.of(1280, 320)) {
      page.setViewportSize(width, 640);
      found.addAll(Fit.tooWide(page));
    }
    found.addAll(axe.faults(page));
    return found;
  }

  private static List<String> onEachPage(
      ServedSite site, Visit visit, Function<Page, List<String>> look) {
    List<String> found = new ArrayList<>();
    for (BuiltPage page : site.selection().covering()) {
      visit.page().navigate(page.url());
      look.apply(visit.page()).forEach(fault -> found.add(page + ": " + fault));
    }
    return found;
  }

  private static List<String> list(Object found) {
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
