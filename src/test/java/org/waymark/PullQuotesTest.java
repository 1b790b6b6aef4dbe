package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Severity;

/** Quotations: whose words they are, and what a teller's words inherit (safety.md 1). */
final class PullQuotesTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder).story("one", "It was a Tuesday. \"Nobody\" rang.");
  }

  private Element news(String body) {
    site.news("n", "", body).build();
    assertThat(site.told()).isEmpty();
    return site.html("/news/n/").expectFirst("figure.quote");
  }

  @Test
  void nameRoleAndInterestAreToldApart() {
    Element caption =
        news("> We agree.\n>\n> — Ada, MP\n> Interest: an ambassador of [them](org:samaritans)")
            .expectFirst("figcaption");
    assertThat(caption.select(".who").text()).isEqualTo("Ada");
    assertThat(caption.select(".role").text()).isEqualTo("MP");
    assertThat(caption.select(".interest").text()).isEqualTo("Interest: an ambassador of them");
    assertThat(caption.select(".interest a").attr("href")).isEqualTo("/find-support/samaritans/");
    assertThat(caption.text()).isEqualTo("Ada, MP Interest: an ambassador of them");
  }

  @Test
  void aLinkToEvidenceOrNewsSaysWhereTheWordsComeFrom() {
    site.evidence("ma", "title: The report");
    assertThat(news("> Yes.\n> — Ada, [the report](evidence:ma)").select(".role a").attr("href"))
        .isEqualTo("/evidence/ma/");
    assertThat(site.html("/evidence/ma/").select("a[href=/news/n/]")).isNotEmpty();
  }

  @Test
  void inTheSitesOwnVoiceAQuotationNeedsASpeaker() {
    site.page("a", "> Words.\n\n- > Words.\n\n> Words.\n> — Ada\n\n> > In it.\n>\n> — Bo")
        .factsheet("b", "", "> Words.\n\n> [!IMPORTANT]\n> > In a note.")
        .news("c", "", "> Words.")
        .story("d", "> Words.")
        .build();
    assertThat(site.told())
        .containsExactly(
            "quotation-without-speaker factsheets/b.md:8:1",
            "quotation-without-speaker news/c.md:7:1",
            "quotation-without-speaker pages/a.md:6:1",
            "quotation-without-speaker pages/a.md:8:3");
  }

  @Test
  void wordsOfAStoryAreQuotedWithALinkToIt() {
    Element quote = news("> It was a Tuesday. “Nobody” rang.\n> — [Ada](story:one), a partner");
    assertThat(quote.select(".who a").attr("href")).isEqualTo("/stories/one/");
    assertThat(quote.select("blockquote").text()).isEqualTo("It was a Tuesday. “Nobody” rang.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"story:one", "../stories/one.md", "/stories/one/"})
  void wordsThatTheStoryDoesNotHaveAreAnError(String link) {
    site.news("n", "", "> It was a Monday.\n> — [Ada](" + link + ")").build();
    assertThat(site.told()).containsExactly("words-not-in-story news/n.md:7:1");
    assertThat(site.problems().get(0).fix()).endsWith("It was a Tuesday.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"story:canary", "../stories/canary.md", "/stories/canary/"})
  void whileTheStoryMayNotBeSeenTheQuotationIsNowhere(String link) {
    String quote = "> Canary words.\n>\n> — [Canary](" + link + ")\n> Interest: canary\n";
    site.story(
            "canary",
            "consent: {ref: ST-1, given: 2026-01-01, until: 2026-02-01, channels: [website]}",
            "Canary words.")
        .news("n", "", "Before.\n\n" + quote + "\nAfter.")
        .page("p", "sections: [{show: text, of: \"#a\"}]", "## A\n\nText.\n\n" + quote)
        .factsheet("f", "", "> [!IMPORTANT]\n> Mind.\n>\n" + quote.replaceAll("(?m)^", "> "))
        .build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(site.told())
        .contains(
            "story-words-hidden factsheets/f.md:11:3",
            "story-words-hidden news/n.md:9:1",
            "story-words-hidden pages/p.md:11:1")
        .noneMatch(line -> line.startsWith("link-to-hidden"));
    assertThat(site.publishes("anary")).isFalse();
    Document news = site.html("/news/n/");
    assertThat(news.select("#_text").text()).isEqualTo("Before. After.");
    assertThat(news.select("figure, blockquote")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> Canary.\n>\n> – [Tel](story:canary)",
        "> Canary.\n>\n> ― [Tel](story:canary)",
        "> Canary.\n>\n> - [Tel](story:canary)",
        "> Canary.\n>\n> ~ [Tel](story:canary)",
        "> Canary.\n>\n> Source: [Tel](story:canary)",
        "> Canary.\n>\n> [— Tel](story:canary)",
        "> Canary, as [Tel](story:canary) says.",
        "> Canary.\n>\n> — [Tel](story:canary)\n>\n> And more.",
        "> Canary.\n>\n> - [Tel](/stories/canary/?from=here#top)",
        "> Canary.\n>\n> - [Tel](/./stories/c%61nary)",
        "> Canary.\n>\n> - [Tel](../stories/canary.md)",
        "> Canary.\n>\n> - [Tel](film:canary)",
        "> Canary.\n>\n> > [Tel](story:canary)",
        "> > Canary.\n> >\n> > - [Tel](story:canary)",
        "- > Canary.\n  >\n  > - [Tel](story:canary)",
        "> Canary.\n>\n> — Ada, of [them](org:samaritans)\n> Interest: [Tel](story:canary)",
        "[^1]\n\n[^1]: > Canary.\n    >\n    > - [Tel](story:canary)",
      })
  void howeverItsSpeakerIsWrittenAQuotationOfAHiddenStoryIsNowhere(String quote) {
    site.story("canary", "draft: true", "Canary.").news("n", "", "Before.\n\n" + quote).build();
    assertThat(site.told()).singleElement().asString().startsWith("story-words-hidden news/n.md:");
    assertThat(site.publishes("anary")).isFalse();
    assertThat(site.html("/news/n/").select("blockquote")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/help/stories/canary/",
        "https://example.org/help/stories/canary",
        "http://example.org/help/stories/canary/?a=b&c=d#top",
        "https://www.Example.org:443/help/./stories/c%61nary/index.html",
      })
  void aFullAddressOfThisSiteIsALinkWithinIt(String url) {
    for (String base : new String[] {"https://example.org/help", "https://example.org/help/"}) {
      site.settings("base-url: " + base)
          .story("canary", "draft: true", "Canary.")
          .news("n", "", "[There](" + url + ").\n\n> Canary.\n> — [Tel](" + url + ")")
          .build();
      assertThat(site.told())
          .containsExactly("link-to-hidden news/n.md:7:9", "story-words-hidden news/n.md:9:1");
      assertThat(site.publishes("Canary")).isFalse();
    }
  }

  @Test
  void aFullAddressOfThisSiteNamesTheStoryOfAQuotation() {
    site.news("n", "", "> A Monday.\n> — [Ada](https://example.org/stories/one/)")
        .news("m", "", "> Elsewhere.\n> — [Ada](https://example.com/stories/one/)")
        .build();
    assertThat(site.told()).containsExactly("words-not-in-story news/n.md:7:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"story:gone", "../stories/gone.md", "/stories/gone/"})
  void wordsDoNotOutliveTheirStory(String link) {
    site.news("n", "", "Before.\n\n> Words.\n> — [Ada](" + link + ")").build();
    assertThat(site.told()).containsExactly("story-words-hidden news/n.md:9:1");
    assertThat(site.html("/news/n/").select("#_text").text()).isEqualTo("Before.");
  }

  @Test
  void theHighestSensitivityStandsOnlyWhereItIsThePagesSubject() {
    String quote = "> Canary.\n> — [Ada](story:hard)";
    site.story("hard", "topics: [stillbirth]\ncontent-notes: [hospital-treatment]", "Canary.")
        .news("n", "", quote)
        .build();
    assertThat(site.told()).containsExactly("story-words-too-hard news/n.md:7:1");
    assertThat(site.html("/news/n/").select("figure")).isEmpty();
    site.news("n", "topics: [stillbirth]", quote).build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/news/n/").select("figure.quote").text())
        .startsWith("Content note: Describes hospital treatment Canary.");
  }

  @Test
  void wordsInAnotherLanguageSaySo() {
    site.settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .news("n", "", "> Nobody\n> — Someone")
        .news("n.cy", "", "> It was a Tuesday.\n> — [Ada](story:one)")
        .build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/cy/news/n/").select("blockquote").attr("lang")).isEqualTo("en");
  }
}
