package org.waymark.health.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.problem.Problems;

/** What a volunteer phones from: whom first, what the site says of them, and room to write. */
final class CallSheetTest {

  private static final String LINE =
      """
      title: Tea & <Sympathy>
      contacts:
        - {kind: phone, value: "0808  164-3332", label: Helpline, cost: free, hours: "Mo-Fr 10:00-15:00; PH off"}
        - {kind: text, value: "85258", keyword: TEA, cost: free}
        - {kind: email, value: tea@example.org}
      languages: [en, cy]
      accessibility: [relay-uk]
      checked: {on: 2026-01-02, how: phoned, by: volunteer}
      """;

  @TempDir private Path folder;

  private TestSite site() {
    return TestSite.in(folder).organisation("tea", LINE);
  }

  private static CallSheet sheet(TestSite site, boolean all) throws IOException {
    return CallSheet.of(site.inputs(), all, new Problems()).orElseThrow();
  }

  private static String checked(String on, String how) {
    return "checked: {on: %s, how: %s, by: volunteer}\n".formatted(on, how);
  }

  @Test
  void theLongestOverdueComesFirstAndOnlyWhatIsDue() throws IOException {
    TestSite site =
        site()
            .organisation("new", checked("2026-11-01", "phoned"))
            .organisation("oldest", checked("2025-01-01", "website"))
            .organisation("second-hand", checked("2026-07-01", "secondary-source"));
    assertThat(sheet(site, false).calls())
        .extracting(CallSheet.Call::id)
        .containsExactly("oldest", "second-hand", "tea");
    assertThat(sheet(site, true).calls())
        .extracting(CallSheet.Call::id)
        .containsExactly("oldest", "second-hand", "tea", "new", "samaritans");
  }

  @Test
  void textHasTheNumberAsWrittenAndWhatIsSaid() throws IOException {
    assertThat(CallSheetText.of(sheet(site(), false)))
        .startsWith("Call sheet, 21 November 2026\n\n1 organisation to check, ")
        .contains(
            """
            1. Tea & <Sympathy>
            ------------------------------------------------------------------------------
            Last checked on 2026-01-02, by phone. Due since 2026-07-02 (142 days ago).

            It helps.

              Telephone, Helpline: 0808  164-3332
                Costs: free
                Hours: Monday to Friday 10:00 to 15:00; Saturday to Sunday closed; closed
                on public holidays
              Text message: 85258
                Send the word TEA
                Costs: free
                Hours: we do not know
              E-mail: tea@example.org
              Website: https://www.example.org/
              For what: Talk to someone now
              For whom: anyone
              Where: England; Scotland; Wales; Northern Ireland
              Languages: English; Welsh
              Access: relay uk

              [ ] This number or address still reaches them
            """)
        .contains("./waymark health checked tea --how phoned --by \"directory volunteer\"\n");
  }

  @Test
  void aLineForPeopleInDangerIsNotToBeRung() throws IOException {
    TestSite site =
        site().organisation("crisis", "crisis: true\n" + checked("2020-01-01", "website"));
    CallSheet sheet = sheet(site, false);
    assertThat(CallSheetText.of(sheet)).contains("! Do not ring this line only to check it");
    assertThat(CallSheetMarkdown.of(sheet)).contains("**Do not ring this line only to check it");
    assertThat(CallSheetHtml.of(sheet)).contains("<p class=\"warning\">Do not ring this line");
    assertThat(CallSheetText.of(sheet)).contains("checked crisis --how website");
    assertThat(CallSheetText.of(sheet)).containsOnlyOnce("Do not ring");
  }

  @Test
  void markdownKeepsEveryCharacterOfANameAsItIs() throws IOException {
    assertThat(CallSheetMarkdown.of(sheet(site(), false)))
        .contains("## Tea &amp; &lt;Sympathy&gt;\n", "0808  164\\-3332", "- ☐ The languages");
  }

  @Test
  void htmlIsOneFileInWhichEveryBoxHasItsWords() throws IOException {
    String html =
        CallSheetHtml.of(sheet(site().organisation("b", checked("2020-01-01", "website")), false));
    Document page = Jsoup.parse(html);
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("main h1").text()).isEqualTo("Call sheet, 21 November 2026");
    assertThat(page.select("section h2").eachText())
        .containsExactly("Organisation b", "Tea & <Sympathy>");
    assertThat(page.select("link, script, img, iframe, [src], [href]")).isEmpty();
    assertThat(html).doesNotContain("url(", "@import");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element box : page.select("input")) {
      assertThat(page.select("label[for=" + box.id() + "]").text()).isNotBlank();
    }
    for (Element section : page.select("section")) {
      assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
    }
    assertThat(page.select(".number").eachText()).contains("0808 164-3332");
  }

  @Test
  void theOrganisationsOwnWordsSayTheirLanguage() throws IOException {
    TestSite site = site().settings("languages: [{code: cy, name: Cymraeg}]");
    Document page = Jsoup.parse(CallSheetHtml.of(sheet(site, false)));
    assertThat(page.select("h2").attr("lang")).isEqualTo("cy");
  }

  @Test
  void whenNothingIsDueThatIsSaid() throws IOException {
    assertThat(CallSheetText.of(sheet(TestSite.in(folder), false)))
        .isEqualTo("Call sheet, 21 November 2026\n\nNo check is due today.\n");
  }

  @Test
  void hoursAreSaidAsPeopleSayThem() {
    assertThat(HoursWords.of("24/7")).isEqualTo("day and night, every day");
    assertThat(HoursWords.of("Mo,We 09:00-12:00,13:00-24:00; PH 10:00-11:00"))
        .isEqualTo(
            "Monday 09:00 to 12:00 and 13:00 to midnight; Tuesday closed; Wednesday 09:00 to 12:00"
                + " and 13:00 to midnight; Thursday to Sunday closed; public holidays 10:00 to 11:00");
    assertThat(HoursWords.of("whenever")).isEqualTo("whenever");
  }
}
