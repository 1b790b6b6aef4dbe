package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What says that it belongs to a campaign is gathered by the campaign's page, and leads up to it.
 */
final class CampaignTest {

  private static final String IN_CARE = "campaign: [care]\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .story("in", IN_CARE, "Text.")
            .story("out", "", "Text.")
            .factsheet("in", IN_CARE, "Text.")
            .factsheet("out", "", "Text.")
            .news("old", IN_CARE + "date: 2015-11-01", "Text.")
            .news("new", IN_CARE + "date: 2026-03-09", "Text.")
            .news("out", "date: 2026-04-01", "Text.")
            .evidence("in", IN_CARE)
            .evidence("out", "")
            .page("in", "campaign: care", "Text.")
            .page("out", "Text.")
            .page("care", "Text.");
  }

  private List<String> shown(String page, String section) {
    return section(page, section).select("h3").eachText();
  }

  private Element section(String page, String section) {
    site.page(page, "sections: [{" + section + "}]", "").build();
    assertThat(site.problems()).isEmpty();
    return site.html("/" + page + "/").expectFirst("main section.part");
  }

  @ParameterizedTest
  @CsvSource({
    "stories, Story in",
    "factsheets, Factsheet in",
    "evidence, Report in",
    "pages, Page in"
  })
  void onlyWhatNamesItIsGathered(String show, String title) {
    assertThat(shown("care", "show: " + show + ", of: care")).containsExactly(title);
    assertThat(shown("other", "show: " + show + ", of: care")).containsExactly(title);
  }

  @Test
  void theNewestOfItsNewsComesFirst() {
    assertThat(shown("care", "show: latest-news, of: care"))
        .containsExactly("News new", "News old");
    assertThat(shown("care", "show: latest-news, of: care, limit: 1")).containsExactly("News new");
  }

  @Test
  void topicsNarrowItDown() {
    site.story("heard", IN_CARE + "topics: [being-heard]", "Text.");
    assertThat(shown("care", "show: stories, of: care, topics: [being-heard]"))
        .containsExactly("Story heard");
  }

  @Test
  void withoutACampaignAllEvidenceIsShown() {
    Element section = section("care", "show: evidence");
    assertThat(section.select("h3").eachText()).containsExactly("Report in", "Report out");
    assertThat(section.select("a.go").attr("href")).isEqualTo("/evidence/");
    assertThat(section.select(".facts").eachText().get(0)).isEqualTo("Evidence 9 March 2026");
  }

  @Test
  void theLinkBelowLeadsWhereAllAre() {
    assertThat(section("care", "show: stories, of: care").select("a.go").attr("href"))
        .isEqualTo("/stories/");
    Element elsewhere = section("other", "show: stories, of: care").expectFirst("a.go");
    assertThat(elsewhere.attr("href")).isEqualTo("/care/");
    assertThat(elsewhere.text()).isEqualTo("More: Page care");
    assertThat(section("care", "show: pages").select("a.go")).isEmpty();
  }

  @Test
  void pagesInItsFolderBelongToItToo() {
    site.page("care/index", "sections: [{show: pages}]", "")
        .delete("content/pages/care.md")
        .page("care/code", "Text.")
        .page("care/deep/index", "Text.")
        .page("care/deep/er", "Text.")
        .page("careful", "Text.")
        .page("in", "campaign: care/index", "Text.");
    for (String file : List.of("stories/in", "factsheets/in", "news/old", "news/new")) {
      site.delete("content/" + file + ".md");
    }
    site.evidence("in", "").build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/care/").select(".part-pages h3").eachText())
        .containsExactly("Page care/code", "Page care/deep/index", "Page in");
  }

  @Test
  void theHomePageGathersThePagesAtTheTop() {
    site.page("a/b", "Text.").page("index", "sections: [{show: pages}]", "").build();
    assertThat(site.html("/").select(".part-pages h3").eachText())
        .containsExactly("Page care", "Page in", "Page out");
  }

  @Test
  void anEarlierVersionIsReachedFromTheNewerAlone() {
    site.page("care/now", "history: [{on: 2026-01-01, change: Five., page: care/then}]", "Text.")
        .page("care/then", "Text.");
    assertThat(shown("care", "show: pages")).containsExactly("Page care/now", "Page in");
  }

  @Test
  void whatMayNotBeSeenIsNotGathered() {
    site.story("draft", IN_CARE + "draft: true", "Text.")
        .story("hard", IN_CARE + "topics: [stillbirth]\ncontent-notes: [hospital-treatment]", "T.")
        .news("over", IN_CARE + "expires: 2026-11-20", "Text.")
        .page("draft", "campaign: care\ndraft: true", "Text.");
    assertThat(shown("care", "show: stories, of: care")).containsExactly("Story in");
    assertThat(shown("care", "show: latest-news, of: care"))
        .containsExactly("News new", "News old");
    assertThat(shown("care", "show: pages")).containsExactly("Page in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories", "latest-news", "factsheets", "pages", "evidence", "actions"})
  void aCampaignThatThereIsNotIsAProblem(String show) {
    site.page("hub", "sections:\n  - show: " + show + "\n    of: caer", "").build();
    assertThat(site.told()).containsExactly("section-incomplete pages/hub.md:6:9");
    assertThat(site.problems().get(0).fix()).contains("Did you mean \"care\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stories/in/", "/factsheets/in/", "/news/new/", "/in/", "/evidence/in/"})
  void whatBelongsToItLeadsUpToIt(String address) {
    site.build();
    Element partOf = site.html(address).expectFirst(".head .part-of");
    assertThat(partOf.text()).isEqualTo("Part of: Page care");
    assertThat(partOf.select("a").attr("href")).isEqualTo("/care/");
    assertThat(site.html("/stories/out/").select(".part-of")).isEmpty();
  }

  @Test
  void aCampaignThatMayNotBeSeenIsNotNamed() {
    site.page("care", "draft: true", "Text.").build();
    assertThat(site.html("/stories/in/").select(".part-of")).isEmpty();
    assertThat(shown("hub", "show: stories, of: care")).containsExactly("Story in");
    assertThat(site.html("/hub/").select(".part a.go").attr("href")).isEqualTo("/stories/");
  }

  @Test
  void aPageIsNoPartOfItself() {
    site.page("care", "campaign: care", "Text.").build();
    assertThat(site.html("/care/").select(".part-of")).isEmpty();
  }
}
