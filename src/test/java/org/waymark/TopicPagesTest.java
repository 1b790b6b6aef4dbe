package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics, facets, the A to Z, the glossary, and the lists and links that lead to them. */
final class TopicPagesTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .file(
                "content/topics.yaml",
                """
                facets:
                  - id: loss
                    label: Type of loss
                    description: What happened.
                    topics:
                      - {id: stillbirth, label: Stillbirth, description: After 24 weeks.}
                      - {id: early, label: The early loss}
                      - {id: ethnic, label: Érosion}
                  - id: audience
                    label: For whom
                    topics: [{id: anyone, label: Anyone}]
                  - id: teller
                    label: Who tells
                    topics: [{id: person-who-was-pregnant, label: I}]
                  - id: need
                    label: Need
                    topics: [{id: talk-to-someone-now, label: Talk}, {id: 24-hours, label: 24 hours}]
                """)
            .story("s", "topics: [early]", "Text.");
  }

  @Test
  void aTopicShowsEverythingAboutIt() {
    site.factsheet("f", "topics: [early]", "Text.")
        .news("n", "topics: [early]", "Text.")
        .organisation("o", "topics: [early]")
        .organisation("closed", "topics: [early]\nstatus: closed\nreplaced-by: o")
        .evidence("e", "topics: [early]")
        .build();
    Document page = site.html("/topics/early/");
    assertThat(page.select("main h2").eachText())
        .containsExactly("Information", "People who can help", "Stories", "News");
    assertThat(page.select("main .card a[href^=/]").eachText())
        .containsExactly("Factsheet f", "Organisation o", "Story s", "News n");
    assertThat(page.select(".trail a").eachAttr("href"))
        .containsExactly("/", "/topics/", "/topics/by/loss/");
    assertThat(count("early")).isEqualTo("The early loss How many: 4");
  }

  @Test
  void whoHelpsInACrisisStandsBeforeAllThereIsToRead() {
    site.factsheet("f", "topics: [early]", "Text.")
        .organisation("a", "topics: [early]")
        .organisation("z", "topics: [early]\ncrisis: true")
        .build();
    Document page = site.html("/topics/early/");
    assertThat(page.select("main h2").eachText())
        .containsExactly(
            "If you are in danger or cannot go on",
            "Information",
            "People who can help",
            "Stories");
    assertThat(page.select("main .card a[href^=/]").eachText())
        .containsExactly("Organisation z", "Factsheet f", "Organisation a", "Story s");
  }

  @Test
  void aTopicWithNothingSaysSoAndHasNoCount() {
    site.evidence("e", "topics: [stillbirth]").build();
    assertThat(site.html("/topics/stillbirth/").select("main").text())
        .isEqualTo("Stillbirth After 24 weeks. There is nothing here yet.");
    assertThat(count("stillbirth")).isEqualTo("Stillbirth");
  }

  private String count(String topic) {
    return site.html("/topics/").select("li:has(a[href=/topics/" + topic + "/])").text();
  }

  @Test
  void topicsStandUnderTheirFacetsInTheOrderOfTheFile() {
    site.build();
    Document page = site.html("/topics/");
    assertThat(page.select(".group h2").eachText())
        .containsExactly("Type of loss", "For whom", "Who tells", "Need");
    assertThat(page.expectFirst(".group").select("ul a").eachText())
        .containsExactly("Stillbirth", "The early loss", "Érosion");
    assertThat(page.select(".other-ways a").eachAttr("href"))
        .startsWith("/topics/a-to-z/", "/topics/by/loss/")
        .doesNotContain("/topics/");
    assertThat(site.html("/topics/by/loss/").select(".group h2").eachText())
        .containsExactly("Type of loss");
  }

  @Test
  void theAToZGoesByTheLettersThatPeopleLookUnder() {
    site.build();
    Document page = site.html("/topics/a-to-z/");
    assertThat(page.select(".group h2").eachText()).containsExactly("#", "A", "E", "I", "S", "T");
    assertThat(page.select(".group ul a").eachText())
        .containsExactly(
            "24 hours", "Anyone", "The early loss", "Érosion", "I", "Stillbirth", "Talk");
  }

  @Test
  void aListLeadsToTheTopicsThatHaveSomethingOfItsKind() {
    site.factsheet("f", "topics: [stillbirth]", "Text.").build();
    Document page = site.html("/stories/");
    assertThat(page.select(".facets a").eachAttr("href"))
        .containsExactly(
            "/topics/by/loss/",
            "/topics/early/",
            "/topics/by/teller/",
            "/topics/person-who-was-pregnant/");
    assertThat(page.select(".facets li").eachText())
        .containsExactly("The early loss How many: 1", "I How many: 1");
  }

  @Test
  void theTopicOfARoleListsTheStoriesOfThoseWhoHaveIt() {
    site.build();
    assertThat(site.html("/topics/person-who-was-pregnant/").select("main .card a").eachText())
        .containsExactly("Story s");
    assertThat(count("person-who-was-pregnant")).isEqualTo("I How many: 1");
  }

  @Test
  void anItemLeadsToItsTopics() {
    site.build();
    assertThat(site.html("/stories/s/").select("nav.topics a").eachAttr("href"))
        .isEqualTo(List.of("/topics/early/"));
  }

  @Test
  void nearAStoryStandWhatSharesItsTopicsAndNotItself() {
    site.factsheet("f", "topics: [early]", "Text.")
        .story("far", "topics: [stillbirth]", "Text.")
        .story("near", "topics: [early]", "Text.")
        .build();
    assertThat(site.html("/stories/s/").select(".near .card a").eachText())
        .containsExactlyInAnyOrder("Story near", "Factsheet f");
    assertThat(site.html("/stories/far/").select(".near")).isEmpty();
  }

  @Test
  void aRareTopicInCommonCountsForMore() {
    site.story("s", "topics: [early, stillbirth]", "Text.")
        .story("rare", "topics: [stillbirth]\ndate: 2020-01-01", "Text.");
    for (int i = 0; i < 5; i++) {
      site.story("common-" + i, "topics: [early]", "Text.");
    }
    site.build();
    assertThat(site.html("/stories/s/").select(".near .card a").eachText())
        .hasSize(3)
        .startsWith("Story rare");
  }

  @Test
  void theGlossaryGoesByLetterWithOtherWordsForEach() {
    site.file(
            "content/glossary.yaml",
            """
            terms:
              - {id: scan, term: scan, meaning: A picture., also: [ultrasound, sonogram]}
              - {id: epu, term: early pregnancy unit, meaning: A clinic.}
              - {id: ercp, term: the ERPC, meaning: An operation.}
            """)
        .page("a", "A [scan](term:scan) at the [unit](term:epu), a [scan](term:scan).")
        .build();
    assertThat(site.problems()).isEmpty();
    Document page = site.html("/glossary/");
    assertThat(page.select("main h2").eachText()).containsExactly("E", "S");
    assertThat(page.select("dt").eachText())
        .containsExactly("early pregnancy unit", "the ERPC", "scan");
    assertThat(page.select("dd").get(2).text())
        .isEqualTo("A picture. Also called: ultrasound, sonogram");
    assertThat(page.select("nav.letters a").eachAttr("href"))
        .isEqualTo(page.select("main h2").eachAttr("id").stream().map(id -> "#" + id).toList());
  }

  @Test
  void aWordInATextIsExplainedOnThePage() {
    site.page("a", "At the [unit](term:epu), the [unit](term:epu).").build();
    Document page = site.html("/a/");
    assertThat(page.select(".text a.word").eachAttr("href"))
        .containsExactly("#_word-epu", "#_word-epu");
    assertThat(page.select("#_word-epu").text()).isEqualTo("early pregnancy unit");
    assertThat(page.select(".words dd").text()).startsWith("A clinic.");
    assertThat(page.select(page.select(".words a.back").attr("href")).text()).isEqualTo("unit");
  }

  @Test
  void theFooterLeadsToPagesOfTheFirstLevelAndToTheRegisters() {
    site.page("about", "title: About", "Text.")
        .page("about/more", "Text.")
        .page("hub/index", "title: A hub", "Text.")
        .page("old", "expires: 2026-11-20", "Text.")
        .build();
    assertThat(site.html("/").select("footer.site a").eachAttr("href"))
        .containsExactlyInAnyOrder("/about/", "/hub/", "/topics/", "/glossary/", "/evidence/");
  }
}
