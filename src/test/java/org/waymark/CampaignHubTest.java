package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A whole campaign: one page gathers all that belongs to it, in two languages. */
@TestInstance(Lifecycle.PER_CLASS)
final class CampaignHubTest {

  private TestSite site;

  @BeforeAll
  void build(@TempDir Path folder) {
    site = TestSite.empty(folder).copy(Path.of("src/test/sites/good/campaign-hub")).build();
  }

  private List<String> parts(String address) {
    return site.html(address).select("main article > section > h2").eachText();
  }

  @Test
  void itBuildsWithoutAWord() {
    assertThat(site.told()).isEmpty();
  }

  @Test
  void everyPartIsThereInTheOrderOfTheSections() {
    assertThat(parts("/care/"))
        .startsWith(
            "What we ask for",
            "Latest news",
            "Film",
            "What the survey found",
            "What is being asked for",
            "Stories",
            "How care has changed",
            "What happened when",
            "Who stands behind this",
            "What you can do",
            "Documents",
            "Information",
            "Evidence",
            "People who can help",
            "Share this page");
  }

  @Test
  void whatBelongsToTheCampaignIsOnItsPageAndLeadsBackToIt() {
    for (String address :
        List.of(
            "/stories/the-call/",
            "/news/it-begins/",
            "/news/the-survey-is-out/",
            "/factsheets/follow-up/",
            "/evidence/survey-2026/",
            "/care/code/")) {
      assertThat(site.html("/care/").select(".cards a[href=" + address + "]")).hasSize(1);
      assertThat(site.html(address).select(".part-of a[href=/care/]")).hasSize(1);
    }
    assertThat(site.html("/care/").select(".cards a[href=/care/code/first/]")).isEmpty();
  }

  @Test
  void inAnotherLanguageItShowsWhatThereIsInWordsOfThatLanguage() {
    assertThat(parts("/ur/care/")).startsWith("تازہ خبریں", "کب کیا ہوا", "کون ساتھ ہے");
    Document page = site.html("/ur/care/");
    assertThat(page.expectFirst("textarea[dir=auto]").wholeText())
        .isEqualTo(
            "نقصان کے بعد دیکھ بھال بہتر ہو سکتی ہے۔\n#betterCare https://example.org/ur/care/");
  }

  @Test
  void everyPageIsSoundAndNothingIsFetchedFromElsewhere() {
    BuiltPages pages = new BuiltPages(site, "");
    pages.assertEveryLinkLeadsSomewhere();
    pages.assertSoundStructure();
    pages.assertNothingRunsOrIsFetched();
    assertThat(site.html("/care/").select("section, ul, ol"))
        .noneMatch(element -> element.childrenSize() == 0);
  }
}
