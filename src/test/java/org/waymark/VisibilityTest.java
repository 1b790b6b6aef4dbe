package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.publish.Outcome;

/**
 * What may be seen on which day, and what is told when something may not (safety.md 1, 6 and 7).
 */
final class VisibilityTest {

  private static final LocalDate TODAY = TestSite.DAY;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  @Test
  void aDraftIsNotBuilt() {
    site.news("a", "draft: true", "Text.").build();
    assertThat(site.has("/news/a/")).isFalse();
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void whatIsScheduledWaitsForItsDay() {
    site.news("a", "date: 2026-12-01", "Text.");
    assertThat(site.on(LocalDate.of(2026, 11, 30)).build().has("/news/a/")).isFalse();
    assertThat(site.problems()).isEmpty();
    assertThat(site.on(LocalDate.of(2026, 12, 1)).build().has("/news/a/")).isTrue();
    assertThat(site.html("/news/").select("main").text()).contains("News a");
  }

  @Test
  void theLastDayIsStillShown() {
    site.news("a", "expires: " + TODAY, "Text.").build();
    assertThat(site.html("/news/").select("main a").eachText()).contains("News a");
    assertThat(site.html("/news/a/").select(".warning")).isEmpty();
  }

  @Test
  void afterItsLastDayAPageIsKeptMarkedAndOffTheLists() {
    site.page("b", "Other.")
        .news("a", "expires: " + TODAY.minusDays(1) + "\ntopics: [being-heard]", "Text.")
        .build();
    assertThat(site.html("/news/a/").select(".warning").text()).contains("out of date");
    assertThat(site.html("/news/a/").select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
    assertThat(site.files())
        .filteredOn(name -> !name.equals("news/a/index.html"))
        .noneMatch(name -> name.endsWith(".html") && site.text("/" + name).contains("News a"));
    assertThat(site.html("/topics/").select("a[href=/topics/being-heard/]").next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "story", "factsheet", "page", "organisation", "evidence"})
  void anArchivedItemIsOnNoListWhateverItIs(String type) {
    String fields = "title: Yesteryear\ntopics: [being-heard]\nexpires: 2026-11-20\n";
    switch (type) {
      case "news" -> site.news("old", fields, "Text.");
      case "story" -> site.story("old", fields, "Text.");
      case "factsheet" -> site.factsheet("old", fields, "Text.");
      case "page" -> site.page("old", fields, "Text.");
      case "organisation" -> site.organisation("old", fields + "crisis: true\n");
      default -> site.evidence("old", fields);
    }
    site.story("other", "topics: [being-heard]", "Text.").build();
    assertThat(site.files().stream().filter(f -> site.text("/" + f).contains("Yesteryear")))
        .singleElement()
        .asString()
        .endsWith("old/index.html");
  }

  @Test
  void afterItsLastDayAPageCanGoAltogether() {
    site.news("a", "expires: 2026-11-20\nafter-expiry: remove", "Text.").build();
    assertThat(site.publishes("News a")).isFalse();
    assertThat(site.has("/news/a/")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given: 2026-01-01, channels: [feed]                        | consent-channel
          given: 2026-11-22, channels: [website]                     | consent-not-begun
          given: 2026-01-01, until: 2026-11-20, channels: [website]  | consent-run-out
          given: 2026-01-01, channels: [website], agreed-text: "sha256:0" | consent-text-changed
          """)
  void aStoryWithoutConsentForTodayIsHeldWithAWarning(String consent, String code) {
    site.story("a", "consent: {ref: ST-1, others-agreed: true, " + consent + "}", "Text.").build();
    assertThat(site.has("/stories/a/")).isFalse();
    assertThat(site.has("/")).isTrue();
    assertThat(site.told()).singleElement().asString().startsWith(code + " stories/a.md:");
  }

  @Test
  void aStoryThatSaysNothingOfConsentIsHeld() {
    site.file(
            "content/stories/a.md",
            """
            ---
            title: Canary
            summary: A story.
            teller: {name: Ada, identity: pen-name, role: partner}
            ---

            Text.
            """)
        .build();
    assertThat(site.publishes("Canary")).isFalse();
    assertThat(site.told()).singleElement().asString().startsWith("consent-missing");
  }

  @Test
  void theFirstAndTheLastDayOfAConsentCount() {
    site.story("a", consent("given: 2026-11-21, until: 2026-11-21"), "Text.").build();
    assertThat(site.has("/stories/a/")).isTrue();
    assertThat(site.told()).singleElement().asString().startsWith("consent-ending-soon");
  }

  @Test
  void theAgreedTextIsPublishedHoweverItIsSetAndAChangedOneIsNot() throws NoSuchAlgorithmException {
    // Fingerprints are kept in files for years, so what they are made from must not change.
    String agreed = sha256("Story a\0Ada\0I remember the chairs\0\0\0");
    String fields = consent("given: 2026-01-01, agreed-text: \"sha256:" + agreed + "\"");
    site.story("a", fields, "I remember\nthe *chairs*.").build();
    assertThat(site.has("/stories/a/")).isTrue();
    site.story("a", fields, "I remember the tables.").build();
    assertThat(site.has("/stories/a/")).isFalse();
    assertThat(site.told()).singleElement().asString().startsWith("consent-text-changed");
  }

  @Test
  void aRealStoryWithoutAnAgreedTextIsShownWithAWarningButNotInProduction() {
    site.story("a", "sample: false", "Text.").build();
    assertThat(site.has("/stories/a/")).isTrue();
    assertThat(site.told())
        .containsExactly("consent-text-not-sealed stories/a.md:7:10", "no-register");
    site.inProduction().build();
    assertThat(site.has("/stories/a/")).isFalse();
    assertThat(site.told()).singleElement().asString().startsWith("consent-text-not-sealed");
  }

  @Test
  void aSampleIsRefusedInProductionAndTheLastSiteStays() {
    site.build();
    site.story("a", "Text.").inProduction().build();
    assertThat(site.told()).singleElement().asString().startsWith("sample-in-production");
    assertThat(site.report().outcome()).isEqualTo(Outcome.NONE);
    assertThat(site.has("/")).isTrue();
    assertThat(site.has("/stories/a/")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // Due on the 21st of May with six months' grace: late from the 22nd of November on.
    "notice, 2026-11-22, true, review-overdue",
    "hold, 2026-11-21, true, review-overdue",
    "hold, 2026-11-22, false, review-held",
    "error, 2026-11-21, true, review-overdue",
    "error, 2026-11-22, false, review-long-overdue",
  })
  void aFactsheetLongOverdueIsWhatTheSiteSays(
      String rule, LocalDate day, boolean shown, String told) {
    site.settings("limits: {factsheet-overdue: " + rule + ", overdue-months: 6}")
        .factsheet("a", "reviewed: {on: 2024-05-21, by: A nurse, next: 2026-05-21}", "Text.")
        .on(day)
        .build();
    assertThat(site.has("/factsheets/a/")).isEqualTo(shown);
    assertThat(site.told()).anyMatch(line -> line.startsWith(told + " factsheets/a.md"));
  }

  @Test
  void anOverdueFactsheetSaysSoOnItsPage() {
    site.factsheet("a", "reviewed: {on: 2024-05-21, by: A nurse, next: 2026-11-20}", "Text.");
    assertThat(site.build().html("/factsheets/a/").select(".warning").text())
        .contains("20 November 2026");
    site.factsheet("a", "reviewed: {on: 2024-05-21, by: A nurse, next: 2026-11-21}", "Text.");
    assertThat(site.build().html("/factsheets/a/").select(".warning")).isEmpty();
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static String consent(String fields) {
    return "consent: {ref: ST-1, channels: [website], others-agreed: true, " + fields + "}";
  }
}
