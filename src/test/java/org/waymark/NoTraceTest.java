package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Severity;

/**
 * What may not be seen leaves no trace in any built file: no title, no name, no id, no picture
 * (safety.md 6).
 */
final class NoTraceTest {

  /** Stands in every field, id and file name of what is hidden. */
  private static final String CANARY = "canary";

  private static final String FIELDS =
      """
      title: Canary title
      summary: A canary summary.
      topics: [early-miscarriage]
      image: {src: media/canary.png, alt: A canary}
      aliases: [/old-canary/]
      help: [samaritans]
      """;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder).bytes("content/media/canary.png", Images.png(2, 2));
    site.page(
        "index",
        """
        sections:
          - {show: stories}
          - {show: factsheets}
          - {show: latest-news}
          - {show: organisations}
        """,
        "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: true",
        "date: 2026-11-22",
        "expires: 2026-11-20\nafter-expiry: remove",
        "consent: {ref: CANARY-1, given: 2026-01-01, channels: [feed]}",
        "consent: {ref: CANARY-1, given: 2026-01-01, until: 2026-02-01, channels: [website]}"
      })
  void aHiddenStory(String why) {
    site.file("content/media/canary.webm", "film")
        .file("content/media/canary.vtt", "WEBVTT")
        .file("content/media/canary.md", "A canary speaks.");
    site.story("canary", FIELDS + teller() + film() + why, "A canary sings of a canary.")
        .story("other", "See [these words](story:canary) and ![canary film](film:canary).")
        .page("hub", "sections: [{show: film, of: canary}, {show: stories}]", "")
        .build();
    assertNoTrace();
    assertThat(site.html("/stories/other/").select(".text").text()).contains("See these words and");
    assertThat(site.html("/stories/other/").select(".text a")).isEmpty();
    assertThat(told("link-to-hidden")).hasSize(2);
  }

  private static String teller() {
    return "teller: {name: Canary, identity: pen-name, role: partner}\nsample: false\n";
  }

  private static String film() {
    return "film: {src: media/canary.webm, captions: media/canary.vtt, transcript: media/canary.md}\n";
  }

  @Test
  void aHiddenFactsheet() {
    site.factsheet("canary", FIELDS + "draft: true\nkey-points: [Canary point.]", "Canary text.")
        .page("a", "[Words](factsheet:canary), [more](../factsheets/canary.md#canary).")
        .build();
    assertNoTrace();
    assertThat(site.html("/a/").select(".text").text()).isEqualTo("Words, more.");
    assertThat(told("link-to-hidden")).hasSize(2);
  }

  @Test
  void aHiddenFactsheetWhoseReviewIsLongOverdue() {
    site.settings("limits: {factsheet-overdue: hold, overdue-months: 1}")
        .factsheet(
            "canary", FIELDS + "reviewed: {on: 2020-01-01, by: Canary, next: 2021-01-01}", "")
        .build();
    assertNoTrace();
  }

  @Test
  void aHiddenOrganisation() {
    site.organisation("canary", FIELDS + "draft: true\ncrisis: true\nformerly: [Canary Fund]\n")
        .organisation("gone", "status: closed\nreplaced-by: canary")
        .story("a", "helped-by: [canary]\nhelp: [canary]", "[Words](org:canary). ![](org:canary)")
        .build();
    assertNoTrace();
    assertThat(site.html("/stories/a/").select(".text").text()).isEqualTo("Words.");
    assertThat(told("link-to-hidden")).hasSize(2);
  }

  @Test
  void aHiddenSourceOfTheRegister() {
    site.evidence("canary", FIELDS + "draft: true\n" + figures())
        .evidence("old", "status: superseded\nsuperseded-by: canary")
        .factsheet("a", "references: [{id: canary}]", "It is so [so](ref:canary).")
        .page("b", "timeline: [{date: 2015, title: Then, source: canary}]\n" + hub(), "")
        .build();
    assertNoTrace();
    assertThat(site.html("/factsheets/a/").select(".text").text()).isEqualTo("It is so so.");
    assertThat(site.html("/factsheets/a/").select(".sources")).isEmpty();
    assertThat(told("link-to-hidden")).hasSize(1);
  }

  private static String figures() {
    return """
    publisher: Canary
    figures: [{id: canary, value: 3, unit: canary, text: "3", statement: Canaries., group: Canary}]
    recommendations: [{id: canary, text: Canary, to: Canary, status: done}]
    """;
  }

  private static String hub() {
    return """
    sections:
      - {show: timeline}
      - {show: figures, of: canary}
      - {show: recommendations, of: canary}
    """;
  }

  @Test
  void aHiddenNewsItem() {
    site.news("canary", FIELDS + "date: 2026-11-22", "Canary text.")
        .page("a", "[Words](news:canary)")
        .build();
    assertNoTrace();
    assertThat(told("link-to-hidden")).hasSize(1);
  }

  @Test
  void aHiddenPage() {
    site.page("canary", FIELDS + "draft: true\ntimeline: [{date: 2015, title: Canary}]", "Canary.")
        .page("a", "sections: [{show: timeline, of: canary}]", "")
        .page("b", "[Words](page:canary)")
        .factsheet("c", "formats: {easy-read: canary.md}\ncampaign: canary", "Text.")
        .page("d", "history: [{on: 2026-01-01, change: Begun., page: canary}]", "Text.")
        .page("e", "sections: [{show: factsheets, of: canary}, {show: actions, of: canary}]", "")
        .build();
    assertNoTrace();
    assertThat(told("link-to-hidden")).hasSize(1);
  }

  @Test
  void aHiddenTranslation() {
    site.settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .news("a", "", "Text.")
        .news("a.cy", FIELDS + "draft: true", "Canary.")
        .build();
    assertNoTrace();
    assertThat(site.html("/news/a/").select("link[rel=alternate][hreflang]")).isEmpty();
  }

  @Test
  void aLinkToTheAddressOfWhatIsHiddenIsAWarningTooAndLosesItsLink() {
    // Were it an error, the last site would stay, with the story whose consent has run out.
    site.story("canary", FIELDS + "draft: true\n", "Canary.")
        .page("a", "[Words](/stories/canary/) and [more](/stories/canary/#part).")
        .build();
    assertNoTrace();
    assertThat(site.html("/a/").select(".text").text()).isEqualTo("Words and more.");
    assertThat(told("link-to-hidden")).hasSize(2);
  }

  private List<String> told(String code) {
    return site.told().stream().filter(line -> line.startsWith(code)).toList();
  }

  private void assertNoTrace() {
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(site.report().pages()).isPositive();
    assertThat(site.files())
        .isNotEmpty()
        .noneMatch(name -> name.contains(CANARY))
        .allSatisfy(
            name ->
                assertThat(site.text("/" + name).toLowerCase(Locale.ROOT)).doesNotContain(CANARY));
  }
}
