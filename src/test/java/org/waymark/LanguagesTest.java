package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in English, Welsh and Urdu, where not everything is translated. */
final class LanguagesTest {

  private static final String LANGUAGES =
      """
      languages: [{code: en, name: English}, {code: cy, name: Cymraeg}, {code: ur, name: اردو, direction: rtl}]
      title: {en: Near at hand, cy: Wrth law}
      navigation: [{label: {en: About, cy: Amdanom}, to: /about/}, {label: News, to: /news/}]
      """;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .settings(LANGUAGES)
            .page("about", "title: About us", "Text.")
            .page("about.cy", "title: Amdanom ni", "Testun.")
            .page("about.ur", "title: ہمارے بارے میں", "متن")
            .news("here", "title: Only in English", "Text.");
  }

  @Test
  void everyPageSaysItsLanguageAndDirection() {
    site.build();
    assertTongue("/about/", "en", "ltr");
    assertTongue("/cy/about/", "cy", "ltr");
    assertTongue("/ur/about/", "ur", "rtl");
    assertTongue("/ur/stories/", "ur", "rtl");
    assertTongue("/ur/404.html", "ur", "rtl");
  }

  private void assertTongue(String address, String language, String direction) {
    Element html = site.html(address).expectFirst("html");
    assertThat(html.attr("lang")).isEqualTo(language);
    assertThat(html.attr("dir")).isEqualTo(direction);
  }

  @Test
  void wordsThatAreNotTranslatedSayTheirLanguage() {
    site.page("english", "title: English alone", "Text.")
        .file(
            "content/topics.yaml",
            """
            facets:
              - id: loss
                label: Type of loss
                topics:
                  - {id: early, label: Early loss}
                  - {id: late, label: {en: Late loss, ur: بعد میں}}
              - id: need
                label: Need
                topics: [{id: talk-to-someone-now, label: Talk}]
              - id: audience
                label: For whom
                topics: [{id: anyone, label: Anyone}]
              - id: teller
                label: Who tells
                topics: [{id: person-who-was-pregnant, label: I}]
            """)
        .page("topical", "topics: [early, late]", "Text.")
        .page("topical.ur", "topics: [early, late]", "متن")
        .organisation(
            "o",
            "contacts: [{kind: phone, value: \"111\", label: Night line}, {kind: email, value: a@example.org}]")
        .organisation(
            "o.ur",
            "contacts: [{kind: phone, value: \"111\", label: Night line}, {kind: email, value: a@example.org}]")
        .build();
    Document page = site.html("/ur/topical/");
    assertThat(page.select("nav.topics a[lang=en][dir=ltr]").eachText())
        .containsExactly("Early loss");
    assertThat(page.select("footer.site a[lang=en][dir=ltr]").eachText())
        .containsExactly("English alone");
    assertThat(page.select("nav.ways a[lang=en][dir=ltr]").eachText())
        .containsExactly("About", "News");
    assertThat(page.select("nav.ways a").size()).isGreaterThan(2);
    assertThat(
            site.html("/ur/find-support/o/")
                .select("main .contact-label bdi[lang=en][dir=ltr]")
                .eachText())
        .containsExactly("Night line");
    assertThat(site.html("/topical/").select("body [lang=en]:not(.languages a)")).isEmpty();
  }

  @Test
  void versionsNameOneAnotherAndThemselves() {
    site.build();
    for (String address : List.of("/about/", "/cy/about/", "/ur/about/")) {
      assertAlternates(address, "en /about/", "cy /cy/about/", "ur /ur/about/");
    }
    assertAlternates("/news/here/");
    assertAlternates("/cy/news/", "en /news/", "cy /cy/news/", "ur /ur/news/");
    assertAlternates(
        "/cy/find-support/need/talk-to-someone-now/",
        "en /find-support/need/talk-to-someone-now/",
        "cy /cy/find-support/need/talk-to-someone-now/",
        "ur /ur/find-support/need/talk-to-someone-now/");
    assertAlternates("/cy/404.html");
  }

  @Test
  void homesNameOneAnotherWhetherSomeoneWroteThemOrNot() {
    site.page("index.cy", "Croeso.").build();
    for (String address : List.of("/", "/cy/", "/ur/")) {
      assertAlternates(address, "en /", "cy /cy/", "ur /ur/");
    }
  }

  private void assertAlternates(String address, String... expected) {
    Document page = site.html(address);
    assertThat(page.select("link[rel=alternate][hreflang]").stream().map(LanguagesTest::lead))
        .as(address)
        .containsExactly(expected);
    assertThat(page.select(".languages a").stream().map(LanguagesTest::lead))
        .containsExactly(expected);
  }

  private static String lead(Element link) {
    return link.attr("hreflang") + " " + link.attr("href").replace("https://example.org", "");
  }

  @Test
  void theInterfaceSpeaksTheReadersLanguage() {
    site.build();
    assertThat(site.html("/cy/stories/").select("h1").text()).isEqualTo("Straeon");
    assertThat(site.html("/cy/").title()).contains("Wrth law");
    assertThat(site.html("/ur/").title()).contains("Near at hand");
    assertThat(site.html("/cy/about/").select(".skip").text())
        .isNotEqualTo(site.html("/about/").select(".skip").text());
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void theNavigationLeadsToTheReadersOwnPages() {
    site.page("en-only", "Text.")
        .settings(LANGUAGES.replace("to: /news/", "to: /en-only/"))
        .build();
    Document welsh = site.html("/cy/about/");
    assertThat(welsh.select("nav.ways a").eachText())
        .isEqualTo(List.of("Amdanom", "News", "Chwilio"));
    assertThat(welsh.select("nav.ways a").eachAttr("href"))
        .isEqualTo(List.of("/cy/about/", "/en-only/", "/cy/search/"));
    assertThat(welsh.select("nav.ways [aria-current=page]").attr("href")).isEqualTo("/cy/about/");
    assertThat(welsh.select("header.site .name a").attr("href")).isEqualTo("/cy/");
    assertThat(welsh.select(".trail a").attr("href")).isEqualTo("/cy/");
  }

  @Test
  void whatIsNotTranslatedIsOfferedInTheFirstLanguageAndSaysSo() {
    site.news("there", "title: There\ndate: 2026-04-01", "Text.")
        .news("there.cy", "title: Acw\ndate: 2026-04-01", "Testun.")
        .build();
    Document list = site.html("/cy/news/");
    assertThat(list.select("main article a").eachAttr("href"))
        .isEqualTo(List.of("/cy/news/there/", "/news/here/"));
    Element card = list.expectFirst("main article:has(a[href=/news/here/])");
    assertThat(card.select("h2, p").eachAttr("lang")).containsExactly("en", "en");
    assertThat(card.select("h2, p").eachAttr("dir")).containsExactly("ltr", "ltr");
    assertThat(card.select("a").attr("hreflang")).isEqualTo("en");
    assertThat(card.text()).contains("English");
    assertThat(list.select("main article:has(a[href=/cy/news/there/]) [lang]")).isEmpty();
    assertThat(site.has("/cy/news/here/")).isFalse();
  }

  @Test
  void whatExistsOnlyInAnotherLanguageIsOfferedToAll() {
    site.news("yma.cy", "title: Dim ond yn Gymraeg", "Testun.").build();
    Element card = site.html("/ur/news/").expectFirst("article:has(a[href=/cy/news/yma/])");
    assertThat(card.select("h2").attr("lang")).isEqualTo("cy");
    assertThat(site.told()).containsExactly("translation-alone news/yma.cy.md");
  }

  @Test
  void linksInATranslationLeadToTranslationsWhereThereAreAny() {
    site.page(
            "a.cy",
            "[a](page:about) [b](news:here) [c](about.md) [d](/about/) [e](/find-support/) "
                + "[f](topic:stillbirth) [g](org:samaritans) [h](/news/here/)")
        .build();
    Document page = site.html("/cy/a/");
    assertThat(page.select(".text a").eachAttr("href"))
        .isEqualTo(
            List.of(
                "/cy/about/",
                "/news/here/",
                "/cy/about/",
                "/cy/about/",
                "/cy/find-support/",
                "/cy/topics/stillbirth/",
                "/find-support/samaritans/",
                "/news/here/"));
    assertThat(page.select(".text a[href=/news/here/]").attr("hreflang")).isEqualTo("en");
    assertThat(page.select(".text a[href=/cy/about/]").attr("hreflang")).isEmpty();
  }

  @Test
  void theHomeOfALanguageThatNobodyWroteOffersWhatThereIs() {
    site.factsheet("a", "", "Text.").build();
    Document home = site.html("/ur/");
    assertThat(home.select("h1").text()).isEqualTo("Near at hand");
    assertThat(home.select("main article a").eachAttr("href"))
        .isEqualTo(List.of("/factsheets/a/", "/news/here/"));
    assertThat(home.select("#_help-now")).hasSize(1);
  }

  @Test
  void aLanguageWithoutWordsHasEnglishOnesWithAWarning() {
    site.settings("languages: [{code: en, name: English}, {code: gd, name: Gàidhlig}]")
        .delete("content/pages/about.cy.md")
        .delete("content/pages/about.ur.md")
        .build();
    assertThat(site.told()).containsExactly("wording-language site.yaml");
    assertThat(site.html("/gd/news/").select("html").attr("lang")).isEqualTo("gd");
    assertThat(site.html("/gd/news/").select("h1").text()).isEqualTo("News");
  }

  @Test
  void theProjectsOwnWordsComeFirst() {
    site.file("templates/wording/cy.yaml", "list-news: \"Y diweddaraf\"\n").build();
    assertThat(site.html("/cy/news/").select("h1").text()).isEqualTo("Y diweddaraf");
    assertThat(site.html("/cy/stories/").select("h1").text()).isEqualTo("Straeon");
  }

  @Test
  void daysAreWrittenInTheReadersLanguage() {
    site.build();
    assertThat(site.html("/news/").select("main time").text()).isEqualTo("9 March 2026");
    assertThat(site.html("/cy/news/").select("main time").text()).isEqualTo("9 Mawrth 2026");
    assertThat(site.html("/ur/news/").select("main time").text()).contains("مارچ");
    assertThat(site.html("/ur/news/").select("main time").attr("datetime")).isEqualTo("2026-03-09");
  }

  @Test
  void labelsOfTopicsAndWordsAreThoseOfTheLanguage() {
    site.file(
            "content/glossary.yaml",
            "terms: [{id: epu, term: {en: Early unit, cy: Uned gynnar}, meaning: {en: A, cy: B}}]")
        .build();
    assertThat(site.html("/cy/glossary/").select("dl").text()).isEqualTo("Uned gynnar B");
    assertThat(site.html("/ur/glossary/").select("dl").text()).isEqualTo("Early unit A");
  }

  @Test
  void wordsAndRequestsInAnotherLanguageSaySo() {
    String hub = "title: ہم\nsections: [{show: recommendations, of: r}]";
    site.file(
            "content/glossary.yaml",
            "terms: [{id: a, term: Unit, meaning: A clinic.},"
                + " {id: b, term: {en: Word, ur: لفظ}, meaning: {en: It means., ur: معنی}}]")
        .evidence(
            "r",
            "recommendations: [{id: x, text: Ring., to: Hospitals, status: called-for, updated:"
                + " 2026-01-01, note: Soon.}]")
        .page("hub", "Text.")
        .page("hub.ur", hub, "متن")
        .build();
    Document words = site.html("/ur/glossary/");
    assertThat(words.select("#a[lang=en][dir=ltr] + dd > span[lang=en][dir=ltr]").text())
        .isEqualTo("A clinic.");
    assertThat(words.select("#b[lang], #b + dd [lang]")).isEmpty();
    assertThat(site.html("/glossary/").select("dl [lang]")).isEmpty();
    assertThat(site.html("/ur/hub/").select(".rows [lang=en]").eachText())
        .containsExactly("Ring.", "Hospitals", "Soon.");
  }
}
