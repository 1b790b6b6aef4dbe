package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page says what the law is in each nation on the day of the build, and whose law that is. */
final class LawNotesTest {

  private static final String UK = "nations: [england, scotland, wales, northern-ireland]\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  private static String note(String about, String text) {
    return "> [!LAW " + about + "]\n> " + text + "\n\n";
  }

  private Document page(String day, String fields, String body) {
    site.page("a", fields, body).on(LocalDate.parse(day)).build();
    return site.html("/a/");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-05, From 6 April 2026. This is not in force yet. Until 31 March 2027",
    "2026-04-06, In force since 6 April 2026 Until 31 March 2027",
    "2026-04-07, In force since 6 April 2026 Until 31 March 2027",
    "2027-03-31, In force since 6 April 2026 Until 31 March 2027",
    "2027-04-01,"
  })
  void aNoteIsComingThenHoldsThenIsGone(String day, String said) {
    Document page = page(day, UK, note("wales 2026-04-06..2027-03-31", "Two weeks.") + "End.");
    assertThat(page.select(".law-name").text())
        .isEqualTo(said == null ? "" : "The law in Wales " + said);
    assertThat(page.select(".text").text().contains("Two weeks.")).isEqualTo(said != null);
    assertThat(site.publishes("Two weeks.")).isEqualTo(said != null);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, One week. | Two weeks.",
    "2027-01-01, Two weeks.",
  })
  void oneNoteTakesThePlaceOfAnother(String day, String shown) {
    Document page =
        page(
            day,
            UK,
            note("england, scotland, wales ..2026-12-31", "One week.")
                + note("england, scotland, wales 2027-01-01..", "Two weeks."));
    assertThat(page.select(".law p:not(.law-name)").eachText())
        .isEqualTo(List.of(shown.split(" \\| ")));
    assertThat(site.told()).isEmpty();
  }

  @Test
  void theHeadingNamesEveryNation() {
    Document page = page("2026-11-21", UK, note("england, northern-ireland, wales", "Yes."));
    assertThat(page.select(".law-name").text())
        .isEqualTo("The law in England, Northern Ireland and Wales");
  }

  @Test
  void aRuleOfAnotherNationSaysThatItIsNotThePagesOwn() {
    Document page = page("2026-11-21", "nations: [england, wales]", note("scotland", "Yes."));
    assertThat(page.select(".law").text())
        .isEqualTo(
            "The law in Scotland This is the rule in Scotland. It is not the rule in England and"
                + " Wales. Yes.");
    assertThat(site.told()).containsExactly("law-elsewhere pages/a.md:7:1");
    page = page("2026-11-21", "nations: [england, wales]", note("scotland, wales", "Yes."));
    assertThat(page.select(".law").text()).isEqualTo("The law in Scotland and Wales Yes.");
    assertThat(site.told()).isEmpty();
  }

  @Test
  void aPageForEverybodySaysOnceForWhomItSaysNothing() {
    Document page =
        page(
            "2026-11-21",
            "",
            note("scotland", "A.")
                + "## More\n\n> [!IMPORTANT]\n> > [!LAW england]\n> > B.\n\n"
                + note("wales ..2026-01-01", "Past.")
                + "End.");
    assertThat(page.select(".text").text())
        .endsWith(
            "The law in England B. This page has no note on the law in Wales and Northern Ireland."
                + " The rules there may be different. End.");
    assertThat(page.select(".law + .fine")).hasSize(1);
  }

  @Test
  void aNoteInAQuotationCountsAsOneOfThePage() {
    String quoted = note("wales", "B.").replace("> ", "> > ") + "> Well said.\n> — Ada\n\n";
    Document page = page("2026-11-21", "", note("scotland", "A.") + quoted);
    assertThat(page.select(".law + .fine").eachText())
        .containsExactly(
            "This page has no note on the law in England and Northern Ireland. The rules there may"
                + " be different.");
    assertThat(page.select("blockquote .law + .fine")).hasSize(1);
  }

  @Test
  void nothingIsSaidOfNationsThatTheSiteDoesNotKnowOrThePageIsNotFor() {
    assertThat(page("2026-11-21", UK, note("scotland", "A.")).select(".law + .fine")).isEmpty();
    site.organisation("samaritans", "crisis: true\nnations: [scotland, wales, ireland]\n" + CALL);
    assertThat(page("2026-11-21", "", note("scotland", "A.")).select(".law + .fine").text())
        .isEqualTo("This page has no note on the law in Wales. The rules there may be different.");
    assertThat(page("2026-11-21", "", note("wales, scotland", "A.")).select(".law + .fine"))
        .isEmpty();
    assertThat(page("2027-11-21", "", note("scotland ..2026-12-31", "A.")).select(".text .fine"))
        .isEmpty();
  }

  private static final String CALL =
      "contacts: [{kind: phone, value: \"116 123\", cost: free, hours: \"24/7\"}]\n";

  @Test
  void aHubCountsTheNotesThatItShows() {
    String body =
        note("england", "A.")
            + "## Second\n\n"
            + note("wales", "B.")
            + "## First\n\n"
            + note("scotland", "C.")
            + "## Not shown\n\n"
            + note("northern-ireland", "D.");
    Document page =
        page(
            "2026-11-21",
            "sections: [{show: text, of: \"#first\"}, {show: text, of: \"#second\"}]",
            body);
    assertThat(page.select(".law + .fine").eachText())
        .containsExactly(
            "This page has no note on the law in Northern Ireland. The rules there may be"
                + " different.");
    assertThat(page.select("section:has(> #second) .law + .fine")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-31 |                             |
          2026-04-01 |                             | law-ended 8
          2026-04-01 | wales 2026-04-01..          |
          2026-04-01 | england 2026-04-01..        | law-ended 8
          2026-05-01 | wales 2026-06-01..          | law-ended 8
          2026-06-01 | wales 2026-06-01..          |
          2026-08-01 | wales 2026-06-01..2026-06-30 | law-ended 11
          """)
  void whenTheLastNoteOfANationHasEndedTheEditorIsTold(String day, String other, String told) {
    String body = note("wales 2026-01-01..2026-03-31", "A.");
    page(day, UK + "topics: []", body + (other == null ? "" : note(other, "B.")));
    assertThat(site.told().stream().map(t -> t.replace("pages/a.md:", "").replace(":1", "")))
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  @Test
  void theFixSaysWhatToWrite() {
    page(
        "2026-05-01",
        "",
        note("wales, england ..2026-03-31", "A.") + note("wales, england 2026-06-01..", "B."));
    assertThat(site.problems().get(0).message())
        .isEqualTo(
            "This note ended on 2026-03-31. No other on this page says what the law is today in"
                + " wales, england.");
    assertThat(site.problems().get(0).fix())
        .startsWith("Write what holds now: [!LAW wales, england 2026-04-01..2026-05-31].");
    page("2026-05-01", "", note("wales", "A.") + note("wales, england 2027-04-06..", "B."));
    assertThat(site.problems().get(0).message())
        .isEqualTo("From 2027-04-06 on, this note and the one in line 9 hold in wales at once.");
    assertThat(site.problems().get(0).fix())
        .startsWith("If the other takes the place of this one, write [!LAW wales ..2027-04-05]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wales 2026-01-01..           | wales 2027-01-01..           | yes
          wales 2027-01-01..           | wales 2026-01-01..           | yes
          wales 2026-01-01..2027-01-01 | wales 2027-01-01..           | yes
          wales 2026-01-01..2026-12-31 | wales 2027-01-01..           | no
          wales 2026-01-01..           | wales 2026-01-01..2026-12-31 | no
          wales                        | wales                        | no
          wales                        | england, wales 2027-01-01..  | yes
          wales                        | england 2027-01-01..         | no
          wales 2020-01-01..2021-12-31 | wales 2021-01-01..           | no
          """)
  void notesThatOverlapAreTold(String first, String second, String told) {
    page("2026-11-21", "", note(first, "A.") + note(second, "B."));
    assertThat(site.told()).hasSize(told.equals("yes") ? 1 : 0);
    page("2026-11-21", "", note(first, "A.") + "## Other\n\n" + note(second, "B."));
    assertThat(site.told()).isEmpty();
  }

  @Test
  void anArchivedPageNeedsNoCare() {
    page("2026-11-21", "expires: 2026-04-01", note("wales ..2026-03-31", "A."));
    assertThat(site.told()).isEmpty();
  }

  @Test
  void nationsHaveNamesInEveryLanguage() {
    site.settings(
            "languages: [{code: en, name: English}, {code: cy, name: Cymraeg},"
                + " {code: ur, name: اردو, direction: rtl}]")
        .page("a.cy", "nations: [scotland]", note("england, wales 2027-04-06..", "Testun."))
        .page("a.ur", "", note("england, wales", "متن۔"));
    page("2026-11-21", "", "Text.");
    assertThat(site.html("/cy/a/").select(".law").text())
        .startsWith("Y gyfraith: Lloegr a Cymru O 6 Ebrill 2027.")
        .contains("Nid dyma'r rheol yn y fan hon: Yr Alban");
    assertThat(site.html("/ur/a/").select(".law + .fine").text())
        .startsWith("اس صفحے پر سکاٹ لینڈ اور شمالی آئرلینڈ کے قانون");
  }
}
