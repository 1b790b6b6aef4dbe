package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes pictures of one page of each kind, and of the page of all components, for people to look
 * at: {@code target/screenshots/story-en-320-light.jpg}. None may be wider than its screen.
 */
@ExtendWith(InBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
final class ScreenshotsTest {

  private static final Path FOLDER = Path.of("target/screenshots");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern KIND = Pattern.compile("<@layout\\.frame (.*?)>");
  private static final Pattern WORD = Pattern.compile("\"([a-z-]+)\"");

  /** Pages in Welsh are English ones in other words; right to left is another layout. */
  private static final List<String> LANGUAGES = List.of("en", "ur");

  /** Pictures further down are otherwise fetched when a reader comes near. */
  private static final String FETCH_ALL =
      """
      () => Promise.all([...document.images].map((image) => {
        image.loading = "eager";
        return image.decode();
      }))
      """;

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
  Stream<DynamicTest> eachKindOfPageFitsItsScreen(Sites sites) {
    List<BuiltPage> real = sites.demonstration().selection().kinds();
    Set<String> kinds = real.stream().map(BuiltPage::kind).collect(Collectors.toSet());
    Stream<BuiltPage> others =
        sites.patterns().selection().kinds().stream().filter(page -> !kinds.contains(page.kind()));
    return Stream.concat(real.stream(), others)
        .filter(page -> LANGUAGES.contains(page.language()))
        .map(page -> pictures(page.kind(), page));
  }

  @TestFactory
  Stream<DynamicTest> soDoesThePageOfAllComponents(Sites sites) {
    return sites.patterns().pages().stream()
        .filter(page -> page.address().endsWith(Sites.PATTERN_PAGE))
        .map(page -> pictures("patterns", page));
  }

  private DynamicTest pictures(String name, BuiltPage page) {
    return DynamicTest.dynamicTest(page.toString(), () -> take(name, page));
  }

  private void take(String name, BuiltPage built) {
    Page page = visit.page();
    page.navigate(built.url());
    page.evaluate(FETCH_ALL);
    for (int width : List.of(320, 1280)) {
      page.setViewportSize(width, 800);
      assertThat(Fit.tooWide(page)).as(built + " " + width).isEmpty();
      picture(name + "-" + built.language() + "-" + width, ColorScheme.LIGHT);
      if (built.direction().equals("ltr")) { // The other layout has the same colours.
        picture(name + "-" + built.language() + "-" + width, ColorScheme.DARK);
      }
    }
  }

  private void picture(String name, ColorScheme scheme) {
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    Path file = FOLDER.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".jpg");
    visit
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setPath(file));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void noTemplateIsLeftOut(Sites sites) throws IOException {
    Set<String> shown =
        sites.selection().all().stream().map(BuiltPage::kind).collect(Collectors.toSet());
    Set<String> templates = kindsOfTemplates();
    assertThat(templates).contains("story", "hub", "page");
    assertThat(shown).containsAll(templates);
  }

  private static Set<String> kindsOfTemplates() throws IOException {
    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
        KIND.matcher(Files.readString(file))
            .results()
            .flatMap(frame -> WORD.matcher(frame.group(1)).results())
            .forEach(word -> kinds.add(word.group(1)));
      }
    }
    kinds.remove("redirect"); // A browser leaves it at once.
    return kinds;
  }
}
