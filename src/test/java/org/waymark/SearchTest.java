package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Severity;

/** What the search index of a site holds (safety.md 6 and 12). */
final class SearchTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  private SearchedSite searched() {
    site.build();
    assertThat(site.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
    return SearchedSite.of(site, "/search/");
  }

  @Test
  void everyKindIsFoundByItsWords() {
    site.story("a", "title: Aardvark", "Text.")
        .factsheet("b", "key-points: [Badger one., Two., Three.]", "Text.")
        .news("c", "summary: A camel.", "Text.")
        .page("d", "## Dingo\n\nText.")
        .organisation("e", "formerly: [Elephant Trust]")
        .evidence("f", "publisher: Ferret House")
        .file(
            "content/glossary.yaml", "terms: [{id: g, term: gnu, also: [gannet], meaning: Hen.}]");
    SearchedSite index = searched();
    assertThat(index.find("aardvark")).containsExactly("/stories/a/");
    assertThat(index.find("badger")).containsExactly("/factsheets/b/");
    assertThat(index.find("camel")).containsExactly("/news/c/");
    assertThat(index.find("dingo")).containsExactly("/d/");
    assertThat(index.find("elephant")).containsExactly("/find-support/e/");
    assertThat(index.find("ferret")).containsExactly("/evidence/f/");
    assertThat(index.find("gannet")).containsExactly("/glossary/#g");
    assertThat(index.find("hen")).containsExactly("/glossary/#g");
    assertThat(index.find("stillbirth")).contains("/topics/stillbirth/");
  }

  @Test
  void formsOfAWordFindEachOther() {
    site.page("a", "It bleeds.").page("b", "Bleeding.").page("c", "Bleed.");
    assertThat(searched().find("bleed")).containsExactly("/a/", "/b/", "/c/");
    assertThat(searched().find("bleeding")).containsExactly("/a/", "/b/", "/c/");
  }

  @Test
  void changedBeginningsOfWelshWordsFindEachOther() {
    site.settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .page("a.cy", "Camesgoriad.")
        .page("b.cy", "Fy nghamesgoriad a chopa.")
        .page("c.cy", "Ei chamesgoriad, dy gamesgoriad.");
    site.build();
    SearchedSite index = SearchedSite.of(site, "/cy/search/");
    for (String form : new String[] {"camesgoriad", "nghamesgoriad", "gamesgoriad"}) {
      assertThat(index.find(form)).containsExactly("/cy/a/", "/cy/b/", "/cy/c/");
    }
    assertThat(index.find("chopa")).containsExactly("/cy/b/");
  }

  @Test
  void anEditionFindsEachItemOnceInTheBestLanguage() {
    site.settings("languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
        .page("both", "Both lamp.")
        .page("both.ur", "چراغ lamp.")
        .page("english", "English lamp.");
    site.build();
    SearchedSite urdu = SearchedSite.of(site, "/ur/search/");
    assertThat(urdu.find("چراغ")).containsExactly("/ur/both/");
    assertThat(urdu.find("lamp")).containsExactlyInAnyOrder("/ur/both/", "/english/");
    assertThat(urdu.result("/english/").get(5).getAsString()).isEqualTo("en");
    assertThat(SearchedSite.of(site, "/search/").find("lamp"))
        .containsExactly("/both/", "/english/");
  }

  @Test
  void resultsSayWhatAReaderWillMeet() {
    site.story("a", "content-notes: [hospital-treatment]\ntopics: [missed-miscarriage]", "Text.");
    assertThat(searched().result("/stories/a/").toString())
        .isEqualTo(
            "[\"/stories/a/\",\"Story a\",\"Story, Made-up example\","
                + "\"A story for a test.\",[\"Describes hospital treatment\"]]");
  }

  @Test
  void whatMayStartleIsFoundByItsTitleAndItsTopicAlone() {
    site.story(
            "hard",
            """
            title: Quiet titles
            summary: A zebra.
            topics: [stillbirth, being-heard]
            content-notes: [hospital-treatment]
            """,
            "The zebra.")
        .story("soft", "The zebra and her titles.");
    SearchedSite index = searched();
    assertThat(index.find("zebra")).containsExactly("/stories/soft/");
    assertThat(index.find("stillbirth")).contains("/stories/hard/");
    assertThat(index.find("titles")).containsExactlyInAnyOrder("/stories/soft/", "/stories/hard/");
    assertThat(index.find("heard")).doesNotContain("/stories/hard/");
    int all = index.overview().get("all").getAsInt();
    assertThat(index.overview().get("loud").getAsInt()).isEqualTo(all - 1);
  }

  /** As on lists: it may be its teller's role that makes it so. */
  @Test
  void whatStartlesByWhoTellsItIsNotFoundByOrdinaryTopics() throws IOException {
    Path topics = folder.resolve("content/topics.yaml");
    String hard = "label: Partner or dad, sensitivity: 3";
    site.file(
            "content/topics.yaml", Files.readString(topics).replace("label: Partner or dad", hard))
        .story(
            "hard",
            """
            topics: [being-heard]
            teller: {name: A, identity: pen-name, role: partner}
            content-notes: [hospital-treatment]
            """,
            "Text.");
    SearchedSite index = searched();
    assertThat(index.find("heard")).doesNotContain("/stories/hard/");
    assertThat(index.find("partner")).contains("/stories/hard/");
  }

  @Test
  void whatHasExpiredIsNotFound() {
    site.news("past", "expires: 2026-01-01\ntitle: Quagga", "Text.");
    assertThat(searched().find("quagga")).isEmpty();
  }

  @Test
  void whatIsHiddenLeavesNoWord() {
    String fields = "title: Canary\nsummary: A canary.\n";
    site.story("a", fields + "draft: true", "Canary.")
        .story("b", fields + "date: 2026-11-22", "Canary.")
        .story(
            "c",
            fields + "consent: {ref: CANARY-1, given: 2026-01-01, channels: [feed]}",
            "Canary.")
        .news("d", fields + "expires: 2026-01-01\nafter-expiry: remove", "Canary.");
    assertThat(searched().forms()).noneMatch(form -> form.startsWith("canar"));
  }

  @Test
  void namesOfTellersStandInNoResult() {
    site.story("a", "teller: {name: Zuleika, identity: pen-name, role: partner}", "Text.");
    assertThat(searched().result("/stories/a/").toString()).doesNotContain("Zuleika");
    assertThat(searched().find("zuleika")).isEmpty();
  }

  @Test
  void aSiteWithNothingButAHomePageHasAnIndex() {
    assertThat(searched().find("samaritans")).containsExactly("/find-support/samaritans/");
  }

  @Test
  void endlessWordsAndTextsStaySmall() {
    String words =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "word" + i % 9000)
            .collect(Collectors.joining(" "));
    site.story("long", words).page("word", "a".repeat(90) + " end.");
    SearchedSite index = searched();
    assertThat(index.find("a".repeat(40))).containsExactly("/word/");
    assertThat(index.find("word8999")).containsExactly("/stories/long/");
    assertThat(files("/search/w/")).allMatch(name -> site.text("/" + name).length() < 20_000);
    assertThat(index.overview().toString().length()).isLessThan(2_000);
  }

  private Stream<String> files(String below) {
    return site.files().stream().filter(n -> ("/" + n).startsWith(below) && n.endsWith(".txt"));
  }
}
