package org.waymark.health.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;

/** Links that failed, from the record of those who looked; or that nobody did. */
final class LinkSurveyTest {

  @TempDir private Path folder;

  private TestSite record(String text) {
    return TestSite.in(folder).page("a", "Text.").file("target/links.json", text);
  }

  private static String link(String url, String verdict, String file) {
    return """
        {"url": "%s", "verdict": "%s", "reason": "There is no such page.", "new": true,
         "moved-to": null, "asked": "2026-11-20T10:00:00Z",
         "places": [{"file": "%s", "line": 12, "column": 3}]}\
        """
        .formatted(url, verdict, file);
  }

  private static String checked(String... links) {
    return "{\"links\": [" + String.join(", ", links) + "]}";
  }

  @Test
  void whenNobodyLookedALineSaysSoAndHowTo() {
    TestSite site = TestSite.in(folder);
    assertThat(Reports.inAllForms(site))
        .contains("Links to other sites were not looked at. To do that: waymark links\n")
        .contains("\"looked\": false");
  }

  @Test
  void whatIsGoneOrMovedIsToldWithItsPlace() {
    TestSite site =
        record(
            checked(
                link("https://a.example/", "moved", "content/pages/a.md"),
                link("https://b.example/", "gone", "content/pages/a.md"),
                link("https://c.example/", "gone", "content/organisations/samaritans.md"),
                link("https://d.example/", "works", "content/site.yaml"),
                link("https://e.example/", "could-not-tell", "content/pages/a.md")));
    assertThat(Reports.lines(site, FindingKind.LINK))
        .containsExactly(
            "now https://c.example/ content/organisations/samaritans.md:12 2026-11-20",
            "soon https://b.example/ content/pages/a.md:12 2026-11-20",
            "later https://a.example/ content/pages/a.md:12 2026-11-20");
    assertThat(Reports.inAllForms(site))
        .contains("looked at, last on 2026-11-20: 1 work, 1 moved, 2 gone, 1 could not be told.")
        .contains("There is no such page.");
  }

  @Test
  void whereItMovedIsSaid() {
    String moved = link("https://a.example/", "moved", "content/pages/a.md");
    TestSite site = record(checked(moved.replace("null", "\"https://new.example/\"")));
    assertThat(Reports.inAllForms(site)).contains("It is now https://new.example/");
    assertThat(Reports.inAllForms(record("{\"links\": []}")))
        .contains("Links to other sites were looked at: 0 work");
  }

  @Test
  void theLinksOfAHeldStoryAreNotTold() {
    TestSite site =
        record(
                checked(
                    link("https://secret.example/", "gone", "content/stories/held.md"),
                    link("https://film.example/", "gone", "content/media/held.md"),
                    link("https://shown.example/", "gone", "content/stories/shown.md")))
            .story(
                "held",
                "consent: {ref: ST-1, given: 2026-01-01, channels: [print]}\n",
                "[x](https://secret.example/)")
            .story("shown", "[x](https://shown.example/)");
    assertThat(Reports.inAllForms(site))
        .contains("https://shown.example/")
        .doesNotContain("secret.example", "film.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"links\": [{\"asked\": \"yesterday\"}]}",
        "{\"links\": [{\"url\": 3, \"places\": [{\"line\": \"x\"}]}]}",
        "{\"links\": ["
      })
  void aRecordThatCannotBeReadIsNoFailure(String text) {
    assertThat(Reports.inAllForms(record(text)))
        .contains("The record of links, target/links.json, cannot be read.");
  }

  @Test
  void nothingOfARecordIsObeyedByATerminal() {
    TestSite site =
        record(checked(link("https://a.example/\\u001b[31m", "gone", "content/site.yaml")));
    assertThat(ReportText.of(Reports.of(site))).contains("a.example").doesNotContain("\u001b");
  }
}
