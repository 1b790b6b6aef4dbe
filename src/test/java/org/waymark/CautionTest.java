package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands before texts that may be hard to read, and how long they take (safety.md 16). */
final class CautionTest {

  private static final String SENSITIVE = "topics: [missed-miscarriage]\n";

  @TempDir private Path folder;

  private TestSite site() {
    return TestSite.in(folder).bytes("content/media/a.png", Images.png(4, 4));
  }

  /** The elements in the order in which a keyboard or a screen reader comes to them. */
  private static void assertInOrder(Document page, String... selectors) {
    List<Element> all = page.getAllElements();
    int last = -1;
    for (String selector : selectors) {
      int place = all.indexOf(page.expectFirst(selector));
      assertThat(place).as(selector).isGreaterThan(last);
      last = place;
    }
  }

  @Test
  void aStorysNoteComesBeforeItsPictureItsFilmAndItsWords() {
    TestSite site =
        site()
            .file("content/media/f.webm", "film")
            .file("content/media/f.vtt", "WEBVTT")
            .file("content/media/f.md", "Words.")
            .story(
                "a",
                SENSITIVE
                    + """
                    content-notes: [hospital-treatment]
                    image: {src: media/a.png, alt: A room}
                    film: {src: media/f.webm, poster: media/a.png, captions: media/f.vtt, transcript: media/f.md}
                    """,
                "Text.")
            .build();
    assertInOrder(
        site.html("/stories/a/"),
        "nav.bar a.to-help",
        "section.before.cautious",
        "section.before a[href=#_text]",
        "section.before a[href=/stories/]",
        "section.before a[href=#_help-now]",
        "figure.illustration",
        "div.film",
        "#_text");
  }

  @Test
  void aStoryWithoutNotesHasNoEmptyBlock() {
    TestSite site = site().story("a", "Text.").build();
    assertThat(site.html("/stories/a/").select(".before, .caution")).isEmpty();
  }

  @Test
  void newsFactsheetsAndPagesSayItToo() {
    String picture = "image: {src: media/a.png, alt: A room}\n";
    TestSite site =
        site()
            .news("a", SENSITIVE + picture, "Text.")
            .factsheet("a", SENSITIVE + picture, "Text.")
            .page("a", SENSITIVE + picture, "Text.")
            .page("a/b", SENSITIVE + "sections: [{show: factsheets}]", "")
            .build();
    for (String address : List.of("/news/a/", "/factsheets/a/", "/a/")) {
      assertInOrder(
          site.html(address),
          "h1",
          ".caution",
          ".caution a[href=#_past]",
          ".caution a[href^=/]",
          ".caution a[href=#_help-now]",
          "#_past",
          "figure.illustration",
          "#_text");
    }
    assertThat(site.html("/factsheets/a/").select(".caution a").eachAttr("href"))
        .containsExactly("#_past", "/factsheets/", "#_help-now");
    assertInOrder(site.html("/a/b/"), ".caution a[href=/a/]", "#_past", "section.part");
  }

  @Test
  void whatIsNotSensitiveAndTheHomePageSayNothing() {
    TestSite site =
        site()
            .news("a", "", "Text.")
            .factsheet("a", "", "Text.")
            .page("index", SENSITIVE, "Text.")
            .organisation("line", SENSITIVE)
            .build();
    for (String address : List.of("/news/a/", "/factsheets/a/", "/", "/find-support/line/")) {
      assertThat(site.html(address).select(".caution, #_past")).as(address).isEmpty();
    }
  }

  @Test
  void everyTextSaysHowLongItTakes() {
    String words = "word ".repeat(420);
    TestSite site =
        site()
            .story("a", words)
            .factsheet("a", "", words)
            .news("a", "", words)
            .page("a", words)
            .page("short", "Text.")
            .page("hub", "sections: [{show: factsheets}]", words)
            .build();
    for (String address : List.of("/stories/a/", "/factsheets/a/", "/news/a/", "/a/")) {
      assertThat(site.html(address).select(".head .facts").text())
          .as(address)
          .contains("Reading time: 2 min");
    }
    assertThat(site.html("/short/").select(".head").text()).contains("Reading time: 1 min");
    assertThat(site.html("/hub/").select(".head").text()).doesNotContain("Reading time");
  }
}
