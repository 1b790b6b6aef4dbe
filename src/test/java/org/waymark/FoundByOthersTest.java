package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search engines, crawlers and those to whom a page is passed on are told (safety.md 15). */
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
    assertThat(site.html("/stories/a/").select("script[type=application/ld+json]")).isEmpty();
  }

  /** Search engines show about so many characters of a title. */
  private static final int SHOWN = 65;

  private static Map<String, Document> listed(TestSite site) {
    Map<String, Document> pages = new TreeMap<>(new BuiltPages(site, "").all());
    pages.values().removeIf(page -> !page.select("meta[name=robots]").isEmpty());
    return pages;
  }

  @Test
  void everyPageHasATitleAndADescriptionOfItsOwn() {
    TestSite site = WholeSite.in(folder).build();
    Set<String> titles = new HashSet<>();
    Set<String> descriptions = new HashSet<>();
    listed(site)
        .forEach(
            (name, page) -> {
              String description = page.select("meta[name=description]").attr("content");
              boolean list = !page.select("body.topic, body.topics, body.directory-list").isEmpty();
              assertThat(page.title()).as(name).isNotBlank();
              assertThat(description).as(name).isNotBlank();
              assertThat(titles.add(page.title())).as(name + " " + page.title()).isTrue();
              assertThat(descriptions.add(description) || !list).as(name + description).isTrue();
            });
  }

  @Test
  void theSitesNameStandsAfterATitleWhereThereIsRoom() {
    String fits = "x".repeat(SHOWN - " – A little site".length());
    TestSite site =
        TestSite.in(folder)
            .page("a", "title: " + fits, "x")
            .page("b", "title: " + fits + "y", "x")
            .build();
    assertThat(site.html("/a/").title()).isEqualTo(fits + " – A little site").hasSize(SHOWN);
    assertThat(site.html("/b/").title()).isEqualTo(fits + "y");
    assertThat(site.html("/").title()).isEqualTo("Page index – A little site");
  }

  @Test
  void theHomePageIsTheSitesByItsName() {
    JsonObject home = data(TestSite.in(folder).build().html("/"));
    assertThat(home.get("@type").getAsString()).isEqualTo("WebSite");
    assertThat(home.get("name").getAsString()).isEqualTo("A little site");
    assertThat(home.get("description").getAsString()).isEqualTo("For a test.");
    assertThat(home.get("url").getAsString()).isEqualTo("https://example.org/");
  }

  @Test
  void whatWasNeverReviewedSaysNothingOfAReview() {
    TestSite site = TestSite.in(folder).news("a", "", "x").build();
    site.file(
            "content/factsheets/a.md",
            "---\ntitle: A\nsummary: B.\ntopics: [early-miscarriage]\n---\n\nx\n")
        .build();
    assertThat(data(site.html("/factsheets/a/")).keySet())
        .doesNotContain("lastReviewed", "reviewedBy");
  }

  /** The names that schema.org has for what is told. */
  private static final Map<String, Set<String>> SCHEMA =
      Map.of(
          "WebSite", Set.of("name", "description", "url", "inLanguage"),
          "MedicalWebPage",
              Set.of(
                  "name",
                  "description",
                  "url",
                  "inLanguage",
                  "datePublished",
                  "dateModified",
                  "lastReviewed",
                  "reviewedBy",
                  "publisher"),
          "NewsArticle",
              Set.of(
                  "name",
                  "headline",
                  "description",
                  "url",
                  "inLanguage",
                  "datePublished",
                  "dateModified",
                  "publisher"),
          "Organization",
              Set.of(
                  "name",
                  "description",
                  "url",
                  "alternateName",
                  "contactPoint",
                  "mainEntityOfPage"),
          "Person", Set.of("jobTitle"),
          "ContactPoint",
              Set.of(
                  "contactType",
                  "telephone",
                  "email",
                  "url",
                  "availableLanguage",
                  "hoursAvailable"),
          "OpeningHoursSpecification", Set.of("dayOfWeek", "opens", "closes"));

  @Test
  void programsAreToldInTheNamesOfSchemaOrgAndNothingOfStories() {
    TestSite site = WholeSite.in(folder).build();
    Set<String> types = new HashSet<>();
    listed(site)
        .forEach(
            (name, page) -> {
              if (!page.select("script[type=application/ld+json]").isEmpty()) {
                assertThat(name).doesNotContain("stories/");
                assertThat(data(page).get("@context").getAsString())
                    .isEqualTo("https://schema.org");
                assertNames(data(page), types);
              }
            });
    assertThat(types)
        .contains("WebSite", "MedicalWebPage", "NewsArticle", "Organization", "ContactPoint");
  }

  private static void assertNames(JsonElement told, Set<String> types) {
    if (told.isJsonArray()) {
      told.getAsJsonArray().forEach(element -> assertNames(element, types));
    } else if (told.isJsonObject()) {
      JsonObject thing = told.getAsJsonObject();
      String type = thing.get("@type").getAsString();
      types.add(type);
      thing
          .entrySet()
          .forEach(
              field -> {
                if (!field.getKey().startsWith("@")) {
                  assertThat(SCHEMA.get(type)).as(type).contains(field.getKey());
                }
                assertNames(field.getValue(), types);
              });
    }
  }

  @Test
  void aHelplineSaysWhatItIs() {
    TestSite site =
        TestSite.in(folder)
            .organisation(
                "line",
                "contacts: [{kind: phone, value: \"0808 164 3332\", label: Night line},"
                    + " {kind: email, value: a@example.org}]")
            .build();
    JsonArray points = data(site.html("/find-support/line/")).getAsJsonArray("contactPoint");
    assertThat(points.get(0).getAsJsonObject().get("contactType").getAsString())
        .isEqualTo("Night line");
    assertThat(points.get(1).getAsJsonObject().get("contactType").getAsString()).isEqualTo("Email");
  }

  @Test
  void theAddressesThatArePassedOnExist() {
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/a.png", Images.png(4, 4))
            .page("a", "image: {src: media/a.png, alt: A room}", "x")
            .build();
    String root = "https://example.org";
    assertThat(site.has(property(site.html("/a/"), "og:image").substring(root.length()))).isTrue();
    listed(site)
        .forEach(
            (name, page) ->
                assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo(root + "/" + name.replaceAll("index\\.html$", "")));
    assertThat(site.html("/404.html").select("link[rel=canonical], meta[property=og:url]"))
        .isEmpty();
  }
}
