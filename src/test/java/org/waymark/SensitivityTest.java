package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody meets what is hardest to read without having looked for it. */
final class SensitivityTest {

  private static final String NOTED = "content-notes: [hospital-treatment]\n";
  private static final String HARD = "title: Hardest\ntopics: [stillbirth, being-heard]\n" + NOTED;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .evidence("ma", "figures: [{id: a, text: \"65%\", statement: So it is.}]")
            .page(
                "index",
                """
                sections:
                  - {show: stories}
                  - {show: stories, topics: [stillbirth]}
                  - {show: latest-news}
                """,
                "")
            .story("other", "topics: [stillbirth, being-heard]\nsensitivity: 0", "Text.")
            .factsheet("sheet", "topics: [stillbirth, being-heard]", "Text.");
  }

  @Test
  void aStoryOfTheHighestSensitivityIsOnItsOwnTopicsListOnly() {
    site.story("hard", HARD, "It was [65%](figure:ma/a).").build();
    assertThat(pagesNaming("Hardest"))
        .containsExactly("stories/hard/index.html", "topics/stillbirth/index.html");
  }

  @Test
  void aFilmOfTheHighestSensitivityIsShownWithItsStoryOnly() {
    site.bytes("content/media/still.png", Images.png(2, 2))
        .file("content/media/f.webm", "film")
        .file("content/media/f.txt", "Words.")
        .story(
            "hard",
            HARD + "film: {src: media/f.webm, poster: media/still.png, transcript: media/f.txt}",
            "Text.")
        .page("hub", "sections: [{show: film, of: hard}, {show: stories}]", "")
        .page("any", "Text.\n\n![Her film](film:hard)")
        .build();
    assertThat(pagesNaming("still.png")).containsExactly("stories/hard/index.html");
    assertThat(pagesNaming("Hardest"))
        .containsExactly("stories/hard/index.html", "topics/stillbirth/index.html");
    assertThat(site.html("/any/").select(".text a[href=/stories/hard/]").text())
        .isEqualTo("Her film");
  }

  @Test
  void newsOfTheHighestSensitivityIsOnItsOwnTopicsListOnly() {
    site.news("hard", HARD.replace(NOTED, ""), "It was [65%](figure:ma/a).").build();
    assertThat(pagesNaming("Hardest"))
        .containsExactly("news/hard/index.html", "topics/stillbirth/index.html");
  }

  @Test
  void aStorysOwnSensitivityCountsLikeThatOfItsTopics() {
    site.story("hard", "title: Hardest\ntopics: [being-heard]\nsensitivity: 3\n" + NOTED, "Text.")
        .build();
    assertThat(pagesNaming("Hardest"))
        .containsExactly("stories/hard/index.html", "topics/being-heard/index.html");
  }

  @Test
  void aLowerSensitivityOfItsOwnPutsAStoryBackOnTheLists() {
    site.story("hard", HARD + "sensitivity: 1", "Text.").build();
    assertThat(pagesNaming("Hardest"))
        .contains("index.html", "stories/index.html", "topics/being-heard/index.html");
  }

  @Test
  void whatIsCountedIsWhatIsShown() {
    site.story("hard", HARD, "Text.").build();
    assertThat(site.html("/topics/").select("li:has(a[href=/topics/being-heard/])").text())
        .isEqualTo("Being heard How many: 2");
    assertThat(site.html("/topics/").select("li:has(a[href=/topics/stillbirth/])").text())
        .isEqualTo("Stillbirth How many: 3");
  }

  private List<String> pagesNaming(String text) {
    return site.files().stream()
        .filter(name -> name.endsWith(".html") && site.text("/" + name).contains(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missed-miscarriage", "stillbirth"})
  void fromTwoOnANoteStandsBeforeTheTextWithAWayPastIt(String topic) {
    site.story("b", "topics: [" + topic + "]\ncontent-notes: [hospital-treatment]", "Text.")
        .build();
    Document page = site.html("/stories/b/");
    Element note = page.expectFirst("section.before.cautious");
    assertThat(note.expectFirst("li").text()).isEqualTo("Describes hospital treatment");
    assertThat(page.expectFirst(note.expectFirst("a.go").attr("href")).text()).isEqualTo("Text.");
    assertThat(note.select("a.go").eachAttr("href")).contains("/stories/", "#_help-now");
    assertThat(note.elementSiblingIndex())
        .isLessThan(page.expectFirst("#_text").elementSiblingIndex());
    assertThat(page.select("section.help")).hasSize(1);
  }

  @Test
  void belowTwoTheNoteIsPlain() {
    site.story("b", "content-notes: [hospital-treatment]", "Text.").build();
    assertThat(site.html("/stories/b/").select("section.before")).hasSize(1);
    assertThat(site.html("/stories/b/").select("section.cautious")).isEmpty();
  }

  @Test
  void aSensitiveStoryWithoutNotesIsToldOf() {
    site.story("b", "topics: [missed-miscarriage]", "Text.").build();
    assertThat(site.told()).containsExactly("content-note-needed stories/b.md:8:9");
  }

  @Test
  void aSensitiveTopicsPageSaysSo() {
    site.build();
    assertThat(site.html("/topics/stillbirth/").select("main .warning")).hasSize(1);
    assertThat(site.html("/topics/early-miscarriage/").select("main .warning")).isEmpty();
  }
}
