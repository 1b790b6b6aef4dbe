package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe finds nothing on any page that shows something of its own, however it is looked at. */
@ExtendWith(InBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
final class AccessibleTest {

  private final Axe axe = new Axe();
  private Visit visit;

  @BeforeAll
  void begin(Chromium chromium) {
    visit = chromium.begin(new Browser.NewContextOptions());
  }

  @AfterAll
  void end() {
    visit.close();
  }

  @TestFactory
  Stream<DynamicTest> allThatIsShownIsAccessible(Sites sites) {
    return sites.selection().covering().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> look(page)));
  }

  /** Only what a script leaves alone can be another page where none runs. */
  @TestFactory
  Stream<DynamicTest> soIsEachKindOfScriptedPageWhereNoneRuns(Sites sites) {
    return sites.selection().scripted().stream()
        .filter(page -> !page.language().equals("cy")) // Its pages are English ones in other words.
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> lookWithoutScript(page)));
  }

  private void look(BuiltPage page) {
    visit.page().navigate(page.url());
    assertAccessible();
  }

  private void lookWithoutScript(BuiltPage page) {
    visit.navigateWithoutScript(page.url());
    assertAccessible();
  }

  private void assertAccessible() {
    for (int width : List.of(320, 1280)) {
      show(width, ColorScheme.LIGHT);
      assertThat(axe.faults(visit.page())).as("light, " + width).isEmpty();
    }
    // In the dark only the colours are others, and no colour goes by the width.
    show(320, ColorScheme.DARK);
    assertThat(axe.faultsOfColour(visit.page())).as("dark").isEmpty();
  }

  private void show(int width, ColorScheme scheme) {
    visit.page().setViewportSize(width, 800);
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  @Test
  void whatIsWrongIsFound(ServedSite site) {
    visit.page().navigate(site.url("/404.html"));
    show(320, ColorScheme.DARK);
    visit
        .page()
        .evaluate(
            """
            () => {
              const main = document.querySelector("main");
              main.prepend(document.createElement("img"));
              main.prepend(Object.assign(document.createElement("p"), { textContent: "Faint" }));
              main.querySelector("p").style.color = "#444";
            }
            """);
    assertThat(axe.faults(visit.page())).anyMatch(fault -> fault.startsWith("image-alt"));
    assertThat(axe.faultsOfColour(visit.page()))
        .singleElement()
        .matches(fault -> fault.startsWith("color-contrast"));
  }
}
