package org.waymark.health.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** The report in its forms: what programs get, in which order, and what nobody gets. */
final class ReportsTest {

  @TempDir private Path folder;

  private TestSite site() {
    return TestSite.in(folder)
        .story(
            "held",
            "title: Zebra\nsummary: Quagga.\nconsent: {ref: ST-1, given: 2026-01-01, channels: [print]}\n",
            "Okapi [x](https://giraffe.example/)")
        .story(
            "ends",
            "teller: {name: Bongo, identity: pen-name, role: partner}\n"
                + "consent: {ref: ST-9, given: 2026-01-01, until: 2026-12-01, channels: [website],"
                + " others-agreed: true}\n",
            "Kudu.")
        .factsheet("over", "reviewed: {on: 2025-01-01, by: A nurse, next: 2026-01-01}\n", "Text.")
        .evidence(
            "old", "published: 2015-01-01\nfigures:\n  - {id: f, text: \"6%\", statement: S.}\n")
        .page("ranked", "We are here. You can ring us. It is free. Ask us. We wait. ".repeat(2));
  }

  private static JsonObject first(JsonObject report, String name) {
    return report.getAsJsonArray(name).get(0).getAsJsonObject();
  }

  @Test
  void programsGetOneObject() {
    JsonElement parsed = JsonParser.parseString(Reports.json(Reports.of(site())));
    JsonObject report = parsed.getAsJsonObject();
    assertThat(report.keySet()).containsExactly("day", "findings", "links", "reading", "unread");
    assertThat(report.get("day").getAsString()).isEqualTo("2026-11-21");
    JsonObject finding = first(report, "findings");
    assertThat(finding.keySet())
        .containsExactly(
            "kind", "urgency", "subject", "file", "line", "column", "day", "message", "fix");
    assertThat(finding.get("kind").getAsString()).isEqualTo("consent");
    assertThat(finding.get("urgency").getAsString()).isEqualTo("now");
    assertThat(finding.get("subject").getAsString()).isEqualTo("story:ends");
    assertThat(finding.get("file").getAsString()).isEqualTo("content/stories/ends.md");
    assertThat(finding.get("day").getAsString()).isEqualTo("2026-12-01");
    assertThat(first(report, "reading").keySet())
        .containsExactly(
            "subject", "file", "sentences", "words", "average", "longest", "hard", "grade");
    assertThat(first(report, "reading").get("average").getAsBigDecimal())
        .isEqualByComparingTo("2.8");
  }

  @Test
  void theMostUrgentComesFirst() {
    List<Finding> findings = Reports.of(site()).findings();
    assertThat(findings).isSorted();
    assertThat(findings)
        .extracting(Finding::urgency)
        .isSorted()
        .contains(Urgency.NOW, Urgency.LATER);
  }

  @Test
  void nothingOfAHeldStoryAndNoTellersNameIsShown() {
    assertThat(Reports.inAllForms(site()))
        .contains("story:held", "story:ends")
        .doesNotContainIgnoringCase("zebra")
        .doesNotContainIgnoringCase("quagga")
        .doesNotContainIgnoringCase("okapi")
        .doesNotContainIgnoringCase("giraffe")
        .doesNotContainIgnoringCase("bongo")
        .doesNotContainIgnoringCase("kudu")
        .doesNotContain("ST-9");
  }

  @Test
  void aReportIsTheSameForTheSameDayAndAnotherForAnother() {
    TestSite site = site();
    String report = Reports.inAllForms(site);
    assertThat(Reports.inAllForms(site.withThreads(5))).isEqualTo(report);
    assertThat(Reports.inAllForms(site.on(LocalDate.of(2026, 11, 22)))).isNotEqualTo(report);
  }

  @Test
  void whatIsDoneAboutFindingsOfAKindIsSaidOnce() {
    TestSite site = site().organisation("a", checked()).organisation("b", checked());
    assertThat(ReportText.of(Reports.of(site)))
        .contains(
            """
            Organisations to check (2)
            -> Phone them with the call sheet (waymark health --call-sheet), then record it: waymark health checked ORGANISATION --how phoned --by ROLE

              organisation:a  content/organisations/a.md:10:10
                Last checked on 2026-01-01, by phone. The next check was due on 2026-07-01, 143 days ago.
              organisation:b""")
        .endsWith("Now: 3. Soon: 2. When there is time: 7.\n");
  }

  private static String checked() {
    return "checked: {on: 2026-01-01, how: phoned, by: volunteer}\n";
  }

  @Test
  void theDemonstrationsReportIsKnown() {
    HealthReport report =
        Reports.of(TestSite.existing(Path.of("").toAbsolutePath(), folder).withThreads(1));
    assertThat(report.unread()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::kind)
        .doesNotContain(
            FindingKind.CONSENT, FindingKind.STORY_HELD, FindingKind.REVIEW, FindingKind.PICTURE);
    assertThat(report.findings())
        .filteredOn(finding -> finding.kind() == FindingKind.ORGANISATION)
        .hasSizeGreaterThan(40)
        .allMatch(finding -> finding.message().endsWith("only from what others say of them."));
    assertThat(report.reading())
        .hasSizeGreaterThan(30)
        .noneMatch(page -> page.file().startsWith("content/stories/"));
    assertThat(ReportMarkdown.of(report)).startsWith("# What needs a person on 21 November 2026\n");
  }
}
