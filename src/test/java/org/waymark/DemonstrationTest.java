package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The repository's own site: complete, sound, and honest about being a demonstration. */
@ExtendWith(Demonstration.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
final class DemonstrationTest {

  private TestSite site;
  private BuiltPages pages;

  @BeforeAll
  void take(Demonstration demonstration) {
    site = demonstration.site();
    pages = new BuiltPages(site, "");
  }

  @Test
  void itBuildsWithoutAWord() {
    assertThat(site.problems()).isEmpty();
    assertThat(site.report().pages()).isEqualTo(pages.all().size()).isGreaterThan(300);
  }

  @Test
  void thereIsEnoughOfEverything() {
    assertThat(items("factsheets/")).hasSizeGreaterThanOrEqualTo(12);
    assertThat(items("stories/")).hasSizeGreaterThanOrEqualTo(18);
    assertThat(items("find-support/")).hasSizeGreaterThanOrEqualTo(35);
    assertThat(items("news/")).hasSizeGreaterThanOrEqualTo(6);
    assertThat(items("evidence/")).hasSizeGreaterThanOrEqualTo(20);
    assertThat(items("cy/stories/")).isNotEmpty();
    assertThat(items("ur/stories/")).isNotEmpty();
    assertThat(site.files())
        .contains(
            "index.html",
            "about/index.html",
            "how-we-check-information/index.html",
            "share-your-story/index.html",
            "privacy/index.html",
            "accessibility/index.html",
            "get-involved/index.html");
  }

  /** The pages of a list's items in one language; not those of the list itself. */
  private List<String> items(String list) {
    return site.files().stream()
        .filter(name -> name.matches(list + "[^/]+/index.html"))
        .filter(name -> !name.endsWith("stories/find/index.html"))
        .toList();
  }

  @Test
  void everyStorySaysThatItIsInvented() {
    for (String list : List.of("stories/", "cy/stories/", "ur/stories/")) {
      for (String name : items(list)) {
        Document page = site.html("/" + name);
        String language = page.expectFirst("html").attr("lang");
        String notice = site.html("/" + name).select("main .warning").text();
        assertThat(notice).as(name).isNotBlank();
        if (language.equals("en")) {
          assertThat(notice).as(name).contains("This story is made up");
        }
      }
    }
  }

  @Test
  void everyFactsheetSaysThatNobodyReviewedItAndWhatItRestsOn() {
    for (String name : items("factsheets/")) {
      Document page = site.html("/" + name);
      assertThat(page.text()).as(name).containsIgnoringCase("not clinically reviewed");
      assertThat(page.select("section.sources > ol > li")).as(name).isNotEmpty();
      assertThat(page.select("section.points li")).as(name).hasSizeBetween(3, 6);
    }
  }

  @Test
  void everyStoryAndFactsheetHasHelpBesideIt() {
    for (String list : List.of("stories/", "cy/stories/", "ur/stories/", "factsheets/")) {
      for (String name : items(list)) {
        Document page = site.html("/" + name);
        assertThat(page.select("section.help article")).as(name).hasSizeBetween(1, 4);
        assertThat(page.select("section.near article")).as(name).hasSizeBetween(1, 3);
      }
    }
  }

  @Test
  void everyPageSaysWhatTheSiteIsAndWhereHelpIs() {
    pages
        .all()
        .forEach(
            (name, page) -> {
              assertThat(page.select("header.site .notice")).as(name).hasSize(1);
              assertThat(page.select("aside.help-now a[href=tel:999]")).as(name).hasSize(1);
              assertThat(page.select("aside.help-now a[href=tel:116123]")).as(name).hasSize(1);
              assertThat(page.select("a.leave")).as(name).hasSize(1);
            });
  }

  @Test
  void whoBleedsIsGivenTheMedicalLineAndNotTheOneForAMentalCrisis() {
    for (String page :
        List.of("/topics/bleeding-now/", "/find-support/need/urgent-medical-help/")) {
      assertThat(site.html(page).select("main .card h3 a").eachAttr("href"))
          .as(page)
          .contains("/find-support/nhs-111/", "/find-support/emergency-999/")
          .doesNotContain("/find-support/nhs-111-mental-health/");
    }
  }

  @Test
  void homeSaysWhomToCallAtNightWhenItIsNoEmergency() {
    for (String home : List.of("/", "/cy/", "/ur/")) {
      assertThat(site.html(home).select("main a[href=/find-support/nhs-111/]")).as(home).hasSize(1);
    }
  }

  @Test
  void whatToDoAtOnceComesBeforeTheContentsOfAFactsheet() {
    Document page = site.html("/factsheets/bleeding-in-early-pregnancy/");
    assertThat(page.select("nav.contents, .care").eachAttr("class"))
        .startsWith("care emergency", "contents", "care urgent");
    assertThat(
            site.html("/factsheets/missed-miscarriage/")
                .select("nav.contents, .care")
                .eachAttr("class"))
        .startsWith("contents");
  }

  @Test
  void itsOrganisationsClaimNoMoreThanTheirSources() {
    for (String name : items("find-support/")) {
      assertThat(site.html("/" + name).select("footer.foot").text())
          .as(name)
          .contains("We have not checked them with the organisation yet.");
    }
  }

  @Test
  void everyPageIsSoundAndEveryLinkLeadsSomewhere() {
    pages.assertEveryLinkLeadsSomewhere();
    pages.assertSoundStructure();
    pages.assertNothingRunsOrIsFetched();
    assertThat(pages.unreachable("index.html", "cy/index.html", "ur/index.html"))
        .allMatch(name -> site.text("/" + name).contains("noindex"));
  }
}
