package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long lists are cut into pages, and nothing on them is lost or shown twice. */
final class PaginationTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder).settings("limits: {stories-per-page: 3}");
  }

  private TestSite withStories(int count) {
    for (int i = 1; i <= count; i++) {
      String day = "date: 2026-03-" + String.format("%02d", i);
      site.story("s" + i, day + "\ntopics: [early-miscarriage]", "Text.");
    }
    return site.build();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "4, 2", "6, 2", "7, 3"})
  void aListHasAsManyPagesAsItNeeds(int stories, int pages) {
    withStories(stories);
    for (String list : List.of("/stories/", "/topics/early-miscarriage/")) {
      assertThat(site.has(list)).isTrue();
      assertThat(site.has(list + "page/1/")).isFalse();
      assertThat(site.has(list + "page/" + pages + "/")).isEqualTo(pages > 1);
      assertThat(site.has(list + "page/" + (pages + 1) + "/")).isFalse();
    }
  }

  @Test
  void everyStoryStandsOnOnePageTheNewestFirst() {
    withStories(7);
    for (String list : List.of("/stories/", "/topics/early-miscarriage/")) {
      List<String> titles = new ArrayList<>();
      for (String page : List.of(list, list + "page/2/", list + "page/3/")) {
        titles.addAll(site.html(page).select("main article.card a").eachText());
      }
      assertThat(titles)
          .containsExactly(
              "Story s7", "Story s6", "Story s5", "Story s4", "Story s3", "Story s2", "Story s1");
    }
  }

  /** As many as there are would not fit on one page of a large site. */
  @Test
  void allListsOfATopicGoOnSideBySide() {
    for (int i = 1; i <= 7; i++) {
      site.factsheet("f" + i, "topics: [early-miscarriage]", "Text.");
    }
    for (int i = 1; i <= 4; i++) {
      site.news("n" + i, "topics: [early-miscarriage]", "Text.");
    }
    withStories(2);
    String list = "/topics/early-miscarriage/";
    assertThat(cards(list))
        .containsExactly(
            "Factsheet f1",
            "Factsheet f2",
            "Factsheet f3",
            "Story s2",
            "Story s1",
            "News n1",
            "News n2",
            "News n3");
    assertThat(cards(list + "page/2/"))
        .containsExactly("Factsheet f4", "Factsheet f5", "Factsheet f6", "News n4");
    assertThat(cards(list + "page/3/")).containsExactly("Factsheet f7");
    assertThat(site.html(list).select("a[rel=next]").attr("href")).isEqualTo(list + "page/2/");
    assertThat(site.html(list + "page/3/").select("a[rel=prev]").attr("href"))
        .isEqualTo(list + "page/2/");
    assertThat(site.has(list + "page/4/")).isFalse();
  }

  private List<String> cards(String page) {
    return site.html(page).select("main article.card a").eachText();
  }

  @Test
  void theFirstPageHasNoWayBackAndNoNumber() {
    Document page = withStories(7).html("/stories/");
    assertThat(page.select("h1").text()).isEqualTo("Stories");
    assertThat(page.select("a[rel=prev]")).isEmpty();
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/stories/page/2/");
    assertThat(page.select("main").text()).contains("Stories: 7").contains("Page 1 of 3");
  }

  @Test
  void aPageInTheMiddleLeadsBothWaysAndSaysWhichItIs() {
    Document page = withStories(7).html("/stories/page/2/");
    assertThat(page.select("h1").text()).isEqualTo("Stories, page 2");
    assertThat(page.title()).startsWith("Stories, page 2");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/stories/");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/stories/page/3/");
    assertThat(page.select(".pager [aria-current=page]").attr("href"))
        .isEqualTo("/stories/page/2/");
  }

  @Test
  void theLastPageHasNoWayOn() {
    Document page = withStories(7).html("/stories/page/3/");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/stories/page/2/");
    assertThat(page.select("a[rel=next]")).isEmpty();
  }

  @Test
  void aLaterPageOfATopicSaysWhichItIs() {
    Document page = withStories(4).html("/topics/early-miscarriage/page/2/");
    assertThat(page.title()).startsWith("Topic: Early miscarriage, page 2");
    assertThat(page.select("main").text()).contains("Page 2 of 2");
  }

  @Test
  void aShortListHasNoPager() {
    assertThat(withStories(3).html("/stories/").select(".pager")).isEmpty();
  }

  @Test
  void aLongListLeadsToItsEndsAndToThePagesAround() {
    site.settings("limits: {stories-per-page: 1}");
    assertThat(withStories(12).html("/stories/page/6/").select(".pager li").eachText())
        .isEqualTo(List.of("Page 1", "Page 4", "Page 5", "Page 6", "Page 7", "Page 8", "Page 12"));
  }

  @Test
  void withoutALimitTwentyStandOnAPage() {
    site.settings("");
    withStories(21);
    assertThat(site.html("/stories/").select("main article.card")).hasSize(20);
    assertThat(site.html("/stories/page/2/").select("main article.card")).hasSize(1);
  }
}
