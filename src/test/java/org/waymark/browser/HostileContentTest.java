package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestSite;
import org.waymark.hostile.Attack;
import org.waymark.hostile.HostileFields;
import org.waymark.hostile.HostileMarkdown;
import org.waymark.problem.Severity;

/**
 * Nothing that an editor can write runs in a reader's browser, asks anyone for anything or leaves
 * the page: with the security policy, and without it, so that cleaning is shown and not the policy
 * (safety.md 8, 10, 11).
 */
@ExtendWith(InBrowser.class)
final class HostileContentTest {

  /** What attacks call. It is told on the console, which is heard of from all frames. */
  private static final String RAN =
      """
      window.ran = () => console.error("RAN on " + location.href);
      for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = window.ran;
      """;

  /**
   * What a browser has made of a page that no page may have, whoever wrote it; and whether it would
   * make something else of it the second time.
   */
  private static final String AMISS =
      """
      () => {
        const amiss = [...document.querySelectorAll(`
          script:not([src^="/assets/"], [type="application/ld+json"]), style, iframe, frame, object, embed,
          applet, form, base, portal, template, noscript, math, foreignObject, body meta, body link,
          [style], [srcdoc], [action], [formaction], [ping], [background], [target], [autofocus], [is]`)]
          .map((each) => each.outerHTML.slice(0, 200));
        for (const each of document.querySelectorAll("*")) {
          for (const { name } of each.attributes) {
            if (/^on|:/.test(name) && !/^xml/.test(name)) amiss.push(name + " in " + each.outerHTML.slice(0, 200));
          }
          if (each.href && !/^(https?|mailto|tel|sms):/.test(each.href.baseVal ?? each.href)) amiss.push("" + each.href);
        }
        const again = new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html");
        if (again.documentElement.outerHTML !== document.documentElement.outerHTML) amiss.push("Changes when read again");
        return amiss;
      }
      """;

  /** Does to all that a page has whatever a reader could do. */
  private static final String TOUCH =
      """
      () => {
        const stay = (event) => { if (event.target.closest?.("a[href]:not([href^='j' i])")) event.preventDefault(); };
        addEventListener("click", stay, { capture: true });
        const doings = ["mouseover", "pointerenter", "focusin", "keydown", "input", "change", "toggle", "animationstart"];
        for (const each of document.querySelectorAll("body *:not(.leave)")) {
          for (const doing of doings) each.dispatchEvent(new Event(doing, { bubbles: true, cancelable: true }));
          if (each.tabIndex >= 0) each.focus();
          if (!each.closest("button, input, select, .leave")) each.click?.();
        }
        removeEventListener("click", stay, { capture: true });
      }
      """;

  private static final String MARKDOWN = "MARKDOWN";

  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, true",
    "MARKDOWN, false",
    "MARKUP, true",
    "MARKUP, false",
    "ENTITIES, true",
    "ENTITIES, false"
  })
  void nothingRuns(String what, boolean policy, @TempDir Path folder, Chromium chromium)
      throws IOException {
    TestSite site = site(what, folder.resolve("project"));
    TestSite shown = policy ? site : withoutPolicy(site, folder.resolve("bare"));
    try (ServedSite served = ServedSite.of(shown);
        Visit visit = chromium.begin(new Browser.NewContextOptions())) {
      visit.page().onDialog(dialog -> dialog.dismiss());
      visit.page().addInitScript(RAN);
      List<String> amiss = new ArrayList<>();
      for (BuiltPage page : pages(what, served)) {
        look(visit.page(), page, amiss);
      }
      assertThat(amiss).isEmpty();
      assertThat(visit.errors()).isEmpty();
      assertThat(visit.requests()).allMatch(address -> address.startsWith(served.url("/")));
      assertThat(lost(served, shown)).isEmpty();
      assertThat(visit.leavesNothing()).isTrue();
    }
  }

  /** Titles and names also reach pages through data that scripts fetch. */
  @ParameterizedTest
  @CsvSource({
    "/search/, #_search-results, story.title",
    "/search/, #_search-results, organisation.title",
    "/stories/find/, #_find-results, story.title"
  })
  void whatScriptsPutOnAPageIsText(
      String address, String results, String path, @TempDir Path folder, Chromium chromium)
      throws IOException {
    TestSite site =
        withoutPolicy(site("MARKUP", folder.resolve("project")), folder.resolve("bare"));
    try (ServedSite served = ServedSite.of(site);
        Visit visit = chromium.begin(new Browser.NewContextOptions())) {
      visit.page().addInitScript(RAN);
      visit.page().navigate(served.url(address));
      if (address.startsWith("/search/")) {
        visit.page().locator("#_search-words").fill("onerror");
      } else {
        SelectOption second = new SelectOption().setIndex(1);
        visit.page().locator("#_find select").first().selectOption(second);
      }
      Locator found = visit.page().locator(results + " li");
      visit.page().waitForCondition(() -> found.count() > 0);
      assertThat(found.allInnerTexts()).anyMatch(text -> text.contains(Attack.MARKUP.on(path)));
      assertThat((List<?>) visit.page().evaluate(AMISS)).isEmpty();
      assertThat(visit.errors()).isEmpty();
    }
  }

  private static void look(Page page, BuiltPage built, List<String> amiss) {
    page.navigate(built.url());
    for (Object each : (List<?>) page.evaluate(AMISS)) {
      amiss.add(built.address() + ": " + each);
    }
    page.evaluate(TOUCH);
    for (ElementHandle control : page.querySelectorAll("main :is(button, input, select)")) {
      if (control.isVisible() && control.isEnabled()) {
        use(control);
      }
    }
    if (!page.url().replaceFirst("#.*", "").equals(built.url())) {
      amiss.add(built.address() + " was left for " + page.url());
    }
  }

  private static void use(ElementHandle control) {
    String tag = String.valueOf(control.evaluate("it => it.tagName + (it.type ?? '')"));
    if (tag.equals("INPUTtext") || tag.equals("INPUTsearch")) {
      control.fill("ran svg onload words");
    } else if (tag.startsWith("SELECT")) {
      control.evaluate(
          "it => { it.selectedIndex = 1; it.dispatchEvent(new Event('change', {bubbles: true})); }");
    } else {
      control.evaluate("it => it.click()");
    }
  }

  private static TestSite site(String what, Path project) throws IOException {
    TestSite site = TestSite.in(project);
    if (!what.equals(MARKDOWN)) {
      TestSite built = HostileFields.write(site, Attack.valueOf(what)::on).build();
      assertThat(built.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
      return built;
    }
    HostileMarkdown.write(site).buildWithErrors(); // Then pictures are not made.
    Path picture = Path.of(HostileMarkdown.PICTURE);
    Path to = site.out().resolve(Path.of("content").relativize(picture));
    Files.createDirectories(to.getParent());
    Files.copy(project.resolve(picture), to, StandardCopyOption.REPLACE_EXISTING);
    return site;
  }

  /** All pages of texts; of the same fields on many pages, those that show all that is shown. */
  private static List<BuiltPage> pages(String what, ServedSite served) {
    return what.equals(MARKDOWN)
        ? served.pages().stream().filter(page -> page.kind().equals("page")).toList()
        : served.selection().covering();
  }

  /** The same site, with nothing in its pages that holds a browser back. */
  private static TestSite withoutPolicy(TestSite site, Path out) throws IOException {
    for (String name : site.files()) {
      Path from = site.out().resolve(name);
      Path to = out.resolve(name);
      Files.createDirectories(to.getParent());
      if (name.endsWith(".html")) {
        String html = site.text("/" + name);
        String bare = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        assertThat(bare).isNotEqualTo(html);
        Files.writeString(to, bare);
      } else {
        Files.copy(from, to);
      }
    }
    return TestSite.existing(site.project(), out);
  }

  /** What was asked for and does not exist: nothing that an attack names may be. */
  private static Set<String> lost(ServedSite served, TestSite site) {
    Set<String> lost = new TreeSet<>();
    for (String asked : served.server().asked()) {
      String name = asked.endsWith("/") ? asked + "index.html" : asked;
      if (!site.files().contains(name.substring(1)) && !asked.equals("/favicon.ico")) {
        lost.add(asked);
      }
    }
    return lost;
  }
}
