package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where each page is: addresses are kept for years, so every one of them is part of the promise.
 */
final class AddressesTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  @Test
  void everyTypeHasItsOwnPlace() {
    site.story("a-story", "Text.")
        .factsheet("a-sheet", "", "Text.")
        .organisation("an-org", "")
        .evidence("a-report", "")
        .news("an-item", "", "Text.")
        .page("a-page", "Text.")
        .build();
    assertThat(site.files())
        .contains(
            "stories/a-story/index.html",
            "factsheets/a-sheet/index.html",
            "find-support/an-org/index.html",
            "evidence/a-report/index.html",
            "news/an-item/index.html",
            "a-page/index.html");
  }

  @Test
  void everyListHasItsOwnPlaceEvenWithNothingOnIt() {
    site.build();
    assertThat(site.files())
        .contains(
            "index.html",
            "404.html",
            "stories/index.html",
            "factsheets/index.html",
            "find-support/index.html",
            "evidence/index.html",
            "news/index.html",
            "topics/index.html",
            "topics/a-to-z/index.html",
            "topics/by/loss/index.html",
            "topics/stillbirth/index.html",
            "glossary/index.html",
            "find-support/need/talk-to-someone-now/index.html",
            "find-support/audience/anyone/index.html",
            "find-support/nation/wales/index.html");
    assertThat(site.html("/stories/").select("main").text()).contains("There is nothing here yet.");
  }

  @Test
  void pagesLieAsTheirFilesDoAndIndexIsTheFolder() {
    site.page("hub/index", "Hub.").page("hub/part", "Part.").page("hub/deep/end", "End.").build();
    assertThat(site.files())
        .contains("hub/index.html", "hub/part/index.html", "hub/deep/end/index.html");
    assertThat(site.html("/hub/deep/end/").select(".trail a").eachAttr("href"))
        .isEqualTo(List.of("/", "/hub/"));
    assertThat(site.html("/hub/").select(".trail a").eachAttr("href")).isEqualTo(List.of("/"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/, '', https://example.org",
    "https://example.org, '', https://example.org",
    "https://example.org/near/by/, /near/by, https://example.org/near/by",
    "https://example.org/near/by, /near/by, https://example.org/near/by"
  })
  void aSiteMayLieBelowAPathOfItsHost(String base, String path, String url) {
    site.settings("base-url: " + base + "\nnavigation: [{label: About, to: /about/}]")
        .page("about", "aliases: [/who/]", "[Home](/) and [help](/find-support/).")
        .build();
    assertThat(site.problems()).isEmpty();
    Document page = site.html("/about/");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(url + "/about/");
    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .isEqualTo(path + site.asset("style.css"));
    assertThat(page.select("a[href^=/]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith(path + "/"));
    assertThat(page.select(".text a").eachAttr("href"))
        .isEqualTo(List.of(path + "/", path + "/find-support/"));
    assertThat(page.select("nav.ways a[aria-current=page]").attr("href"))
        .isEqualTo(path + "/about/");
    assertThat(site.html("/who/").select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=" + path + "/about/");
  }

  @Test
  void anOldAddressLeadsToTheNewOne() {
    site.page("about", "aliases: [/who-we-are/, /old/us/]", "Text.").build();
    for (String old : List.of("/who-we-are/", "/old/us/")) {
      Document page = site.html(old);
      assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
          .isEqualTo("0; url=/about/");
      assertThat(page.select("link[rel=canonical]").attr("href"))
          .isEqualTo("https://example.org/about/");
      assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(page.select("main a").attr("href")).isEqualTo("/about/");
      assertThat(page.select("#_help-now a[href^=tel:]")).isNotEmpty();
    }
  }

  @Test
  void anOldAddressOfATranslationLeadsToTheTranslation() {
    site.settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .page("about", "Text.")
        .page("about.cy", "aliases: [/cy/pwy/]", "Testun.")
        .build();
    assertThat(site.html("/cy/pwy/").select("main a").attr("href")).isEqualTo("/cy/about/");
    assertThat(site.html("/cy/pwy/").select("html").attr("lang")).isEqualTo("cy");
  }

  @Test
  void twoThingsWithOneAddressAreAProblem() {
    site.page("about", "aliases: [/stories/, /find-us/]", "Text.").page("find-us", "Text.").build();
    assertThat(site.told())
        .hasSize(2)
        .allMatch(line -> line.startsWith("duplicate-address pages/about.md:"));
  }

  @Test
  void aTopicThatHasAnAddressOfAListIsAProblemToo() {
    site.page("topics/stillbirth", "Text.").build();
    assertThat(site.told()).singleElement().asString().startsWith("duplicate-address pages/topics");
  }

  @Test
  void whatIsNotThereSaysSoAndOffersWaysOnInEachLanguage() {
    site.settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]").build();
    Document page = site.html("/404.html");
    assertThat(page.select("h1").text()).isEqualTo("We cannot find that page");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("main a").eachAttr("href"))
        .contains("/", "/find-support/", "/stories/", "/factsheets/");
    assertThat(page.select("#_help-now a[href^=tel:]")).isNotEmpty();
    Document welsh = site.html("/cy/404.html");
    assertThat(welsh.select("html").attr("lang")).isEqualTo("cy");
    assertThat(welsh.select("main a").eachAttr("href")).contains("/cy/", "/cy/find-support/");
  }

  /** (safety.md 2). */
  @Test
  void whatIsNotThereBelowTheStoriesIsSaidKindlyInEachLanguageAndTellsNothing() {
    site.settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .story("secret", "draft: true", "Text.")
        .build();
    Document page = site.html("/410.html");
    assertThat(page.select("h1").text()).isEqualTo("This story is not here");
    assertThat(page.select("main").text()).contains("may have taken it back", "mistyped");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical], meta[property=og:url]")).isEmpty();
    assertThat(page.select("#_help-now a[href^=tel:]")).isNotEmpty();
    assertThat(page.select("main a").eachAttr("href"))
        .isEqualTo(site.html("/404.html").select("main a").eachAttr("href"));
    assertThat(site.text("/stories/404.html")).isEqualTo(site.text("/410.html"));
    assertThat(site.html("/cy/410.html").select("h1").text()).isEqualTo("Nid yw'r stori hon yma");
    assertThat(site.has("/cy/stories/404.html")).isTrue();
    assertThat(site.text("/sitemap.xml")).doesNotContain("410.html", "404.html");
  }
}
