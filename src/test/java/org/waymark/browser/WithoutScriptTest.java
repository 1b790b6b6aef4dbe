package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page needs a script: what it is there for is there without. */
@ExtendWith(InBrowser.class)
final class WithoutScriptTest {

  /** What a reader lacks, or meets although it does nothing. */
  private static final String AMISS =
      """
      () => {
        const main = document.querySelector("main");
        const seen = (selector) => [...main.querySelectorAll(selector)].filter((it) => it.checkVisibility());
        const amiss = seen("button, select, input, textarea:not([readonly])")
          .map((it) => "does nothing: " + it.outerHTML.slice(0, 120));
        if (seen("h1").length !== 1) amiss.push("no heading");
        if (main.innerText.length < 80) amiss.push("no words");
        if (seen("a[href]").length === 0 && main.innerText.length < 200) amiss.push("no way on");
        return amiss;
      }
      """;

  @Test
  void eachKindOfPageHasWhatItIsThereFor(Chromium chromium, Sites sites) {
    List<String> found = new ArrayList<>();
    Browser.NewContextOptions withoutScript =
        new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (Visit visit = chromium.begin(withoutScript)) {
      Page page = visit.page();
      for (BuiltPage built : sites.selection().kinds()) {
        page.navigate(built.url());
        for (Object amiss : (List<?>) page.evaluate(AMISS)) {
          found.add(built + ": " + amiss);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Where choosing and searching need a script, plain pages lead to the same. */
  @Test
  void whatScriptsHelpToFindIsFoundByLinksAsWell(Chromium chromium, ServedSite site) {
    for (String address : List.of("/search/", "/stories/find/", "/find-support/")) {
      try (Visit visit = chromium.openWithoutScript(site.url(address))) {
        int links = visit.page().locator("main a[href^='/']:visible").count();
        assertThat(links).as(address).isGreaterThan(5);
      }
    }
  }
}
