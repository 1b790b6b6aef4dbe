package org.waymark.health.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** Each kind of thing that needs a person is found, and nothing that does not. */
final class HealthTest {

  private static final String CONSENT =
      "consent: {ref: ST-1, given: 2026-01-01, until: %s, channels: [website], others-agreed: true}\n";

  private static final String NEVER =
      "---\ntitle: F\nsummary: S.\ntopics: [early-miscarriage]\n---\n\nText.\n";

  private static final String NO_CONSENT =
      """
      ---
      title: A
      summary: S.
      date: 2026-03-02
      topics: [early-miscarriage]
      teller: {name: Ada, identity: pen-name, role: partner}
      sample: true
      ---

      Text.
      """;

  @TempDir private Path folder;

  private TestSite site() {
    return TestSite.in(folder);
  }

  private static String until(String day) {
    return CONSENT.formatted(day);
  }

  @Test
  void consentsAreToldFromNinetyDaysBeforeTheirEnd() {
    TestSite site =
        site()
            .story("over", until("2026-11-20"), "Text.")
            .story("last-day", until("2026-11-21"), "Text.")
            .story("month", until("2026-12-21"), "Text.")
            .story("quarter", until("2027-02-19"), "Text.")
            .story("later", until("2027-02-20"), "Text.")
            .story("no-end", "Text.");
    assertThat(Reports.lines(site, FindingKind.CONSENT))
        .containsExactly(
            "now story:over content/stories/over.md:8 2026-11-20",
            "now story:last-day content/stories/last-day.md:8 2026-11-21",
            "now story:month content/stories/month.md:8 2026-12-21",
            "soon story:quarter content/stories/quarter.md:8 2027-02-19");
  }

  @Test
  void heldStoriesAreToldWithWhy() {
    TestSite site =
        site()
            .file("content/stories/none.md", NO_CONSENT)
            .story(
                "begins",
                "consent: {ref: ST-1, given: 2026-12-01, channels: [website], others-agreed: true}\n",
                "Text.")
            .story(
                "print",
                "consent: {ref: ST-1, given: 2026-01-01, channels: [print], others-agreed: true}\n",
                "Text.")
            .story("broken", "consent:\n", "Text.")
            .file(
                "content/stories/draft.md",
                NO_CONSENT.replace("title: A", "title: A\ndraft: true"));
    assertThat(Reports.lines(site, FindingKind.STORY_HELD))
        .containsExactly(
            "now story:none content/stories/none.md:2",
            "now story:print content/stories/print.md:8",
            "later story:begins content/stories/begins.md:8 2026-12-01");
    assertThat(Reports.of(site).findings())
        .anyMatch(f -> f.message().contains("The consent does not name the website."));
  }

  @Test
  void reviewsAreToldWhenTheyAreOverdueDueOrMissing() {
    TestSite site =
        site()
            .factsheet("over", review("2026-11-20"), "Text.")
            .factsheet("today", review("2026-11-21"), "Text.")
            .factsheet("soon", review("2027-02-19"), "Text.")
            .factsheet("later", review("2027-02-20"), "Text.")
            .file("content/factsheets/never.md", NEVER)
            .factsheet("draft", "draft: true\n" + review("2020-01-01"), "Text.");
    assertThat(Reports.lines(site, FindingKind.REVIEW))
        .containsExactly(
            "now factsheet:over content/factsheets/over.md:5 2026-11-20",
            "soon factsheet:today content/factsheets/today.md:5 2026-11-21",
            "soon factsheet:soon content/factsheets/soon.md:5 2027-02-19",
            "soon factsheet:never content/factsheets/never.md:2");
  }

  @Test
  void aFactsheetThatIsHeldForItsReviewIsToldAsWell() {
    TestSite site =
        site()
            .settings("limits: {factsheet-overdue: hold, overdue-months: 1}")
            .factsheet("over", review("2026-01-01"), "Text.");
    assertThat(site.build().has("/factsheets/over/")).isFalse();
    assertThat(Reports.of(site).findings())
        .anyMatch(f -> f.message().endsWith("324 days ago. The factsheet is held back."));
  }

  private static String review(String next) {
    return "reviewed: {on: 2025-01-01, by: A nurse, next: %s}\n".formatted(next);
  }

  @Test
  void organisationsAreToldAfterTheSitesLimitOrWhenCheckedAtSecondHand() {
    TestSite site =
        site()
            .settings("limits: {organisation-checked-months: 2, rarity: 1}")
            .organisation("late", checked("2026-09-20", "phoned"))
            .organisation("in-time", checked("2026-09-21", "phoned"))
            .organisation("second-hand", checked("2026-11-20", "secondary-source"))
            .organisation("crisis", "crisis: true\n" + checked("2026-09-01", "website"))
            .organisation("closed", "status: closed\n" + checked("2020-01-01", "phoned"));
    assertThat(Reports.lines(site, FindingKind.ORGANISATION))
        .containsExactly(
            "now organisation:crisis content/organisations/crisis.md:11 2026-11-01",
            "soon organisation:late content/organisations/late.md:10 2026-11-20",
            "soon organisation:second-hand content/organisations/second-hand.md:10 2026-11-20");
  }

  @Test
  void nobodyIsAskedToRingACrisisLine() {
    TestSite site =
        site()
            .organisation("crisis", "crisis: true\n" + checked("2020-01-01", "website"))
            .organisation(
                "short",
                "contacts: [{kind: phone, value: \"111\", cost: free}]\n"
                    + checked("2020-01-01", "website"));
    assertThat(Reports.of(site).findings())
        .filteredOn(finding -> finding.kind() == FindingKind.ORGANISATION)
        .hasSize(2)
        .allMatch(finding -> finding.fix().startsWith("Do not ring a crisis"));
  }

  private static String checked(String on, String how) {
    return "checked: {on: %s, how: %s, by: volunteer}\n".formatted(on, how);
  }

  @Test
  void topicsWithOneStoryOrNoneAreTold() {
    TestSite site =
        site()
            .story("a", "topics: [early-miscarriage]\n", "Text.")
            .story("b", "topics: [early-miscarriage, missed-miscarriage]\n", "Text.");
    assertThat(Reports.lines(site, FindingKind.TOPIC))
        .anyMatch(line -> line.startsWith("later topic:missed-miscarriage content/topics.yaml:"))
        .noneMatch(line -> line.contains("topic:early-miscarriage"))
        .noneMatch(line -> line.contains("talk-to-someone-now"));
  }

  @Test
  void aStoryThatNoHelpFitsIsTold() {
    TestSite site = site().story("a", "Text.");
    assertThat(Reports.lines(site, FindingKind.HELP)).isEmpty();
    site.settings("help-now: {text: Help, organisations: []}")
        .delete("content/organisations/samaritans.md");
    assertThat(Reports.lines(site, FindingKind.HELP))
        .containsExactly("soon story:a content/stories/a.md:5");
  }

  @Test
  void picturesWithoutWordsAreTold() {
    TestSite site =
        site()
            .page("a", "image: {src: media/x.jpg, alt: \"\"}\n", "Text.")
            .page("b", "image: {src: media/x.jpg, alt: \"\", decorative: true}\n", "Text.")
            .page("c", "![](../media/x.jpg) and ![A path](../media/x.jpg)");
    assertThat(Reports.lines(site, FindingKind.PICTURE))
        .containsExactly("now page:a content/pages/a.md:4", "now page:c content/pages/c.md:6");
  }

  @Test
  void filesThatCannotBeReadAreNamed() {
    TestSite site = site().page("a", "draft: maybe\n", "Text.");
    assertThat(Reports.of(site).unread()).containsExactly("content/pages/a.md");
  }
}
