package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Severity;

/** Every page of a site that uses everything is sound, and every link on it leads somewhere. */
@TestInstance(Lifecycle.PER_CLASS)
final class EveryLinkTest {

  private TestSite site;
  private BuiltPages pages;

  @BeforeAll
  void build(@TempDir Path folder) {
    site = WholeSite.in(folder).build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    pages = new BuiltPages(site, "/near/by");
  }

  @Test
  void everyLinkLeadsToAPageAFileOrAPlaceThatExists() {
    pages.assertEveryLinkLeadsSomewhere();
  }

  @Test
  void everyPageHasOneHeadingATitleALanguageAndPlacesWithNamesOfTheirOwn() {
    pages.assertSoundStructure();
  }

  @Test
  void nothingRunsInAPageAndNothingIsFetchedFromElsewhere() {
    pages.assertNothingRunsOrIsFetched();
  }

  @Test
  void everyPageThatThereIsCanBeReached() {
    assertThat(pages.unreachable("index.html", "cy/index.html", "ur/index.html"))
        .containsExactlyInAnyOrder(
            "410.html",
            "stories/404.html",
            "cy/404.html",
            "cy/410.html",
            "cy/stories/404.html",
            "ur/404.html",
            "ur/410.html",
            "ur/stories/404.html",
            "old/news/index.html",
            "who/index.html",
            "news/past/index.html");
  }
}
