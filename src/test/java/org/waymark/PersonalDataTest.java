package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problem;
import org.waymark.publish.Outcome;

/** Nobody's own data gets into the content or out of it (safety.md 4). */
final class PersonalDataTest {

  private static final String ALLOWED =
      "allow:\n  - {file: %s, text: \"%s\", reason: Their press office.}\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  private void assertTold(String... told) {
    assertThat(site.build().told()).containsExactly(told);
    assertThat(site.report().outcome()).isEqualTo(Outcome.NONE);
    assertNothingIsSaid();
  }

  private void assertPublished() {
    assertThat(site.build().told()).isEmpty();
    assertThat(site.report().pages()).isPositive();
  }

  /** No message and no way out gives away what was found. */
  private void assertNothingIsSaid() {
    for (Problem problem : site.problems()) {
      assertThat(problem.toString())
          .doesNotContainIgnoringCase("ada@example.org")
          .doesNotContain("900123", "1985", "K12345", "000 0018");
    }
  }

  @Test
  void aTextIsNotPublishedWithIt() {
    site.story("a", "Write to\nme, ada@example.org.");
    assertTold("personal-data stories/a.md:12:5");
  }

  @ParameterizedTest
  @CsvSource({"draft: true, 12", "date: 2027-03-02, 11", "expires: 2026-01-01, 12"})
  void whatMayNotBeSeenYetOrAnyMoreMayNotHoldItEither(String fields, int line) {
    site.story("a", fields, "Ring 07700 900123.");
    assertThat(site.build().told()).contains("personal-data stories/a.md:" + line + ":6");
  }

  @Test
  void aFieldMayNotHoldIt() {
    site.story("a", "summary: I was born on 3 May 1985.", "Words.");
    assertTold("personal-data stories/a.md:8:24");
  }

  @Test
  void aTextForWhoDoesNotSeeMayNotHoldIt() {
    site.bytes("content/media/a.png", Images.write(Images.photograph(40, 30), "png"))
        .page("a", "![A letter, NHS number 999 000 0018](media/a.png)");
    assertTold("personal-data pages/a.md:6:24");
  }

  @Test
  void whatIsCommentedOutMayNotHoldIt() {
    site.page("a", "Words. <!-- hospital number K12345 -->");
    assertTold("personal-data pages/a.md:6:29");
  }

  @ParameterizedTest
  @CsvSource({
    "media/said.md, 'So I rang 07700 900123.', 11",
    "media/said.txt, 'So I rang 07700 900123.', 11",
    "media/list.csv, 'Ada,07700 900123', 5",
    "media/film.vtt, 'So I rang 07700 900123.', 11",
    "glossary.yaml, '# 07700 900123', 3"
  })
  void everyFileThatIsTextIsLookedAt(String name, String text, int column) {
    site.file("content/" + name, text);
    assertThat(site.build().told()).contains("personal-data " + name + ":1:" + column);
  }

  @Test
  void aTableFromASpreadsheetIsReadInItsOwnEncoding() {
    site.bytes("content/media/a.csv", "a\nada@example.org".getBytes(StandardCharsets.UTF_16));
    assertTold("personal-data media/a.csv:2:1");
  }

  @Test
  void aNameOfAFileMayNotHoldItAndIsNotSaidThen() {
    site.file("content/media/scan-07700-900123.txt", "Nothing.");
    assertTold("personal-data media");
    assertThat(site.problems().get(0).message()).contains("content/media/scan-….txt");
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkMoveNothing() {
    site.file("content/media/a.txt", "\uFEFFada@example.org\r\nada@example.org\r\n");
    assertTold("personal-data media/a.txt:1:1", "personal-data media/a.txt:2:1");
  }

  @Test
  void theDirectorysContactsMayStandAnywhere() {
    site.organisation(
            "sands",
            """
            website: https://www.instagram.com/sands_at_example/
            contacts:
              - {kind: phone, value: "0808 164 3332", cost: free}
              - {kind: email, value: helpline@example.org}
              - {kind: post, value: "Sands, 1 High Street, LS1 4AP"}
            """)
        .page(
            "a",
            "Ring +44 808 164 3332 or write to Helpline@example.org, Sands, ls1 4ap, @sands_at_example.");
    assertPublished();
  }

  @Test
  void publicNumbersAndAddressesOfPagesMayStandAnywhere() {
    site.page(
        "a",
        "Ring 999, 111 or 116 123. [A report](https://example.org/2021/07700900123?id=9990000018)");
    assertPublished();
  }

  @Test
  void anotherOrganisationsNumberIsNobodysBusinessEither() {
    site.organisation("a", "title: A").page("a", "Ring 0808 164 3332.");
    assertTold("personal-data pages/a.md:6:6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@example.org", "ADA@example.org", "Write to ada@example.org"})
  void whatIsAllowedInAFileMayStandThere(String text) {
    site.settings(ALLOWED.formatted("content/pages/a.md", text))
        .page("a", "Write to ada@example.org.");
    assertPublished();
    assertThat(site.html("/a/").text()).contains("ada@example.org");
  }

  @Test
  void itMayStandThereAloneAndNothingElseMay() {
    site.settings(ALLOWED.formatted("content/pages/a.md", "ada@example.org"))
        .page("a", "Write to ada@example.org.")
        .page("b", "Write to ada@example.org.");
    assertTold("personal-data pages/b.md:6:10");
  }

  @Test
  void aDayIsAllowedAsItIsWritten() {
    site.settings(ALLOWED.formatted("content/pages/a.md", "3 May 1985"))
        .page("a", "The founder was born on 3 May 1985.");
    assertPublished();
  }

  @Test
  void whatIsAllowedForNothingIsTold() {
    site.settings(ALLOWED.formatted("content/pages/a.md", "ada@example.org")).page("a", "Words.");
    assertThat(site.build().told()).containsExactly("allowance-unused site.yaml:10:5");
    assertThat(site.report().pages()).isPositive();
  }

  @Test
  void aReasonMustBeGiven() {
    site.settings("allow:\n  - {file: content/pages/a.md, text: ada@example.org}\n")
        .page("a", "Write to ada@example.org.");
    assertThat(site.build().told())
        .contains("missing-field site.yaml:10:5", "personal-data pages/a.md:6:10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/pages/b.md", "../a.md", "content"})
  void aFileMustBeThere(String file) {
    site.settings(ALLOWED.formatted(file, "ada@example.org")).page("a", "Words.");
    assertTold("allowance-file site.yaml:10:12");
  }

  @Test
  void whatWordingBringsInIsToldOncePerPage() {
    site.file("templates/wording/en.yaml", "not-found-text: Ring 07700 900123, or 07700 900123.\n");
    assertTold("personal-data-made site.yaml");
    assertThat(site.problems().get(0).message()).contains("404.html");
  }

  @Test
  void whatATemplateWritesInPiecesIsFound() {
    site.file("templates/news.ftlh", "<p>Ring 07700 <b>900</b>&#49;23</p>").news("a", "", "Words.");
    assertTold("personal-data-made news/a.md", "policy-missing news/a.md");
  }

  @Test
  void whatWordingBringsInCanBeAllowed() {
    site.file("templates/wording/en.yaml", "not-found-text: Write to ada@example.org.\n")
        .settings(ALLOWED.formatted("templates/wording/en.yaml", "ada@example.org"));
    assertPublished();
  }

  @Test
  void whatASourceHasIsNotToldAgainOfItsPages() {
    site.page("a", "Ring 07700 900123.");
    assertTold("personal-data pages/a.md:6:6");
  }
}
