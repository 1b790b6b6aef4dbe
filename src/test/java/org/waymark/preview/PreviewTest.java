package org.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.library.Withdrawals;
import org.waymark.preview.OpenPreview.Ear;

/** What a volunteer sees of a site before its readers do. */
final class PreviewTest {

  @TempDir private Path folder;
  @TempDir private Path outside;
  private TestSite site;

  @BeforeEach
  void writeSite() {
    site =
        TestSite.in(folder)
            .story("chairs", "aliases: [/old/chairs/]", "I counted the chairs.")
            .news("opening", "", "We have opened.");
  }

  @Test
  void everyPageAndFileIsAsItWillBePublished() throws IOException, InterruptedException {
    site.build();
    try (OpenPreview preview = OpenPreview.of(site);
        Stream<Path> files = Files.walk(site.out())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = site.out().relativize(file).toString().replace('\\', '/');
        if (name.startsWith(".") || name.startsWith("_") || name.contains("old/chairs")) {
          continue; // For the host, not for readers.
        }
        HttpResponse<String> answer = preview.get("/" + name);
        assertThat(answer.statusCode()).as(name).isEqualTo(200);
        assertThat(plain(answer.body())).as(name).isEqualTo(plain(Files.readString(file)));
      }
    }
  }

  /** Without what the preview adds and takes. */
  private static String plain(String page) {
    return page.replaceAll("<script type=\"module\" src=\"/_waymark/bar.js\"[^>]*></script>\n", "")
        .replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
  }

  @Test
  void answersAsTheHostingFilesSay() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site)) {
      HttpResponse<String> moved = preview.get("/old/chairs/");
      assertThat(moved.statusCode()).isEqualTo(301);
      assertThat(moved.headers().firstValue("location")).hasValue("/stories/chairs/");
      assertThat(preview.get("/nothing/").statusCode()).isEqualTo(404);
      assertThat(preview.get("/stories/nothing/").statusCode()).isEqualTo(410);
      assertThat(preview.get("/stories/chairs").statusCode()).isEqualTo(301);
      HttpResponse<String> page = preview.get("/stories/chairs/");
      assertThat(page.headers().firstValue("referrer-policy")).hasValue("no-referrer");
      assertThat(page.headers().firstValue("permissions-policy")).isPresent();
      assertThat(page.headers().firstValue("strict-transport-security")).isEmpty();
      assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
    }
  }

  @Test
  void aSaveIsSeenAtOnceAndOpenPagesHearOfIt() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site)) {
      assertThat(preview.page("/stories/chairs/")).contains("I counted the chairs.");
      try (Ear ear = preview.listen()) {
        site.story("chairs", "I counted the windows.");
        ear.until(() -> preview.says("/stories/chairs/", "I counted the windows."));
        site.story("new", "Another story.");
        ear.until(() -> preview.says("/stories/", "/stories/new/"));
        site.delete("content/stories/new.md");
        ear.until(() -> preview.answers("/stories/new/", 410));
      }
    }
  }

  @Test
  void draftsAndWhatIsStillToComeAreShownAndSaidToBe() throws IOException, InterruptedException {
    site.news("later", "draft: true", "Not yet.").file("content/news/soon.md", soon());
    try (OpenPreview preview = OpenPreview.of(site)) {
      assertThat(preview.page("/news/later/")).contains("Not yet.");
      assertThat(preview.kind("/news/later/")).isEqualTo("draft");
      assertThat(preview.page("/news/soon/")).contains("Soon.");
      assertThat(preview.kind("/news/soon/")).isEqualTo("scheduled");
      assertThat(preview.state("/news/soon/").get("date").getAsString()).isEqualTo("2027-01-05");
      assertThat(preview.kind("/news/opening/")).isEqualTo("shown");
    }
    site.build();
    assertThat(site.has("/news/later/")).isFalse();
  }

  /** Who sees what is still to come is not to see what its teller took back (safety.md 2). */
  @Test
  void whatWasTakenBackIsNotShownThoughItsDayIsToCome() throws IOException, InterruptedException {
    String mark = Withdrawals.idOfStory(new Key(ContentType.STORY, "soon"));
    site.story("soon", "date: 2026-12-24", "Nobody may read this.")
        .story("draft", "draft: true", "Nor this.")
        .story("other", "date: 2026-12-24", "Soon.")
        .file("content/withdrawn.yaml", "withdrawn: [{id: " + mark + ", on: 2026-11-20}]\n");
    Path register =
        Files.writeString(
            outside.resolve("register.csv"), "ref,name,withdrawn\nST-1,Zephyrine Quill,yes\n");
    try (OpenPreview preview = OpenPreview.of(site)) {
      assertThat(preview.get("/stories/soon/").statusCode()).isEqualTo(410);
      assertThat(preview.kind("/stories/other/")).isEqualTo("scheduled");
    }
    try (OpenPreview preview = OpenPreview.of(site.withConsentRegister(register))) {
      for (String story : List.of("draft", "other")) {
        assertThat(preview.get("/stories/" + story + "/").statusCode()).isEqualTo(404);
        assertThat(preview.kind("/stories/" + story + "/")).isEqualTo("held");
      }
    }
  }

  @Test
  void ofATranslationTheBarSaysWhatBecomesOfItWithItsOriginal()
      throws IOException, InterruptedException {
    site.settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .news("a", "draft: true", "Text.")
        .news("a.cy", "title: A", "Text.")
        .story("b", "consent: {ref: ST-1, given: 2026-01-01, channels: [print]}", "Text.")
        .story("b.cy", "draft: true", "Text.");
    try (OpenPreview preview = OpenPreview.of(site)) {
      assertThat(preview.kind("/cy/news/a/")).isEqualTo("draft");
      assertThat(preview.kind("/cy/stories/b/")).isEqualTo("held");
      assertThat(preview.state("/cy/stories/b/").get("reasons").toString())
          .contains("consent-channel", "content/stories/b.md");
    }
  }

  private static String soon() {
    return "---\ntitle: Soon\nsummary: A summary.\ndate: 2027-01-05\n---\n\nSoon.\n";
  }

  /** Of what a teller has not agreed to, nothing is shown; why is (safety.md 1). */
  @Test
  void whatIsHeldIsNotShownAndItSaysWhy() throws IOException, InterruptedException {
    site.story(
        "held",
        "consent: {ref: ST-7, given: 2025-01-01, until: 2026-11-20, channels: [website]}",
        "Nobody may read this.");
    try (OpenPreview preview = OpenPreview.of(site)) {
      HttpResponse<String> held = preview.get("/stories/held/");
      assertThat(held.statusCode()).isEqualTo(404);
      assertThat(held.body()).doesNotContain("Nobody may read this.");
      assertThat(preview.kind("/stories/held/")).isEqualTo("held");
      assertThat(preview.state("/stories/held/").get("reasons").getAsJsonArray()).isNotEmpty();
    }
  }

  /** Nor as it was before it was held (safety.md 1, 2). */
  @Test
  void whatIsHeldNowIsNotShownAsItWas() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site)) {
      assertThat(preview.page("/stories/chairs/")).contains("I counted the chairs.");
      try (Ear ear = preview.listen()) {
        site.story(
            "chairs",
            "consent: {ref: ST-7, given: 2025-01-01, until: 2026-11-20, channels: [website]}",
            "I counted the chairs.");
        ear.until(() -> preview.kind("/stories/chairs/").equals("held"));
        assertThat(preview.state("/stories/chairs/").get("before").getAsBoolean()).isFalse();
        for (String page : List.of("/stories/chairs/", "/stories/", "/")) {
          assertThat(preview.page(page + "?as-it-was")).doesNotContain("chairs");
        }
      }
    }
  }

  @Test
  void aTemplateThatCannotBeReadIsTheReason() throws IOException, InterruptedException {
    site.file("templates/news.ftlh", "<#if x>");
    try (OpenPreview preview = OpenPreview.of(site)) {
      assertThat(preview.get("/news/opening/").statusCode()).isEqualTo(500);
      assertThat(preview.state("/news/opening/").get("reasons").toString())
          .contains("templates/news.ftlh");
      assertThat(preview.get("/stories/chairs/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void thePageThatCannotBeMadeSaysWhyAndTheOthersGoOn() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site)) {
      assertThat(preview.page("/news/opening/")).contains("We have opened.");
      try (Ear ear = preview.listen()) {
        site.file("content/news/opening.md", "---\ntitle: [\n---\n\nWe have opened again.\n");
        ear.until(() -> preview.answers("/news/opening/", 500));
        assertThat(preview.kind("/news/opening/")).isEqualTo("broken");
        String reasons = preview.state("/news/opening/").get("reasons").toString();
        assertThat(reasons).contains("content/news/opening.md", "\"line\":", "\"fix\":");
        assertThat(preview.page("/news/opening/?as-it-was")).contains("We have opened.");
        assertThat(preview.get("/stories/chairs/").statusCode()).isEqualTo(200);
        site.news("opening", "", "We have opened again.");
        ear.until(() -> preview.says("/news/opening/", "We have opened again."));
      }
    }
  }

  @Test
  void brokenSettingsAreToldAndTheLastPagesStay() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site)) {
      String before = Files.readString(folder.resolve("content/site.yaml"));
      assertThat(preview.get("/stories/chairs/").statusCode()).isEqualTo(200);
      try (Ear ear = preview.listen()) {
        site.file("content/site.yaml", "title: [\n");
        ear.until(() -> preview.answers("/stories/chairs/", 500));
        assertThat(preview.kind("/stories/chairs/")).isEqualTo("no-site");
        assertThat(preview.page("/stories/chairs/?as-it-was")).contains("I counted the chairs.");
        site.file("content/site.yaml", before);
        ear.until(() -> preview.answers("/stories/chairs/", 200));
      }
    }
  }

  @Test
  void theDayGoesOn() throws IOException, InterruptedException {
    site.file("content/news/soon.md", soon());
    try (OpenPreview preview = OpenPreview.of(site)) {
      assertThat(preview.kind("/news/soon/")).isEqualTo("scheduled");
      preview.now(site.on(java.time.LocalDate.of(2027, 1, 5)).inputs());
      assertThat(preview.kind("/news/soon/")).isEqualTo("shown");
      preview.now(site.on(java.time.LocalDate.of(2026, 1, 5)).inputs()); // A clock put right.
      assertThat(preview.kind("/news/soon/")).isEqualTo("scheduled");
    }
  }

  @Test
  void allThatIsWrongIsTold() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      site.news("opening", "", "A [link](story:nowhere) to nothing.");
      ear.untilChecked(() -> told(preview, "/stories/chairs/", "site").contains("nowhere"));
      assertThat(told(preview, "/news/opening/", "page"))
          .contains("content/news/opening.md", "nowhere", "\"excerpt\":\"A [link](story:nowhere)");
    }
  }

  private static String told(OpenPreview preview, String path, String of)
      throws IOException, InterruptedException {
    return preview.state(path).get(of).toString();
  }

  /** Until all is checked again, nothing is said of a file that may be untrue by now. */
  @Test
  void whatWasMendedIsNotToldAnyMore() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site);
        Ear ear = preview.listen()) {
      String before = Files.readString(folder.resolve("content/site.yaml"));
      site.news("opening", "", "A [link](story:nowhere) to nothing.")
          .file("content/site.yaml", before + "nonsense: true\n");
      ear.untilChecked(() -> told(preview, "/", "site").contains("nonsense"));
      assertThat(told(preview, "/", "site"))
          .contains("content/site.yaml", "content/news/opening.md");
      site.file("content/site.yaml", before);
      ear.until(() -> !told(preview, "/", "site").contains("content/site.yaml"));
      assertThat(told(preview, "/", "site")).contains("content/news/opening.md");
      ear.untilChecked(() -> told(preview, "/", "site").contains("content/news/opening.md"));
      assertThat(told(preview, "/", "site")).doesNotContain("content/site.yaml");
    }
  }

  @Test
  void playersGetPartsOfFilms() throws IOException, InterruptedException {
    try (OpenPreview preview = OpenPreview.of(site)) {
      HttpResponse<String> part =
          preview.send(HttpRequest.newBuilder(preview.uri("/")).header("Range", "bytes=0-14"));
      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(part.body()).hasSize(15).startsWith("<!doctype html>");
    }
  }
}
