package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to reach an organisation, as readers see and hear them. */
final class ContactsTest {

  @TempDir private Path folder;

  private Document page(String... contacts) {
    TestSite site =
        TestSite.in(folder)
            .organisation("a", "contacts:\n  - {" + String.join("}\n  - {", contacts) + "}")
            .build();
    assertThat(site.problems()).isEmpty();
    return site.html("/find-support/a/");
  }

  private Element contact(String contact) {
    return page(contact).expectFirst("main .contact");
  }

  @ParameterizedTest
  @CsvSource({
    "0808 164 3332, tel:+448081643332, 0808 164 3332, '0 8 0 8, 1 6 4, 3 3 3 2'",
    "08081643332, tel:+448081643332, 0808 164 3332, '0 8 0 8, 1 6 4, 3 3 3 2'",
    "111, tel:111, 111, 1 1 1",
    "999, tel:999, 999, 9 9 9",
    "01924 200799, tel:+441924200799, 01924 200799, '0 1 9 2 4, 2 0 0 7 9 9'"
  })
  void aNumberIsALinkAndIsReadOutDigitByDigit(
      String written, String link, String shown, String spoken) {
    Element contact = contact("kind: phone, value: \"" + written + "\"");
    assertThat(contact.select("a.call").attr("href")).isEqualTo(link);
    assertThat(contact.select(".number").text()).isEqualTo(shown);
    assertThat(contact.select(".number").attr("aria-hidden")).isEqualTo("true");
    assertThat(contact.select("a .number + .unseen").text()).isEqualTo(spoken);
    assertThat(contact.select(".contact-label").text()).isEqualTo("Telephone");
  }

  @Test
  void aTextMessageSaysWhichWordToSend() {
    Element contact = contact("kind: text, value: \"85258\", keyword: SHOUT, cost: free");
    assertThat(contact.select("a").attr("href")).isEqualTo("sms:85258?&body=SHOUT");
    assertThat(contact.select("a").text()).startsWith("Text SHOUT to 85258");
    assertThat(contact.select(".fine").text()).isEqualTo("Free");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', sms:85258",
    "NEED HELP, sms:85258?&body=NEED%20HELP",
    "Q&A+1, sms:85258?&body=Q%26A%2B1"
  })
  void theWordToSendIsInTheMessageAlready(String keyword, String link) {
    String word = keyword.isBlank() ? "" : ", keyword: \"" + keyword + "\"";
    assertThat(contact("kind: text, value: \"85258\"" + word).select("a").attr("href"))
        .isEqualTo(link);
  }

  @Test
  void otherWaysAreLinksWhereTheyCanBe() {
    Document page =
        page(
            "kind: webchat, value: https://example.org/chat",
            "kind: email, value: help@example.org",
            "kind: in-person, value: 3 High Street",
            "kind: post, value: Freepost HELP");
    assertThat(page.select("main .contact a").eachAttr("href"))
        .isEqualTo(List.of("https://example.org/chat", "mailto:help@example.org"));
    assertThat(page.select("main .contact").eachText())
        .containsExactly(
            "Web chat Open the web chat, Organisation a",
            "Email help@example.org, Organisation a",
            "In person 3 High Street",
            "By post Freepost HELP");
  }

  @ParameterizedTest
  @CsvSource({
    "0808 164 3332, free, Free",
    "01924 200799, standard-rate, Costs the same as a call to an 01 or 02 number",
    "0330 123 4567, standard-rate, Costs the same as a call to an 01 or 02 number",
    "0906 123 4567, premium, Costs more than a usual call"
  })
  void whatACallCostsIsSaidInWords(String number, String cost, String words) {
    assertThat(
            contact("kind: phone, value: \"" + number + "\", cost: " + cost).select(".fine").text())
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mo-Fr 10:00-15:00 | Monday to Friday: 10am to 3pm; Saturday and Sunday: Closed
          Mo-Su 10:00-15:00 | Monday to Sunday: 10am to 3pm
          Mo-Fr 09:30-12:00,18:00-21:00 | Monday to Friday: 9.30am to noon and 6pm to 9pm; Saturday and Sunday: Closed
          Mo-Fr 10:00-15:00, Tu-Th 18:00-21:00 | Monday: 10am to 3pm; Tuesday to Thursday: 10am to 3pm and 6pm to 9pm; Friday: 10am to 3pm; Saturday and Sunday: Closed
          Mo-Su 18:00-02:00 | Monday to Sunday: 6pm to 2am
          Mo-Su 18:00-24:00 | Monday to Sunday: 6pm to midnight
          Sa 00:00-24:00 | Monday to Friday: Closed; Saturday: All day and night; Sunday: Closed
          """)
  void hoursAreATableInWords(String notation, String table) {
    Element hours = contact("kind: phone, value: \"0808 164 3332\", hours: \"" + notation + "\"");
    String rows =
        String.join(
            "; ",
            hours.select("tr").stream()
                .map(row -> row.select("th").text() + ": " + row.select("td").text())
                .toList());
    assertThat(rows).isEqualTo(table);
    assertThat(hours.select("th").eachAttr("scope")).containsOnly("row");
    assertThat(hours.select("caption").text()).isEqualTo("Opening hours: Telephone");
  }

  @Test
  void aLineThatIsAlwaysOpenSaysSoWithoutATable() {
    Element contact = contact("kind: phone, value: \"111\", hours: \"24/7\"");
    assertThat(contact.select(".hours").text()).isEqualTo("Open day and night, every day");
    assertThat(contact.select("table")).isEmpty();
  }

  @Test
  void publicHolidaysAreSaidBelowTheTable() {
    assertThat(
            contact("kind: phone, value: \"999\", hours: \"Mo-Fr 10:00-15:00; PH off\"")
                .select(".hours > .fine")
                .text())
        .isEqualTo("Closed on public holidays");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          off                        | ''
          off; PH off                | ''
          Mo-Su off; PH 10:00-12:00  | On public holidays: 10am to noon
          Sa 10:00-12:00             | Hours may differ on public holidays
          """)
  void holidaysAreNotSaidOfWhatIsNeverOpen(String notation, String words) {
    Element contact = contact("kind: phone, value: \"999\", hours: \"" + notation + "\"");
    assertThat(contact.select(".hours .fine").text()).isEqualTo(words);
    assertThat(contact.select(".week td").text()).contains("Closed");
  }

  @Test
  void aLabelIsTheOrganisationsOwn() {
    assertThat(
            contact("kind: phone, value: \"999\", label: Night line")
                .select(".contact-label")
                .text())
        .isEqualTo("Night line");
  }

  @Test
  void severalServicesMayAnswerANumberOfTheWholeCountry() {
    String contacts = "contacts: [{kind: phone, value: \"%s\"}]";
    TestSite site =
        TestSite.in(folder)
            .organisation("a", contacts.formatted("111"))
            .organisation("b", contacts.formatted("111"))
            .build();
    assertThat(site.problems()).isEmpty();
    site.organisation("c", contacts.formatted("0808 164 3332"))
        .organisation("d", contacts.formatted("0808 164 3332"))
        .build();
    assertThat(site.told()).singleElement().asString().startsWith("number-listed-twice");
  }

  @Test
  void aLinkThatIsHeardAloneSaysWhoseItIs() {
    TestSite site =
        TestSite.in(folder)
            .organisation("a", "contacts: [{kind: phone, value: \"111\"}]")
            .factsheet("f", "help: [a]", "Text.")
            .build();
    for (String page :
        List.of(
            "/find-support/a/",
            "/find-support/",
            "/factsheets/f/",
            "/find-support/need/talk-to-someone-now/sheet/")) {
      assertThat(site.html(page).select("main a[href=tel:111]").text())
          .as(page)
          .endsWith(", Organisation a");
    }
  }
}
