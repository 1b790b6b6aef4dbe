package org.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.preview.OpenPreview.Ear;

/** Whatever editors, programs and clocks do to a folder, the preview shows what is in it. */
final class StormTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void writeSite() {
    site = TestSite.in(folder).news("storm", "", "Save 0.");
  }

  private Path file(String name) {
    return folder.resolve("content/news/" + name);
  }

  private static String news(String body) {
    return "---\ntitle: Storm\nsummary: A summary.\ndate: 2026-03-02\n---\n\n" + body + "\n";
  }

  @Test
  void twoHundredSavesInARow() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      for (int i = 1; i <= 200; i++) {
        Files.writeString(file("storm.md"), news("Save " + i + "."));
        if (i % 20 == 0) {
          assertThat(preview.get("/news/storm/").statusCode()).isIn(200, 500); // Half-written.
        }
      }
      ear.until(() -> preview.says("/news/storm/", "Save 200."));
      assertThat(preview.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFileThatIsReplacedAsWholeIsReadAnew() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      for (int i = 1; i <= 5; i++) {
        Path beside = file(".storm.md.swp");
        Files.writeString(beside, news("Replaced " + i + "."));
        Files.move(
            beside,
            file("storm.md"),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        String words = "Replaced " + i + ".";
        ear.until(() -> preview.says("/news/storm/", words));
      }
    }
  }

  @Test
  void renamedAndDeletedFilesGo() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      assertThat(preview.get("/news/storm/").statusCode()).isEqualTo(200);
      Files.move(file("storm.md"), file("calm.md"));
      ear.until(() -> preview.says("/news/calm/", "Save 0."));
      ear.until(() -> preview.answers("/news/storm/", 404));
      Files.delete(file("calm.md"));
      ear.until(() -> preview.answers("/news/calm/", 404));
    }
  }

  /** Systems tell of the folder alone, and not of what was in it. */
  @Test
  void aFolderThatIsMovedAwayTakesItsPagesAlong() throws IOException, InterruptedException {
    site.story("chairs", "I counted the chairs.");
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      assertThat(preview.page("/stories/chairs/")).contains("I counted the chairs.");
      Path aside = folder.resolve("aside");
      Files.move(folder.resolve("content/stories"), aside);
      ear.until(() -> preview.answers("/stories/chairs/", 410));
      assertThat(preview.page("/stories/chairs/?as-it-was")).doesNotContain("chairs");
      Files.move(aside, folder.resolve("content/stories"));
      ear.until(() -> preview.says("/stories/chairs/", "I counted the chairs."));
    }
  }

  @Test
  void aHalfWrittenFileIsMendedByItsSecondHalf() throws IOException, InterruptedException {
    byte[] whole = news("Both halves.").getBytes(StandardCharsets.UTF_8);
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen();
        var out = Files.newOutputStream(file("storm.md"))) {
      out.write(whole, 0, 20);
      out.flush();
      ear.until(() -> preview.answers("/news/storm/", 500));
      out.write(whole, 20, whole.length - 20);
      out.flush();
      ear.until(() -> preview.says("/news/storm/", "Both halves."));
    }
  }

  @Test
  void twoThousandFilesAtOnce() throws IOException, InterruptedException {
    Path beside = Files.createDirectories(folder.resolve("beside/many"));
    for (int i = 0; i < 2000; i++) {
      Files.writeString(beside.resolve("page-" + i + ".md"), page(i));
    }
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      Files.move(beside, Files.createDirectories(folder.resolve("content/pages")).resolve("many"));
      for (int i : new int[] {0, 999, 1999}) {
        ear.until(() -> preview.says("/many/page-" + i + "/", "This is page " + i + "."));
      }
    }
  }

  private static String page(int i) {
    return "---\ntitle: Page " + i + "\nsummary: One of many.\n---\n\nThis is page " + i + ".\n";
  }

  @Test
  void clocksMayJump() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      for (String moment : new String[] {"1980-01-01T00:00:00Z", "2080-01-01T00:00:00Z"}) {
        Files.writeString(file("storm.md"), news("Written in " + moment + "."));
        Files.setLastModifiedTime(file("storm.md"), FileTime.from(Instant.parse(moment)));
        ear.until(() -> preview.says("/news/storm/", "Written in " + moment + "."));
      }
    }
  }

  @Test
  void templatesAreRenewedToo() throws IOException, InterruptedException {
    site.file("templates/wording/en.yaml", "list-glossary: Words\n");
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      assertThat(preview.page("/glossary/")).contains("<h1>Words</h1>");
      site.file("templates/wording/en.yaml", "list-glossary: Our own words\n");
      ear.until(() -> preview.says("/glossary/", "<h1>Our own words</h1>"));
    }
  }
}
