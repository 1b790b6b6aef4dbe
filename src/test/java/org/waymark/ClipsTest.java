package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Severity;

/** Topic summaries: pages with parts of many stories (safety.md 1). */
final class ClipsTest {

  private static final String STORY =
      """
      It was a Tuesday. "Somebody will ring," they said -- nobody did.

      ## The wait

      We *waited* at the [unit](term:epu). Later I read [65%](figure:ma/a).

      ### At home

      Nobody rang.

      ## After

      [Back](#the-wait).[^1]

      [^1]: A note.
      """;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .evidence("ma", "figures: [{id: a, text: \"65%\", statement: So it is.}]")
            .story("one", "title: The call", STORY)
            .story(
                "two", "teller: {name: Bo, identity: first-name, role: partner}", "I drove. Home.");
  }

  private Document summary(String clips, String body) {
    return page("clips: [" + clips + "]", body);
  }

  private Document page(String fields, String body) {
    site.page("summary", fields, body).build();
    assertThat(site.told()).isEmpty();
    return site.html("/summary/");
  }

  private static List<String> order(Document page) {
    return page.select(
            "main .text > p:not(.tellers), main .text > figure.clip blockquote, main .text > h2")
        .eachText();
  }

  @Test
  void wordsOfAStoryStandWithTheirTellerAndALinkToTheWhole() {
    Document page = summary("{id: one, quote: Nobody rang.}", "Text.");
    Element clip = page.expectFirst("figure.clip");
    assertThat(clip.expectFirst("blockquote").html()).isEqualTo("<p>Nobody rang.</p>");
    assertThat(clip.expectFirst("figcaption .who").text()).isEqualTo("Ada");
    assertThat(clip.expectFirst("figcaption .role").text()).isEqualTo("Person who was pregnant");
    assertThat(clip.expectFirst("figcaption a").attr("href")).isEqualTo("/stories/one/");
    assertThat(clip.expectFirst("figcaption").text()).contains("The whole story: The call");
    assertThat(clip.text()).contains("Made-up example").doesNotContain("Content note");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'\"Somebody will ring,\" they said -- nobody did.'",
        "\"“Somebody   will ring,” they said — nobody\\n did.\"",
        "\"We *waited* at the [unit](term:epu).\"",
        "\"We waited at the unit.\""
      })
  void typographyAndMarksMakeNoDifference(String quote) {
    String shown = summary("{id: one, quote: " + quote + "}", "").select(".clip blockquote").text();
    assertThat(shown)
        .isIn("“Somebody will ring,” they said – nobody did.", "We waited at the unit.");
  }

  @Test
  void aClipMayRunOverParagraphs() {
    assertThat(
            summary("{id: one, quote: nobody did. The wait We waited}", "")
                .select(".clip p")
                .eachText())
        .startsWith("nobody did.", "The wait", "We waited");
  }

  @Test
  void aPartUnderAHeadingKeepsItsLinksWordsAndSources() {
    Document page = summary("{id: one, from-heading: \"#the-wait\"}", "So [65%](figure:ma/a).");
    Element clip = page.expectFirst("figure.clip blockquote");
    assertThat(clip.select("p").eachText())
        .containsExactly("We waited at the unit. Later I read 65%Source [1].", "Nobody rang.");
    assertThat(clip.select("em, a.word[href=#_word-epu]")).hasSize(2);
    assertThat(clip.select("a.mark").attr("id")).isEqualTo("_source-1-2");
    assertThat(page.select(".sources li")).hasSize(1);
    assertThat(page.select(".words dt").text()).isEqualTo("early pregnancy unit");
  }

  @ParameterizedTest
  @CsvSource({"Text., 2", "'## A\n\nText.', 3", "'## A\n\n### B\n\nText.', 4"})
  void itsHeadingsFitWhereItStands(String body, int level) {
    Document page =
        summary(
            "{id: one, from-heading: the-wait}", body.replace("\\n", "\n") + "\n\n![](story:one)");
    assertThat(page.select(".clip h" + level).text()).isEqualTo("At home");
    assertThat(page.select(".clip :is(h2, h3, h4)[id]")).isEmpty();
    site.page("other", "clips: [{id: one, from-heading: the-wait}]", body.replace("\\n", "\n"))
        .build();
    assertThat(site.html("/other/").select(".clip h" + level).text()).isEqualTo("At home");
  }

  @Test
  void nothingOfAPartPointsToWhatIsNotThere() {
    Element clip =
        summary("{id: one, from-heading: \"#after\"}", "").expectFirst(".clip blockquote");
    assertThat(clip.html()).isEqualTo("<p>Back.</p>");
  }

  @Test
  void aPictureOfAStoryAlonePlacesItsNextClip() {
    Document page =
        summary(
            "{id: two, quote: I drove.}, {id: one, quote: It was a Tuesday.}, {id: one, quote:"
                + " Nobody rang.}, {id: two, quote: Home.}",
            "A.\n\n![](story:one)\n\nB.\n\n![Words](../stories/one.md)\n\nC.\n\n## D\n\nE.");
    assertThat(order(page))
        .containsExactly(
            "A.", "It was a Tuesday.", "B.", "Nobody rang.", "C.", "D", "E.", "I drove.", "Home.");
    assertThat(page.select("figcaption[id^=_clip]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aPictureOfAStoryWithoutAClipLeftIsALinkAsEver() {
    Document page =
        summary(
            "{id: one, quote: Nobody rang.}", "![](story:one)\n\n![](story:one)\n\n![](story:two)");
    assertThat(page.select("figure.clip")).hasSize(1);
    assertThat(page.select(".text > a").eachText()).containsExactly("The call", "Story two");
    assertThat(page("", "![](story:one)").select(".text > a").eachText())
        .containsExactly("The call");
  }

  @Test
  void aSectionHasTheClipsThatTheTextDoesNotPlaceWhateverComesFirst() {
    Document page =
        page(
            """
            sections: [{show: clips}, {show: text, of: "#part"}]
            clips: [{id: one, quote: Nobody rang.}, {id: one, quote: It was a Tuesday.}, {id: two, quote: Home.}]
            """,
            "Before.\n\n## Part\n\nA.\n\n![](story:one)");
    assertThat(page.select("section.part-clips blockquote").eachText())
        .containsExactly("It was a Tuesday.", "Home.");
    assertThat(page.select("section.part-clips h2").text()).isEqualTo("What people say");
    assertThat(page.select("section.text blockquote").eachText()).containsExactly("Nobody rang.");
    assertThat(page.select("figure.clip")).hasSize(3);
  }

  @Test
  void aSectionMayBeAboutSomeTopicsAndNoClipIsLost() {
    site.story("three", "topics: [being-heard]", "I spoke. They listened.");
    site.page(
            "summary",
            """
            sections: [{show: clips, topics: [being-heard], limit: 1}, {show: text, of: "#part"}]
            clips: [{id: one, quote: Nobody rang.}, {id: three, quote: I spoke.}, {id: three, quote: They listened.}]
            """,
            "Before.\n\n## Part\n\nA.\n\n## Not shown\n\n![](story:one)")
        .build();
    assertThat(site.told()).containsExactly("not-shown pages/summary.md:14:1");
    Document page = site.html("/summary/");
    assertThat(page.select("section.part-clips blockquote").eachText()).containsExactly("I spoke.");
    assertThat(page.select("div.text blockquote").eachText())
        .containsExactly("Nobody rang.", "They listened.");
  }

  @Test
  void aSectionForWhichNoClipIsLeftLeavesNoHeading() {
    Document page =
        page(
            "sections: [{show: clips}]\nclips: [{id: one, quote: Nobody rang.}]", "![](story:one)");
    assertThat(page.select("section.part")).isEmpty();
    assertThat(page.select("figure.clip")).hasSize(1);
  }

  @Test
  void thePageSaysHowManyPeopleItDrawsOnAndOffersHelp() {
    Document page =
        summary(
            "{id: one, quote: Nobody rang.}, {id: one, quote: Tuesday}, {id: two, quote: Home.}",
            "");
    assertThat(page.select(".tellers").text())
        .startsWith("Invented tellers whose words are on this page: 2.");
    assertThat(page.select("section.help")).hasSize(1);
    assertThat(page("", "Text.").select(".tellers, section.help")).isEmpty();
  }

  @Test
  void theStoryLinksToThePagesThatHavePartsOfIt() {
    summary("{id: one, quote: Nobody rang.}, {id: one, quote: Tuesday}", "");
    assertThat(site.html("/stories/one/").select("footer.foot a[href=/summary/]")).hasSize(1);
    assertThat(site.html("/stories/two/").select("footer.foot a")).isEmpty();
  }

  @Test
  void fromSensitivityTwoOnANoteStandsBeforeTheWordsWithAWayPastThem() {
    site.story("b", "topics: [missed-miscarriage]\ncontent-notes: [hospital-treatment]", "Words.");
    Element clip = summary("{id: b, quote: Words.}", "").expectFirst("figure.clip");
    Element note = clip.child(0);
    assertThat(note.text()).startsWith("Content note: Describes hospital treatment");
    assertThat(clip.child(1).tagName()).isEqualTo("blockquote");
    assertThat(note.select("a").attr("href")).isEqualTo("#" + clip.select("figcaption").attr("id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: true",
        "date: 2026-11-22",
        "expires: 2026-11-20\nafter-expiry: remove",
        "consent: {ref: ST-1, given: 2026-01-01, channels: [feed], others-agreed: true}",
        "consent: {ref: ST-1, given: 2026-12-01, channels: [website], others-agreed: true}",
        "consent: {ref: ST-1, given: 2026-01-01, until: 2026-02-01, channels: [website]}",
        "consent: {ref: ST-1, given: 2026-01-01, channels: [website], agreed-text: \"sha256:0\"}"
      })
  void whileItsStoryMayNotBeSeenNothingOfAClipIs(String why) {
    site.story("canary", "title: Canary\n" + why, "Canary words.\n\n## Canary part\n\nCanary.")
        .page(
            "summary",
            """
            sections: [{show: text, of: "#a"}, {show: clips}]
            clips: [{id: canary, quote: Canary words.}, {id: canary, from-heading: "#canary-part"}, {id: canary, quote: Not there.}]
            """,
            "## A\n\nText.\n\n![](story:canary)")
        .build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(site.told().stream().filter(line -> line.startsWith("story-words-hidden")))
        .containsExactly(
            "story-words-hidden pages/summary.md:5:14",
            "story-words-hidden pages/summary.md:5:50",
            "story-words-hidden pages/summary.md:5:94");
    assertThat(site.told()).noneMatch(line -> line.startsWith("link-to-hidden"));
    assertThat(site.publishes("anary")).isFalse();
    Document page = site.html("/summary/");
    assertThat(page.select("main figure, main .part, .tellers")).isEmpty();
    assertThat(page.select("section.text").text()).isEqualTo("A Text.");
  }

  @Test
  void aClipOfAStoryThatIsGoneDoesNotKeepTheSiteFromBeingBuilt() {
    site.page("summary", "clips: [{id: ones, quote: Words.}]", "Text.\n\n![](story:ones)").build();
    assertThat(site.told()).containsExactly("story-words-hidden pages/summary.md:4:14");
    assertThat(site.problems().get(0).fix()).endsWith("Did you mean \"one\"?");
    assertThat(site.html("/summary/").select("#_text").text()).isEqualTo("Text.");
  }

  @Test
  void aClipEndsOnTheDayOnWhichItsConsentDoes() {
    site.story(
            "x",
            "consent: {ref: ST-1, given: 2026-01-01, until: 2026-11-21, channels: [website],"
                + " others-agreed: true}",
            "Canary.")
        .page("summary", "clips: [{id: x, quote: Canary.}]", "");
    assertThat(site.build().publishes("Canary")).isTrue();
    assertThat(site.on(LocalDate.of(2026, 11, 22)).build().publishes("Canary")).isFalse();
  }

  @Test
  void wordsOfTheHighestSensitivityStandOnlyWhereAllThatMakesThemSoIsThePagesSubject() {
    site.file(
            "content/topics.yaml",
            """
            facets:
              - id: loss
                label: L
                topics: [{id: stillbirth, label: S, sensitivity: 3}, {id: twins, label: T, sensitivity: 3}, {id: early-miscarriage, label: E}]
              - {id: teller, label: T, topics: [{id: person-who-was-pregnant, label: P}, {id: partner, label: D}]}
              - {id: need, label: N, topics: [{id: talk-to-someone-now, label: N}]}
            """)
        .story(
            "hard",
            "topics: [stillbirth, twins, early-miscarriage]\ncontent-notes: [hospital-treatment]",
            "Canary.");
    String clip = "clips: [{id: hard, quote: Canary.}]\n";
    for (String topics : List.of("", "topics: [stillbirth]", "topics: [early-miscarriage]")) {
      site.page("summary", clip + topics, "Text.\n\n![](story:hard)").build();
      assertThat(site.told()).containsExactly("story-words-too-hard pages/summary.md:4:14");
      assertThat(site.html("/summary/").select("div.text").text()).isEqualTo("Text.");
      assertThat(site.html("/stories/hard/").select("footer.foot a")).isEmpty();
    }
    site.page("summary", clip + "topics: [twins, stillbirth]", "").build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/summary/").select(".clip blockquote").text()).isEqualTo("Canary.");
    site.delete("content/pages/summary.md")
        .page("index", clip + "topics: [twins, stillbirth]", "")
        .build();
    assertThat(site.told()).containsExactly("story-words-too-hard pages/index.md:4:14");
  }

  @Test
  void aTranslationHasWordsOfItsOwnOrTheOriginalsMarked() {
    site.settings("languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
        .story("one.ur", "title: فون", "وہ منگل تھا۔ کسی نے فون نہیں کیا۔")
        .page("summary", "clips: [{id: one, quote: Nobody rang.}]", "")
        .page(
            "summary.ur",
            "clips: [{id: one, quote: وہ منگل تھا۔}, {id: one, quote: Nobody rang.}]",
            "");
    site.build();
    assertThat(site.told()).isEmpty();
    Document page = site.html("/ur/summary/");
    Element own = page.select("figure.clip").get(0);
    assertThat(own.select("blockquote[lang]")).isEmpty();
    assertThat(own.select("figcaption a").attr("href")).isEqualTo("/ur/stories/one/");
    Element original = page.select("figure.clip").get(1);
    assertThat(original.select("blockquote[lang=en][dir=ltr]").text()).isEqualTo("Nobody rang.");
    assertThat(original.select("figcaption .tongue").text()).isEqualTo("(English)");
    assertThat(original.select("figcaption a").attr("href")).isEqualTo("/stories/one/");
    assertThat(site.html("/ur/stories/one/").select("footer.foot a").attr("href"))
        .isEqualTo("/ur/summary/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nobody ran", "obody rang.", "It was a Tuesday. Nobody rang.", "\"*\""})
  void wordsThatDoNotStandThereAreAnError(String quote) {
    site.page("summary", "clips: [{id: one, quote: " + quote + "}]", "").build();
    assertThat(site.told()).containsExactly("words-not-in-story pages/summary.md:4:26");
  }

  @Test
  void theNearestSentenceIsOfferedToCopy() {
    site.page("summary", "clips: [{id: one, quote: And then nobody rang}]", "").build();
    assertThat(site.problems().get(0).fix()).endsWith("The nearest are: Nobody rang.");
    site.page("summary", "clips: [{id: one, quote: zebra}]", "").build();
    assertThat(site.problems().get(0).fix()).startsWith("Copy the words from the story");
  }

  @Test
  void aHeadingThatTheStoryDoesNotHaveIsAnError() {
    site.page("summary", "clips: [{id: one, from-heading: \"#the-wate\"}]", "").build();
    assertThat(site.told()).containsExactly("heading-not-found pages/summary.md:4:33");
    assertThat(site.problems().get(0).fix()).isEqualTo("Did you mean \"the-wait\"?");
  }

  @Test
  void aStoryWithFaultsIsToldOfOnce() {
    site.story("one", "topics: [no-such]", STORY)
        .page("summary", "clips: [{id: one, quote: Not there.}]", "")
        .build();
    assertThat(site.told()).containsExactly("unknown-id stories/one.md:8:10");
  }
}
