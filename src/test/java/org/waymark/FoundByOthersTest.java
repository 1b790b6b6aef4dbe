package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search engines, crawlers and those to whom a page is passed on are told. */
final class FoundByOthersTest {

  @TempDir private Path folder;

  private static JsonObject data(Document page) {
    return JsonParser.parseString(page.select("script[type=application/ld+json]").html())
        .getAsJsonObject();
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  @Test
  void theSitemapListsWhatSearchEnginesShouldList() {
    TestSite site =
        TestSite.in(folder)
            .page("about", "updated: 2026-04-01\naliases: [/who/]\n", "Us.")
            .page("gone", "expires: 2026-01-01\n", "Over.")
            .build();
    Document map = Jsoup.parse(site.text("/sitemap.xml"), Parser.xmlParser());
    assertThat(map.select("loc").eachText())
        .contains("https://example.org/", "https://example.org/about/")
        .noneMatch(
            url -> url.endsWith("404.html") || url.endsWith("/gone/") || url.endsWith("/who/"))
        .doesNotHaveDuplicates();
    assertThat(map.select("url:has(loc:containsOwn(/about/)) lastmod").text())
        .isEqualTo("2026-04-01");
  }

  @Test
  void crawlersForTrainingAreAskedToStayAway() {
    TestSite site = TestSite.in(folder).build();
    assertThat(site.text("/robots.txt"))
        .contains("User-agent: GPTBot\n", "Disallow: /\n", "Sitemap: https://example.org/sitemap");
    site.settings("training-crawlers: allow\n").build();
    assertThat(site.text("/robots.txt")).doesNotContain("GPTBot", "Disallow");
  }

  @Test
  void aPageIsPassedOnByItsTitle() {
    TestSite site =
        TestSite.in(folder).page("about", "title: About us\nsummary: Who we are.\n", "Us.").build();
    assertThat(property(site.html("/about/"), "og:title")).isEqualTo("About us");
    assertThat(property(site.html("/about/"), "og:description")).isEqualTo("Who we are.");
    assertThat(property(site.html("/about/"), "og:url")).isEqualTo("https://example.org/about/");
  }

  @Test
  void aSensitivePageIsPassedOnInTheSitesWordsWithoutAPicture() {
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/a.png", Images.png(4, 4))
            .story(
                "hard",
                """
                title: A scan
                topics: [missed-miscarriage]
                content-notes: [hospital-treatment]
                image: {src: media/a.png, alt: A room}
                """,
                "x")
            .build();
    for (String address : new String[] {"/stories/hard/", "/topics/missed-miscarriage/"}) {
      Document page = site.html(address);
      assertThat(property(page, "og:title")).isEqualTo("A little site");
      assertThat(property(page, "og:description")).isEqualTo("For a test.");
      assertThat(page.select("meta[property=og:image]")).isEmpty();
    }
  }

  @Test
  void aFactsheetSaysWhenItWasReviewed() {
    TestSite site =
        TestSite.in(folder)
            .factsheet(
                "a",
                "title: \"Rest </script> & more\"\n"
                    + "reviewed: {on: 2026-05-01, by: Lead nurse, next: 2029-05-01}\n",
                "x")
            .build();
    JsonObject page = data(site.html("/factsheets/a/"));
    assertThat(page.get("@type").getAsString()).isEqualTo("MedicalWebPage");
    assertThat(page.get("lastReviewed").getAsString()).isEqualTo("2026-05-01");
    assertThat(page.get("name").getAsString()).isEqualTo("Rest </script> & more");
  }

  @Test
  void anOrganisationSaysHowAndWhenItIsReached() {
    TestSite site =
        TestSite.in(folder)
            .organisation(
                "line",
                """
                title: The line
                contacts:
                  - {kind: phone, value: "0808 164 3332", cost: free, hours: "Mo-Tu 10:00-15:00, We 18:00-24:00"}
                  - {kind: post, value: A house}
                """)
            .build();
    JsonObject page = data(site.html("/find-support/line/"));
    assertThat(page.get("@type").getAsString()).isEqualTo("Organization");
    assertThat(page.getAsJsonArray("contactPoint")).hasSize(1);
    JsonObject point = page.getAsJsonArray("contactPoint").get(0).getAsJsonObject();
    assertThat(point.get("telephone").getAsString()).isEqualTo("+448081643332");
    assertThat(point.getAsJsonArray("hoursAvailable").toString())
        .contains(
            "\"dayOfWeek\":\"https://schema.org/Wednesday\",\"opens\":\"18:00\",\"closes\":\"23:59\"")
        .contains("Monday", "Tuesday")
        .doesNotContain("Thursday");
  }

  @Test
  void ofAStoryNothingIsTold() {
    TestSite site = TestSite.in(folder).story("a", "x").build();
    assertThat(site.html("/stories/a/").select("script:not([src])")).isEmpty();
  }
}
