package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbered documents, such as a code of care: versions that are kept, and addresses that stay. */
final class DocumentTest {

  private static final String HISTORY =
      """
      version: "2.0"
      history:
        - {on: 2012-03-01, change: Ten points., version: "1.0", page: code/one}
        - {on: 2014-05-02, change: Five points., version: "2.0", gone: [rooms]}
      """;
  private static final String TEXT =
      """
      ## Staff {#staff}

      Text.

      ### [Care](/stories/) and more {#care}

      Text.

      ## Scans {#scans}

      Text.

      ## Care at home {#home}
      """;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .page("code/one", "version: \"1.0\"", "## S {#staff}\n\n## R {#rooms}\n\n## W {#wards}")
            .page("code/index", HISTORY, TEXT + "\n## Wards {#wards}");
  }

  private Document document() {
    site.build();
    assertThat(site.problems()).isEmpty();
    return site.html("/code/");
  }

  @Test
  void theVersionAndItsDayStandAtTheTop() {
    Document page = document();
    assertThat(page.select(".head .facts li").eachText())
        .containsExactly("Version 2.0", "2 May 2014", "Reading time: 1 min");
    assertThat(page.select(".head time").attr("datetime")).isEqualTo("2014-05-02");
    assertThat(page.select("footer + .on-paper").text())
        .startsWith("The address of this page is https://example.org/code/");
  }

  @Test
  void whatChangedStandsAtTheEndTheNewestFirst() {
    Document page = document();
    assertThat(page.select(".history li").eachText())
        .containsExactly(
            "2 May 2014: Version 2.0. Five points.",
            "1 March 2012: Version 1.0. Ten points. Read that version: Page code/one");
    assertThat(page.select(".history a").attr("href")).isEqualTo("/code/one/");
  }

  @Test
  void linksToAPartThatHasGoneLeadToTheChangeThatTookItAway() {
    assertThat(document().select(".history li:has(#rooms)").text()).contains("Version 2.0");
  }

  @Test
  void theEarlierVersionLeadsToTheNewestOne() {
    site.page(
            "code/index",
            HISTORY.replace(
                "code/one}", "code/one}\n  - {on: 2013-01-01, change: C., page: code/mid}"),
            TEXT + "\n## Wards {#wards}")
        .page("code/mid", "history: [{on: 2012-03-01, change: A., page: code/one}]", "Text.");
    document();
    for (String earlier : new String[] {"/code/one/", "/code/mid/"}) {
      Element newer = site.html(earlier).expectFirst("main .warning");
      assertThat(newer.text())
          .isEqualTo("There is a newer version of this document: Page code/index");
      assertThat(newer.select("a").attr("href")).isEqualTo("/code/");
    }
    assertThat(site.html("/code/").select(".warning")).isEmpty();
  }

  @Test
  void anEarlierVersionIsNotAmongTheWaysToEverything() {
    site.page("now", "history: [{on: 2026-01-01, change: A., page: then}]", "Text.")
        .page("then", "Text.");
    document();
    assertThat(site.html("/").select("footer.site a").eachAttr("href"))
        .contains("/now/")
        .doesNotContain("/then/");
  }

  @Test
  void versionsInACircleHaveNoNewest() {
    site.page("a", "history: [{on: 2026-01-01, change: A., page: b}]", "Text.")
        .page("b", "history: [{on: 2026-01-01, change: B., page: a}]", "Text.");
    document();
    assertThat(site.html("/a/").select(".warning")).isEmpty();
  }

  @Test
  void aNewerVersionThatMayNotBeSeenIsNotNamed() {
    site.page("code/index", "draft: true\n" + HISTORY, TEXT).build();
    assertThat(site.html("/code/one/").select(".warning")).isEmpty();
    site.page("code/index", HISTORY, TEXT).page("code/one", "draft: true", "Text.").build();
    assertThat(site.html("/code/").select(".history a")).isEmpty();
  }

  @Test
  void everyHeadingHasALinkToItself() {
    Document page = document();
    assertThat(page.select(".text > :is(h2, h3) + .permalink a").eachAttr("href"))
        .containsExactly("#staff", "#care", "#scans", "#home", "#wards");
    assertThat(page.select(".permalink a").get(1).text())
        .isEqualTo("Link to this part: Care and more");
    assertThat(page.select(".contents a")).hasSize(4);
    assertThat(site.html("/").select(".permalink")).isEmpty();
  }

  @Test
  void headingsOfAHubHaveThemToo() {
    site.page(
            "code/index",
            HISTORY + "sections: [{show: text, of: \"#staff\"}, {show: text, of: \"#wards\"}]",
            "## Staff {#staff}\n\nText.\n\n### Care {#care}\n\nText.\n\n## Wards {#wards}\n\nText.")
        .build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/code/").select(":is(h2, h3) + .permalink a").eachAttr("href"))
        .containsExactly("#staff", "#care", "#wards");
  }

  @Test
  void aVersionThatIsNotTheNewestIsAProblem() {
    site.page(
            "code/index",
            HISTORY.replace("version: \"2.0\"\nh", "version: \"1.0\"\nh"),
            TEXT + "\n## Wards {#wards}")
        .build();
    assertThat(site.told()).containsExactly("version-not-newest pages/code/index.md:4:10");
    assertThat(site.problems().get(0).message()).contains("\"1.0\"", "\"2.0\"");
  }

  @Test
  void ofTwoVersionsOfOneDayEitherMayBeTheNewest() {
    String same = HISTORY.replace("2012-03-01", "2014-05-02");
    site.page("code/index", same, TEXT + "\n## Wards {#wards}");
    document();
    site.page(
        "code/index",
        same.replace("version: \"2.0\"\nh", "version: \"1.0\"\nh"),
        TEXT + "\n## Wards {#wards}");
    document();
  }

  @Test
  void aHeadingWithoutAnIdOfItsOwnIsToldWithWhatToType() {
    site.page("code/index", HISTORY, TEXT + "\n## Wards {#wards}\n\n## Safe places").build();
    assertThat(site.told()).containsExactly("heading-without-id pages/code/index.md:26:1");
    assertThat(site.problems().get(0).fix()).isEqualTo("Write {#safe-places} after its words.");
  }

  @Test
  void aHeadingThatAnEarlierVersionHadIsMissed() {
    site.page("code/index", HISTORY, TEXT).build();
    assertThat(site.told()).containsExactly("heading-gone pages/code/index.md:6:65");
    assertThat(site.problems().get(0).message()).contains("#wards");
    assertThat(site.problems().get(0).fix())
        .startsWith("Write {#wards} after the heading that took its place");
  }
}
