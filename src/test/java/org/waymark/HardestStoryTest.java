package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Severity;

/**
 * Where a story of sensitivity 3 leaves a trace: every file of a whole site is looked into, of
 * whatever kind, and only a few may hold anything of it (safety.md 16).
 */
@TestInstance(Lifecycle.PER_CLASS)
final class HardestStoryTest {

  private static final String TITLE = "The lantern in the corridor";
  private static final String SUMMARY = "Somebody carried her down the stairs.";
  private static final String TELLER = "Wilhelmina";
  private static final String PAGE = "stories/hard/index.html";
  private static final List<String> OWN_TOPIC =
      List.of(
          "cy/topics/stillbirth/index.html",
          "topics/stillbirth/feed.json",
          "topics/stillbirth/feed.xml",
          "topics/stillbirth/index.html");

  private TestSite site;

  @BeforeAll
  void build(@TempDir Path folder) {
    site =
        TestSite.in(folder)
            .settings(
                """
                languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]
                share: {hashtag: near}
                """)
            .bytes("content/media/lantern.png", Images.png(4, 4))
            .file("content/media/lantern.webm", "film")
            .file("content/media/lantern.vtt", "WEBVTT")
            .file("content/media/lantern.md", "What the porter whispered.")
            .story(
                "hard",
                """
                title: %s
                summary: %s
                topics: [stillbirth, being-heard, early-miscarriage]
                teller: {name: %s, identity: pen-name, role: person-who-was-pregnant, nation: wales}
                content-notes: [hospital-treatment]
                image: {src: media/lantern.png, alt: A paper lantern}
                film: {src: media/lantern.webm, poster: media/lantern.png, captions: media/lantern.vtt, transcript: media/lantern.md}
                campaign: hub
                consent: {ref: ST-1, given: 2026-01-01, channels: [website, feed, print, press, social, training, reuse], others-agreed: true}
                """
                    .formatted(TITLE, SUMMARY, TELLER),
                "The midwife hummed a tune.\n\nNobody switched on the radio.\n\n"
                    + "> We kept the woollen hat.\n");
    others();
    site.build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Everything that shows stories, and wants this one. */
  private void others() {
    site.story("near", "topics: [stillbirth, being-heard]\nsensitivity: 0", "Text.")
        .factsheet("near", "topics: [stillbirth, being-heard, early-miscarriage]", "Text.")
        .news("near", "topics: [stillbirth, being-heard]\nsensitivity: 0", "Text.")
        .page(
            "index",
            """
            sections:
              - {show: stories}
              - {show: stories, topics: [stillbirth]}
              - {show: latest-news}
              - {show: film, of: hard}
            """,
            "")
        .page(
            "hub",
            """
            topics: [being-heard, early-miscarriage]
            clips: [{id: hard, quote: We kept the woollen hat.}, {id: near, quote: Text.}]
            sections: [{show: stories, of: hub}, {show: clips}, {show: film, of: hard}, {show: share}]
            """,
            "");
  }

  private Set<String> holding(String text) {
    Set<String> found = new TreeSet<>();
    for (String name : site.files()) {
      if (raw(name).contains(text)) {
        found.add(name);
      }
    }
    return found;
  }

  private String raw(String name) {
    try {
      return new String(Files.readAllBytes(site.out().resolve(name)), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Search shows it to those who type its very words, and the story finder to those who choose its
   * own topic: so one file of each names it, for each language.
   */
  private static void assertOnlyWhereItMay(Set<String> files) {
    Set<String> others = new TreeSet<>(files);
    others.remove(PAGE);
    OWN_TOPIC.forEach(others::remove);
    assertThat(others)
        .allMatch(name -> name.matches("(cy/)?(search/r|stories/find/c)/\\d+\\.json"))
        .hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void itsTitleAndSummaryStandOnItsOwnTopicsListsOnly() {
    for (String text : List.of(TITLE, SUMMARY)) {
      assertThat(holding(text)).as(text).contains(PAGE).containsAll(OWN_TOPIC);
      assertOnlyWhereItMay(holding(text));
    }
  }

  @Test
  void whoTellsItStandsThereToo() {
    assertThat(holding(TELLER)).contains(PAGE);
    assertOnlyWhereItMay(holding(TELLER));
    assertThat(raw("topics/stillbirth/feed.xml")).doesNotContain(TELLER);
  }

  @Test
  void itsWordsAndPicturesStandOnItsOwnPageOnly() {
    for (String text :
        List.of(
            "The midwife hummed a tune",
            "Nobody switched on the radio",
            "We kept the woollen hat",
            "What the porter whispered",
            "A paper lantern",
            "lantern.png",
            "lantern.webm")) {
      assertThat(holding(text)).as(text).containsExactly(PAGE);
    }
  }

  @Test
  void itsAddressIsWhereItsTitleIsAndInTheSitemap() {
    Set<String> files = holding("/stories/hard/");
    assertThat(files.remove("sitemap.xml")).isTrue();
    assertOnlyWhereItMay(files);
  }

  @Test
  void itsOwnPageNamesItOnlyToThoseWhoReadIt() {
    assertThat(site.html("/stories/hard/").select("meta[property^=og:]").toString())
        .doesNotContain(TITLE, SUMMARY, "lantern");
    assertThat(site.html("/stories/hard/").select("script[type=application/ld+json]")).isEmpty();
  }
}
