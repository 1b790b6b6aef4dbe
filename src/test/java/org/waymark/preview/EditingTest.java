package org.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Images;
import org.waymark.TestSite;
import org.waymark.browser.Chromium;
import org.waymark.browser.Visit;

/**
 * An editor who has never seen a terminal, in a real browser, from opening a page to a saved file.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class EditingTest {

  private static final String FILE = "content/organisations/helpline.md";

  private Chromium chromium;
  private TestSite site;
  private OpenPreview preview;

  @BeforeAll
  void start() {
    chromium = Chromium.orSkip();
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    site =
        TestSite.in(folder)
            .story("chairs", "I counted the chairs.")
            .file(
                FILE,
                """
                ---
                # Phoned twice a year.
                title: A helpline
                summary: "Somebody who listens."   # as they say it
                status: active
                website: https://helpline.example/

                contacts:
                  - {kind: phone, value: "0808 157 0123", label: Helpline, cost: free}
                needs: [talk-to-someone]
                audiences: [anyone]
                topics: [early-miscarriage]
                nations: [england, scotland, wales, northern-ireland]
                languages: [en]
                checked: {on: 2026-11-01, how: phoned, by: volunteer}
                ---

                They listen.
                """);
    preview = OpenPreview.of(site);
  }

  @AfterEach
  void close() throws IOException {
    preview.close();
  }

  private Visit visit(String path) {
    return chromium.open(preview.address() + path.substring(1));
  }

  private String saved() throws IOException {
    return Files.readString(site.project().resolve(FILE));
  }

  private static Locator status(Page page) {
    return page.locator("#status");
  }

  private static void awaitStatus(Page page, String words) {
    page.waitForCondition(() -> status(page).textContent().startsWith(words));
  }

  private static void save(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
    awaitStatus(page, "Saved");
  }

  @Test
  void aTelephoneNumberIsPutRightAndNothingElseChanges() throws IOException {
    String before = saved();
    try (Visit visit = visit("/find-support/helpline/")) {
      Page page = visit.page();
      page.locator("waymark-preview a", new Page.LocatorOptions().setHasText("Edit this page"))
          .click();
      page.waitForCondition(() -> page.locator("fieldset input").count() > 0);
      Locator field = byValue(page, "0808 157 0123");
      field.fill("0808 157 0199");
      awaitStatus(page, "Not saved yet");
      page.waitForCondition(
          () ->
              page.frameLocator("iframe").locator("body").textContent().contains("0808 157 0199"));
      assertThat(saved()).isEqualTo(before);
      save(page);
      assertThat(saved()).isEqualTo(before.replace("0808 157 0123", "0808 157 0199"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  private static Locator byValue(Page page, String value) {
    for (Locator input : page.locator("input").all()) {
      if (value.equals(input.inputValue())) {
        return input;
      }
    }
    throw new AssertionError("No field says " + value);
  }

  @Test
  void whatIsWrongIsSaidAsItIsTyped() {
    try (Visit visit = visit("/_waymark/edit?file=" + FILE)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator("fieldset input").count() > 0);
      byValue(page, "https://helpline.example/").fill("helpline");
      page.waitForCondition(() -> page.locator("#wrong:visible").count() == 1);
      page.waitForCondition(() -> bad(page).contains("website"));
      byValue(page, "helpline").fill("https://helpline.example/");
      page.waitForCondition(() -> !bad(page).contains("website"));
    }
  }

  /** By the names that stand in the file. */
  private static List<String> bad(Page page) {
    return page.locator(".field.bad > :is(label, legend) > code").allTextContents();
  }

  @Test
  void fieldsAreCalledAsPeopleSayAndAsTheyStandInTheFile() {
    try (Visit visit = visit("/_waymark/edit?file=" + FILE)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator("fieldset input").count() > 0);
      page.locator("summary").first().click();
      assertThat(page.locator(".field > :is(label, legend)").allTextContents())
          .contains("Title (needed) title", "After expiry after-expiry", "File (needed) src");
    }
  }

  /** Settings have no form and no page: yet nobody should have to save them to know. */
  @Test
  void whatIsWrongWithASharedFileIsSaidAsItIsTyped() throws IOException {
    String file = "content/site.yaml";
    String before = Files.readString(site.project().resolve(file));
    try (Visit visit = visit("/_waymark/edit?file=" + file)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator(".CodeMirror").count() == 1);
      awaitStatus(page, "As in the file");
      page.locator(".CodeMirror").click();
      page.keyboard().press("Control+Home");
      page.keyboard().type("nonsense: yes\n");
      page.waitForCondition(() -> page.locator("#wrong:visible").count() == 1);
      page.waitForCondition(() -> page.locator("#wrong").textContent().contains("nonsense"));
      assertThat(page.locator("#wrong .place").first().textContent()).contains("line 1");
      assertThat(page.locator("#count").textContent()).isEqualTo("To mend: 1");
      for (int i = 0; i < "nonsense: yes\n".length(); i++) {
        page.keyboard().press("Backspace");
      }
      page.waitForCondition(() -> page.locator("#wrong:visible").count() == 0);
      assertThat(Files.readString(site.project().resolve(file))).isEqualTo(before);
      assertThat(visit.errors()).isEmpty();
    }
  }

  /** A browser opens six connections to a host: more windows must not wait for one another. */
  @Test
  void manyWindowsAreRenewedAtOnce() throws IOException {
    site.news("opening", "", "We have opened.");
    try (Visit visit = visit("/news/opening/")) {
      List<Page> windows = new ArrayList<>(List.of(visit.page()));
      while (windows.size() < 9) {
        Page window = visit.page().context().newPage();
        window.navigate(preview.address() + "news/opening/");
        windows.add(window);
      }
      for (Page window : windows) {
        window.waitForCondition(() -> window.locator("waymark-preview button").count() > 0);
      }
      site.news("opening", "", "We have opened again.");
      for (Page window : windows) {
        window.waitForCondition(
            () -> window.locator("main").textContent().contains("opened again"));
      }
      assertThat(visit.errors()).isEmpty();
    }
  }

  /** Between a page and its script much can happen. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPageThatWasServedBeforeAChangeIsRenewed(boolean another) throws Exception {
    site.news("opening", "", "We have opened.");
    try (Visit visit = chromium.begin(new Browser.NewContextOptions());
        OpenPreview.Ear ear = preview.listen()) {
      Page first = visit.page();
      if (another) {
        first.navigate(preview.address() + "news/opening/");
        first.waitForCondition(() -> first.locator("waymark-preview button").count() > 0);
      }
      Page late = first.context().newPage();
      List<String> errors = new ArrayList<>();
      late.onPageError(errors::add);
      late.route(
          "**/bar.js",
          route -> {
            change(ear);
            route.resume();
          },
          new Page.RouteOptions().setTimes(1));
      late.navigate(preview.address() + "news/opening/");
      late.waitForCondition(() -> late.locator("main").textContent().contains("opened again"));
      assertThat(errors).isEmpty();
    }
  }

  /** Returns when those who listened before have heard of it. */
  private void change(OpenPreview.Ear ear) {
    try {
      site.news("opening", "", "We have opened again.");
      ear.until(() -> preview.says("/news/opening/", "opened again"));
    } catch (IOException | InterruptedException defect) {
      throw new AssertionError(defect);
    }
  }

  @Test
  void whereNoConnectionCanBeSharedAWindowHasItsOwn() throws IOException {
    site.news("opening", "", "We have opened.");
    try (Visit visit = chromium.begin(new Browser.NewContextOptions())) {
      Page page = visit.page();
      page.addInitScript("delete window.SharedWorker;");
      page.navigate(preview.address() + "news/opening/");
      page.waitForCondition(() -> page.locator("waymark-preview button").count() > 0);
      site.news("opening", "", "We have opened again.");
      page.waitForCondition(() -> page.locator("main").textContent().contains("opened again"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void nothingIsWrittenOverWhatChangedMeanwhile() throws IOException {
    try (Visit visit = visit("/_waymark/edit?file=" + FILE)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator("fieldset input").count() > 0);
      String other = saved().replace("They listen.", "They listen well.");
      Files.writeString(site.project().resolve(FILE), other);
      byValue(page, "A helpline").fill("Another helpline");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
      awaitStatus(page, "The file changed meanwhile");
      assertThat(saved()).isEqualTo(other);
    }
  }

  /** What a form has no place for stays as it is. */
  @Test
  void whatTheFormCannotShowStays() throws IOException {
    String odd =
        saved()
            .replace("{on: 2026-11-01, how: phoned, by: volunteer}", "2026-11-21 by phone")
            .replace("topics: [early-miscarriage]", "topics: [early-miscarriage, [deep]]")
            .replace("status: active", "status: active\ndate: 2026-13-45");
    Files.writeString(site.project().resolve(FILE), odd);
    try (Visit visit = visit("/_waymark/edit?file=" + FILE)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator("fieldset input").count() > 0);
      byValue(page, "A helpline").fill("Another helpline");
      save(page);
      assertThat(saved()).isEqualTo(odd.replace("title: A helpline", "title: Another helpline"));
    }
  }

  @Test
  void whatIsTypedWhileItIsSavedIsNotCalledSaved() throws IOException {
    try (Visit visit = visit("/_waymark/edit?file=" + FILE)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator("fieldset input").count() > 0);
      page.route(
          "**/_waymark/save",
          route -> {
            byValue(page, "First").fill("Second");
            route.resume();
          });
      byValue(page, "A helpline").fill("First");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
      awaitStatus(page, "Saved; what you typed since is not");
      assertThat(saved()).contains("title: First");
      assertThat(page.locator("#save").isEnabled()).isTrue();
    }
  }

  @Test
  void whenThePreviewIsGoneTheTextIsStillThere() throws IOException {
    try (Visit visit = visit("/_waymark/edit?file=" + FILE)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator("fieldset input").count() > 0);
      byValue(page, "A helpline").fill("Another helpline");
      page.route("**/_waymark/save", route -> route.abort());
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
      awaitStatus(page, "The preview does not answer");
      page.unroute("**/_waymark/save");
      save(page);
      assertThat(saved()).contains("title: Another helpline");
    }
  }

  @Test
  void aNewItemIsBegunWrittenAndSeen() throws IOException {
    try (Visit visit = visit("/_waymark/new")) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator("input[name=type]").count() > 0);
      page.locator("#type-news").check();
      page.locator("#title").fill("We have moved");
      page.getByText("Begin").click();
      page.waitForURL("**/_waymark/edit**");
      page.waitForCondition(() -> page.locator(".CodeMirror").count() == 1);
      page.locator(".CodeMirror").click();
      page.keyboard().press("Control+End");
      page.keyboard().type(" Our new rooms have a lift.");
      save(page);
      assertThat(Files.readString(site.project().resolve("content/news/we-have-moved.md")))
          .contains("title:", "draft: true", "Our new rooms have a lift.");
      page.waitForCondition(
          () -> page.frameLocator("iframe").locator("body").textContent().contains("have a lift"));
    }
  }

  @Test
  void aPictureIsDroppedInWithWordsForWhoCannotSeeIt() throws IOException {
    try (Visit visit = visit("/_waymark/edit?file=" + FILE)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator(".CodeMirror").count() == 1);
      page.locator("#picture-file")
          .setInputFiles(new FilePayload("Our rooms.png", "image/png", Images.png(3000, 1500)));
      page.locator("#alt button[value=put]").click();
      assertThat(page.locator("#alt .missing").textContent()).contains("Write what it shows");
      page.locator("#alt-text").fill("Two chairs by a window");
      page.locator("#alt button[value=put]").click();
      page.waitForCondition(
          () -> page.locator(".CodeMirror").textContent().contains("![Two chairs by a window]"));
      save(page);
      assertThat(saved()).contains("![Two chairs by a window](media/two-chairs-by-a-window.png)");
      assertThat(site.project().resolve("content/media/two-chairs-by-a-window.png")).exists();
    }
  }

  @Test
  void aFileThatCannotBeReadIsEditedAsText() throws IOException {
    Files.writeString(site.project().resolve(FILE), "---\ntitle: [\n---\n\nThey listen.\n");
    try (Visit visit = visit("/_waymark/edit?file=" + FILE)) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator(".CodeMirror").count() == 1);
      page.waitForCondition(() -> page.locator("#wrong:visible").count() == 1);
      assertThat(page.locator("#text-title").textContent()).isEqualTo("The whole file");
    }
  }

  @Test
  void openPagesAreRenewedAndKeepTheirPlace() throws IOException {
    site.news("long", "", "Words and words. ".repeat(3000));
    try (Visit visit = visit("/news/long/")) {
      Page page = visit.page();
      page.waitForCondition(() -> page.locator("waymark-preview button").count() > 0);
      page.evaluate("scrollTo(0, 2500)");
      site.news("long", "", "Words and words. ".repeat(3000) + "The end.");
      page.waitForCondition(() -> page.locator("main").textContent().contains("The end."));
      page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).intValue() > 2000);
    }
  }
}
