package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.health.report.CallSheet;
import org.waymark.health.report.CallSheetHtml;
import org.waymark.preview.OpenPreview;
import org.waymark.problem.Problems;

/**
 * Takes the pictures of the handbook, {@code target/screenshots/handbook/preview-bar.png} and so
 * on: of the demonstration's content, with a draft, a held story and a mistake that it has not.
 * When a screen has changed, look at its picture and copy it to {@code site/resources/images}.
 */
@ExtendWith(InBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
final class HandbookPicturesTest {

  private static final Path FOLDER = Path.of("target/screenshots/handbook");
  private static final Path CONTENT = Path.of("content");
  private static final Path KEPT = Path.of("site/resources/images");

  /** More would be slow to load for those who read the handbook on a telephone. */
  private static final long MOST_BYTES = 120_000;

  private static final String NEWS = "content/news/our-new-leaflet-for-partners.md";
  private static final String ORGANISATION = "content/organisations/miscarriage-uk.md";
  private static final String STORY = "content/stories/filed-under-g.md";
  private static final String FACTSHEET = "content/factsheets/missed-miscarriage.md";

  private static final String DRAFT =
      """
      ---
      title: Our new leaflet for partners
      summary: A leaflet for those who were in the room too. Order it, or print it yourself.
      date: 2026-11-20
      draft: true
      ---

      Partners told us that nobody had asked them anything. So we asked, and wrote down what they
      **wished they had known** on the day.

      ## Where to get it

      - Write to us, and we send it to you.
      - Ask [Miscarriage UK](org:miscarriage-uk) for theirs, too.
      """;

  private Chromium chromium;
  private OpenPreview preview;

  @BeforeAll
  void open(Chromium browser, @TempDir Path folder) throws IOException {
    chromium = browser;
    preview = OpenPreview.of(site(folder));
  }

  @AfterAll
  void close() throws IOException {
    if (preview != null) {
      preview.close();
    }
  }

  private static TestSite site(Path folder) throws IOException {
    TestSite site = TestSite.empty(folder);
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.bytes(file.toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    site.file(NEWS, DRAFT);
    change(site, STORY, "channels: [website, feed]", "channels: [print]");
    return change(site, FACTSHEET, "(org:miscarriage-uk)", "(org:miscarriage-ku)");
  }

  private static TestSite change(TestSite site, String file, String from, String to)
      throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(from);
    return site.file(file, text.replace(from, to));
  }

  private void take(String name, String path, int width, int height, Look look) {
    Browser.NewContextOptions screen =
        new Browser.NewContextOptions().setViewportSize(width, height);
    try (Visit visit = chromium.open(preview.address() + path.substring(1), screen)) {
      look.at(visit.page());
      keep(visit.page(), name);
    }
  }

  /** What is to be seen before the picture is taken. */
  private interface Look {
    void at(Page page);
  }

  private static void keep(Page page, String name) {
    Path file = FOLDER.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    assertThat(file).isNotEmptyFile();
    assertThat(KEPT.resolve(name + ".png")).exists();
    assertThat(KEPT.resolve(name + ".png").toFile().length()).isLessThan(MOST_BYTES);
  }

  private static void awaitBar(Page page) {
    page.waitForCondition(
        () ->
            page.locator("waymark-preview button.sum").count() == 1
                && !page.locator("waymark-preview button.sum").textContent().contains("…"));
  }

  @Test
  void theBarBelowAPage() {
    take("preview-bar", "/news/our-new-leaflet-for-partners/", 1160, 600, page -> awaitBar(page));
  }

  @Test
  void thePanelOfProblems() {
    take(
        "preview-problems",
        "/factsheets/missed-miscarriage/",
        1100,
        660,
        page -> {
          awaitBar(page);
          page.locator("waymark-preview button.sum").click();
          page.locator("waymark-preview dialog li").first().waitFor();
        });
  }

  @Test
  void thePageThatSaysWhy() {
    take(
        "preview-why",
        "/stories/filed-under-g/",
        900,
        520,
        page -> page.locator("main li").first().waitFor());
  }

  @Test
  void theEditor() {
    take("editor", "/_waymark/edit?file=" + ORGANISATION, 1200, 640, page -> awaitEditor(page));
  }

  @Test
  void theTextAndItsButtons() {
    take(
        "editor-text",
        "/_waymark/edit?file=" + NEWS,
        1120,
        560,
        page -> {
          awaitEditor(page);
          page.locator("#text").evaluate("(text) => text.scrollIntoView()");
        });
  }

  private static void awaitEditor(Page page) {
    page.waitForCondition(() -> page.locator(".field input").count() > 0);
    page.frameLocator("iframe").locator("h1").waitFor();
  }

  @Test
  void somethingNew() {
    take(
        "editor-new",
        "/_waymark/new",
        900,
        640,
        page -> {
          page.locator("#type-news").check();
          page.locator("#title").fill("Our new leaflet for partners");
        });
  }

  @Test
  void aCallSheet(@TempDir Path folder) throws IOException {
    TestSite site = TestSite.existing(Path.of("").toAbsolutePath(), folder);
    CallSheet sheet = CallSheet.of(site.inputs(), true, new Problems()).orElseThrow();
    try (Visit visit = chromium.begin(new Browser.NewContextOptions().setViewportSize(760, 1000))) {
      Page page = visit.page();
      page.setContent(CallSheetHtml.of(sheet));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      keep(page, "call-sheet");
    }
  }
}
