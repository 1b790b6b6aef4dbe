package org.waymark.health.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/**
 * Figures that need a person: old, dated, replaced but used, or in conflict and nobody says why.
 */
final class FigureSurveyTest {

  @TempDir private Path folder;

  private TestSite site() {
    return TestSite.in(folder);
  }

  private static String figures(String published, String more) {
    return "published: "
        + published
        + "\nfigures:\n  - {id: f, text: \"65%\", statement: S."
        + more
        + "}\n";
  }

  private void assertFigures(TestSite site, String... lines) {
    assertThat(Reports.lines(site, FindingKind.FIGURE)).containsExactly(lines);
  }

  @Test
  void aFigureIsOldAfterTheSitesYears() {
    assertFigures(
        site()
            .evidence("older", figures("2020-12-31", ""))
            .evidence("young", figures("2021-01-01", ""))
            .evidence("act", "kind: law\n" + figures("1990-01-01", "")),
        "later evidence:older content/evidence/older.md:9");
    assertFigures(
        site().settings("limits: {figure-years: 2, rarity: 1}"),
        "later evidence:older content/evidence/older.md:9",
        "later evidence:young content/evidence/young.md:9");
  }

  @Test
  void anOldFigureThatIsUsedIsMoreUrgentAndSaysWhere() {
    TestSite site =
        site()
            .evidence("old", figures("2015-01-01", ""))
            .page("a", "It was [65%](figure:old/f) in 2015.");
    assertFigures(site, "soon evidence:old content/evidence/old.md:9");
    assertThat(Reports.of(site).findings())
        .anyMatch(f -> f.message().endsWith("(of 2015): f. Used in content/pages/a.md."));
  }

  @Test
  void aDatedFigureIsToldWhereItIsUsedOnly() {
    TestSite site = site().evidence("old", "status: dated\n" + figures("2015-01-01", ""));
    assertFigures(site);
    assertFigures(
        site.page("a", "It was [65%](figure:old/f) in 2015."),
        "later evidence:old content/evidence/old.md:9");
  }

  @Test
  void whatHasBeenReplacedIsToldWhereItIsStillUsed() {
    TestSite site = site().evidence("old", "status: superseded\n" + figures("2025-01-01", ""));
    assertFigures(site);
    assertFigures(
        site.page("a", "It is [65%](figure:old/f)."), "now evidence:old content/evidence/old.md:9");
  }

  @Test
  void figuresThatDisagreeAreToldUntilOneSaysWhy() {
    TestSite site =
        site()
            .evidence("one", figures("2025-01-01", ", conflicts-with: [two/f]"))
            .evidence("two", figures("2025-01-01", ""));
    assertFigures(
        site,
        "soon evidence:one content/evidence/one.md:9",
        "soon evidence:two content/evidence/two.md:9");
    assertFigures(site.evidence("two", figures("2025-01-01", ", why: Another year.")));
  }
}
