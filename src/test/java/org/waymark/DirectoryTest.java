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
import org.junit.jupiter.params.provider.CsvSource;

/** The signposting index: a reader who needs help finds someone, and finds crisis help first. */
final class DirectoryTest {

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
                  - id: need
                    label: What I need
                    topics:
                      - {id: counselling, label: Counselling}
                      - {id: talk-to-someone-now, label: Talk to someone now}
                      - {id: work-and-money, label: Work and money}
                  - id: audience
                    label: Who I am
                    topics: [{id: anyone, label: Anyone}, {id: partners, label: Partners}]
                  - id: teller
                    label: Who is telling
                    topics: [{id: person-who-was-pregnant, label: Person who was pregnant}]
                """)
            .organisation(
                "aching", "title: Aching\naudiences: [partners]\nneeds: [talk-to-someone-now]")
            .organisation("the-bliss", "title: The Bliss\nneeds: [counselling]\nnations: [wales]");
  }

  @Test
  void crisisHelpComesFirstOnEveryListItIsOn() {
    site.build();
    for (String list :
        List.of(
            "/find-support/need/talk-to-someone-now/",
            "/find-support/nation/scotland/",
            "/find-support/")) {
      Document page = site.html(list);
      assertThat(page.select("main article.card").first())
          .isEqualTo(page.select("main .crisis article.card").first());
      assertThat(page.select("main .crisis article a").first()).isNotNull();
      assertThat(page.select("main .crisis article a[href^=/]").text()).isEqualTo("Samaritans");
    }
  }

  @Test
  void helpIsFoundByNeedInTheOrderOfTheFacet() {
    site.build();
    assertThat(group("By what you need"))
        .containsExactly("Counselling How many: 1", "Talk to someone now How many: 2");
    assertThat(names("/find-support/need/counselling/")).containsExactly("The Bliss");
    assertThat(site.html("/find-support/need/counselling/").select("h1").text())
        .isEqualTo("Help: Counselling");
    assertThat(site.has("/find-support/need/work-and-money/")).isFalse();
  }

  @Test
  void helpIsFoundByNation() {
    site.organisation("everywhere", "title: Everywhere\nnations: []").build();
    assertThat(group("By where you are"))
        .containsExactly(
            "England How many: 3",
            "Scotland How many: 3",
            "Wales How many: 4",
            "Northern Ireland How many: 3",
            "Ireland How many: 1");
    assertThat(names("/find-support/nation/ireland/")).containsExactly("Everywhere");
    assertThat(names("/find-support/nation/wales/"))
        .containsExactly("Samaritans", "Aching", "The Bliss", "Everywhere");
  }

  @Test
  void helpIsFoundByAudience() {
    site.build();
    assertThat(group("By who you are"))
        .containsExactly("Anyone How many: 2", "Partners How many: 1");
    assertThat(names("/find-support/audience/partners/")).containsExactly("Aching");
  }

  @Test
  void helpIsFoundByWayOfContactByCostAndByLanguage() {
    site.organisation(
            "lines",
            """
            title: Lines
            languages: [en, cy]
            contacts: [{kind: email, value: a@example.org}, {kind: text, value: "85258", cost: free}]
            """)
        .organisation(
            "gone",
            "title: Gone\nstatus: closed\ncontacts: [{kind: post, value: Box 1}]\nlanguages: [pl]")
        .build();
    assertThat(group("By how you want to get in touch"))
        .containsExactly("Telephone How many: 1", "Text message How many: 1", "Email How many: 1");
    assertThat(group("By what it costs")).containsExactly("Free How many: 2");
    assertThat(group("By language")).containsExactly("Welsh How many: 1", "English How many: 4");
    assertThat(names("/find-support/way/text/")).containsExactly("Lines");
    assertThat(names("/find-support/cost/free/")).containsExactly("Samaritans", "Lines");
    assertThat(names("/find-support/language/cy/")).containsExactly("Lines");
    assertThat(site.has("/find-support/way/post/")).isFalse();
    assertThat(site.has("/find-support/language/pl/")).isFalse();
  }

  @Test
  void whatIsNoCodeOfALanguageHasNoList() {
    site.organisation("odd", "title: Odd\nlanguages: [\"../up\", Sign Language]").build();
    assertThat(site.files()).noneMatch(name -> name.contains("up/") || name.contains("Sign"));
  }

  @Test
  void helpIsFoundByNameWithoutTheArticle() {
    site.build();
    Document page = site.html("/find-support/");
    assertThat(page.select("#_organisations h3 a").eachText())
        .isEqualTo(List.of("Aching", "The Bliss", "Samaritans"));
    assertThat(page.select(".former")).isEmpty();
  }

  private List<String> group(String title) {
    return site.html("/find-support/").select("h2:contains(" + title + ") ~ ul li").eachText();
  }

  private List<String> names(String list) {
    return site.html(list).select("main article.card a[href^=/]").eachText();
  }

  @Test
  void aClosedOrganisationOnlySaysWhoTookOver() {
    site.organisation(
            "gone",
            """
            title: Gone
            status: closed
            replaced-by: aching
            needs: [counselling]
            crisis: true
            contacts: [{kind: phone, value: "0808 164 3332"}, {kind: email, value: a@example.org}]
            """)
        .story("a", "topics: [counselling]\nhelped-by: [gone]", "Text.")
        .page("b", "sections: [{show: organisations, needs: [counselling]}]", "")
        .build();
    Element page = site.html("/find-support/gone/").expectFirst("main");
    assertThat(page.select(".warning").text())
        .isEqualTo("This organisation has closed. Please go to: Aching");
    assertThat(page.select(".warning a").attr("href")).isEqualTo("/find-support/aching/");
    assertThat(page.select("a[href^=tel:], a[href^=mailto:], .crisis-line")).isEmpty();
    assertThat(names("/find-support/need/counselling/")).containsExactly("The Bliss");
    assertThat(names("/b/")).containsExactly("The Bliss");
    assertThat(site.html("/stories/a/").select(".help article a[href^=/]").eachText())
        .doesNotContain("Gone");
    assertThat(site.html("/find-support/").select("#_organisations h3").eachText())
        .doesNotContain("Gone");
    assertThat(site.html("/find-support/").select(".former a").eachText())
        .containsExactly("Gone (closed)");
  }

  @Test
  void oneThatMovedIsNotCalledClosed() {
    site.organisation("new-name", "title: New name\nstatus: moved\nreplaced-by: aching").build();
    assertThat(site.html("/find-support/").select(".former a").eachText())
        .containsExactly("New name");
    assertThat(site.html("/find-support/new-name/").select(".warning").text())
        .isEqualTo("This organisation has changed. Please go to: Aching");
  }

  @Test
  void anEntrySaysWhomItIsForWhereAndInWhichLanguages() {
    site.organisation(
            "all",
            """
            needs: [counselling, work-and-money]
            audiences: [partners]
            nations: [wales, ireland]
            languages: [en, cy, qq]
            accessibility: [relay-uk, bsl, lift]
            formerly: [Old name, Older name]
            website: https://www.example.org/en/
            """)
        .build();
    Document page = site.html("/find-support/all/");
    assertThat(page.select("dl.about dd").eachText())
        .containsExactly(
            "Counselling, Work and money",
            "Partners",
            "Wales, Ireland",
            "English, Welsh, qq",
            "Relay UK (call by typing: dial 18001 first), British Sign Language, lift");
    assertThat(page.select("dl.about a").eachAttr("href"))
        .contains("/find-support/need/counselling/", "/find-support/nation/wales/");
    assertThat(page.select("header.head").text())
        .contains("Used to be called: Old name, Older name");
    assertThat(page.select("a.out").text()).isEqualTo("example.org/en");
  }

  @Test
  void anEntrySaysHowAndWhenItWasChecked() {
    site.organisation("b", "checked: {on: 2026-11-01, how: website, by: editor}")
        .organisation("c", "checked: {on: 2026-11-02, how: secondary-source, by: editor}")
        .build();
    assertThat(checked("the-bliss"))
        .isEqualTo("We checked these details by telephone on 1 November 2026 (volunteer).");
    assertThat(checked("b")).contains("website on 1 November 2026");
    assertThat(checked("c")).contains("We have not checked them with the organisation yet");
  }

  private String checked(String id) {
    return site.html("/find-support/" + id + "/").select("footer.foot").text();
  }

  @ParameterizedTest
  @CsvSource({"2026-05-20, true", "2026-05-21, false"})
  void anEntryNotCheckedForLongSaysSo(String day, boolean stale) {
    site.organisation("b", "checked: {on: " + day + ", how: phoned, by: editor}").build();
    assertThat(site.html("/find-support/b/").select(".warning").isEmpty()).isEqualTo(!stale);
    assertThat(site.told().contains("not-checked-lately organisations/b.md:10:15"))
        .isEqualTo(stale);
  }
}
