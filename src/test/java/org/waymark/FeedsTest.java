package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Feeds tell what is new: summaries only, and of stories only those that may be in feeds (safety.md
 * 1 and 15).
 */
final class FeedsTest {

  private static final String MAY_BE_FED =
      "consent: {ref: X-1, given: 2026-01-01, channels: [website, feed], others-agreed: true}\n";
  private static final String WEBSITE_ONLY =
      "consent: {ref: X-2, given: 2026-01-01, channels: [website], others-agreed: true}\n";

  @TempDir private Path folder;

  private static List<String> titles(TestSite site, String file) {
    return atom(site, file).select("entry > title").eachText();
  }

  private static Document atom(TestSite site, String file) {
    return Jsoup.parse(site.text(file), Parser.xmlParser());
  }

  private static JsonObject json(TestSite site, String file) {
    return JsonParser.parseString(site.text(file)).getAsJsonObject();
  }

  @Test
  void theNewestComesFirst() {
    TestSite site =
        TestSite.in(folder)
            .news("old", "title: Old\ndate: 2026-01-01\n", "x")
            .news("new", "title: New & <better>\ndate: 2026-03-01\n", "x")
            .news("changed", "title: Changed\ndate: 2025-01-01\nupdated: 2026-02-01\n", "x")
            .build();
    assertThat(titles(site, "/feed.xml")).containsExactly("New & <better>", "Changed", "Old");
    assertThat(atom(site, "/feed.xml").select("feed > updated").text())
        .isEqualTo("2026-03-01T00:00:00Z");
    JsonArray items = json(site, "/feed.json").getAsJsonArray("items");
    assertThat(items).hasSize(3);
    assertThat(items.get(0).getAsJsonObject().get("url").getAsString())
        .isEqualTo("https://example.org/news/new/");
  }

  @Test
  void aStoryIsInFeedsOnlyWhenItsTellerAgreedToThat() {
    TestSite site =
        TestSite.in(folder)
            .story("fed", "title: Fed\ntopics: [early-miscarriage]\n" + MAY_BE_FED, "x")
            .story("not", "title: Not fed\ntopics: [early-miscarriage]\n" + WEBSITE_ONLY, "x")
            .build();
    assertThat(titles(site, "/feed.xml")).containsExactly("Fed");
    assertThat(titles(site, "/topics/early-miscarriage/feed.xml")).containsExactly("Fed");
    assertThat(site.text("/feed.json")).contains("Fed").doesNotContain("Not fed");
  }

  @Test
  void feedsHoldNoTextAndNoTeller() {
    TestSite site =
        TestSite.in(folder)
            .story(
                "fed",
                "teller: {name: Canary, identity: pen-name, role: partner}\n" + MAY_BE_FED,
                "The canary sings.")
            .build();
    assertThat(site.text("/feed.xml") + site.text("/feed.json"))
        .doesNotContainIgnoringCase("canary");
  }

  @Test
  void contentNotesStandBeforeTheSummary() {
    TestSite site =
        TestSite.in(folder)
            .story(
                "fed",
                """
                topics: [missed-miscarriage]
                summary: What helped.
                content-notes: [hospital-treatment]
                """
                    + MAY_BE_FED,
                "x")
            .build();
    assertThat(atom(site, "/feed.xml").select("entry > summary").text())
        .isEqualTo("Made-up example. Content note: Describes hospital treatment. What helped.");
  }

  @Test
  void whatMayStartleIsInItsOwnTopicsFeedOnly() {
    TestSite site =
        TestSite.in(folder)
            .news("hard", "title: Hard\ndate: 2026-03-01\ntopics: [stillbirth, being-heard]\n", "x")
            .build();
    assertThat(titles(site, "/feed.xml")).isEmpty();
    assertThat(titles(site, "/topics/stillbirth/feed.xml")).containsExactly("Hard");
    assertThat(site.files()).doesNotContain("topics/being-heard/feed.xml");
  }

  @Test
  void aLanguagesFeedHoldsWhatIsInThatLanguage() {
    TestSite site =
        TestSite.in(folder)
            .settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]\n")
            .news("a", "title: A day\ndate: 2026-03-01\n", "x")
            .file(
                "content/news/a.cy.md",
                "---\ntitle: Diwrnod\nsummary: Un.\ndate: 2026-03-01\n---\n\nx\n")
            .news("b", "title: English alone\ndate: 2026-03-02\n", "x")
            .build();
    assertThat(titles(site, "/cy/feed.xml")).containsExactly("Diwrnod");
    assertThat(titles(site, "/feed.xml")).containsExactly("English alone", "A day");
  }

  @Test
  void pagesNameTheirFeed() {
    TestSite site =
        TestSite.in(folder)
            .news("a", "date: 2026-03-01\ntopics: [early-miscarriage]\n", "x")
            .build();
    assertThat(site.html("/").select("link[type=application/atom+xml]").attr("href"))
        .isEqualTo("/feed.xml");
    assertThat(
            site.html("/topics/early-miscarriage/")
                .select("link[type=application/atom+xml]")
                .attr("href"))
        .isEqualTo("/topics/early-miscarriage/feed.xml");
  }

  @Test
  void signsOfXmlDoNotBreakTheFeed() {
    TestSite site =
        TestSite.in(folder).news("a", "title: \"A ]]> & 😀\"\ndate: 2026-03-01\n", "x").build();
    assertThat(titles(site, "/feed.xml")).containsExactly("A ]]> & 😀");
  }
}
