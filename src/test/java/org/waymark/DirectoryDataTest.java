package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory as data: for other directories, and for address books. */
final class DirectoryDataTest {

  @TempDir private Path folder;

  private TestSite site() {
    return TestSite.in(folder)
        .organisation(
            "line",
            """
            title: The line; and more
            summary: "Someone, to talk to."
            website: https://www.example.org/
            nations: [wales, northern-ireland]
            languages: [en, cy]
            contacts:
              - {kind: phone, value: "0808 164 3332", label: Helpline, cost: free, hours: "Mo-We 10:00-15:00"}
              - {kind: text, value: "85258", keyword: SHOUT, label: "Texts, day; night", cost: free, hours: "24/7"}
              - {kind: email, value: help@example.org}
            """)
        .organisation("gone", "title: Gone\nstatus: closed\nreplaced-by: line\n");
  }

  private static JsonObject service(TestSite site, String name) {
    return JsonParser.parseString(site.text("/find-support/hsds.json"))
        .getAsJsonObject()
        .getAsJsonArray("contents")
        .asList()
        .stream()
        .map(found -> found.getAsJsonObject())
        .filter(found -> found.get("name").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aServiceSaysWhatItIsAndWhenItWasChecked() {
    JsonObject service = service(site().build(), "The line; and more");
    assertThat(service.get("status").getAsString()).isEqualTo("active");
    assertThat(service.get("email").getAsString()).isEqualTo("help@example.org");
    assertThat(service.get("assured_date").getAsString()).isNotEmpty();
    assertThat(service.getAsJsonArray("phones")).hasSize(2);
    assertThat(service.getAsJsonArray("service_areas").toString()).contains("Northern Ireland");
    assertThat(service.getAsJsonArray("languages")).hasSize(2);
  }

  @Test
  void hoursAreRightInSummerAndInWinter() {
    assertThat(schedules(site().on(LocalDate.of(2026, 12, 1)).build()))
        .containsExactly(
            "2026-12-01 2027-03-27 MO,TU,WE 10:00Z 15:00Z",
            "2027-03-28 2027-10-30 MO,TU,WE 10:00+01:00 15:00+01:00",
            "2027-10-31 2028-03-25 MO,TU,WE 10:00Z 15:00Z");
    assertThat(schedules(site().on(LocalDate.of(2026, 7, 1)).build()))
        .containsExactly(
            "2026-07-01 2026-10-24 MO,TU,WE 10:00+01:00 15:00+01:00",
            "2026-10-25 2027-03-27 MO,TU,WE 10:00Z 15:00Z",
            "2027-03-28 2027-10-30 MO,TU,WE 10:00+01:00 15:00+01:00");
    // The day on which the clocks go forward.
    assertThat(schedules(site().on(LocalDate.of(2027, 3, 28)).build()).get(0))
        .isEqualTo("2027-03-28 2027-10-30 MO,TU,WE 10:00+01:00 15:00+01:00");
  }

  private static List<String> schedules(TestSite site) {
    return service(site, "The line; and more").getAsJsonArray("schedules").asList().stream()
        .map(found -> found.getAsJsonObject())
        .filter(
            found ->
                found
                    .get("description")
                    .getAsString()
                    .equals("Helpline 0808 164 3332. Hours are local time: Europe/London"))
        .map(
            found ->
                Stream.of("valid_from", "valid_to", "byday", "opens_at", "closes_at")
                    .map(name -> found.get(name).getAsString())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void whatHasClosedIsDefunctAndHasNoContacts() {
    TestSite site = site().build();
    assertThat(service(site, "Gone").get("status").getAsString()).isEqualTo("defunct");
    assertThat(service(site, "Gone").has("phones")).isFalse();
    assertThat(site.files()).doesNotContain("find-support/gone/contact.vcf");
  }

  @Test
  void aCardHoldsWhatAnAddressBookNeeds() {
    TestSite site = site().build();
    VCard card = Ezvcard.parse(site.text("/find-support/line/contact.vcf")).first();
    assertThat(card.getFormattedName().getValue()).isEqualTo("The line; and more");
    assertThat(card.getOrganization().getValues()).isEqualTo(List.of("The line; and more"));
    assertThat(card.getTelephoneNumbers())
        .extracting(number -> number.getText())
        .containsExactly("+448081643332", "85258");
    assertThat(site.text("/find-support/line/contact.vcf").replaceAll("\r?\n ", ""))
        .contains("Someone\\, to talk to.\\nHelpline: 0808 164 3332. Free. ");
    assertThat(card.getNotes())
        .extracting(note -> note.getValue())
        .containsExactly(
            """
            Someone, to talk to.
            Helpline: 0808 164 3332. Free. Monday to Wednesday: 10am to 3pm; Thursday to Sunday: Closed. \
            Hours may differ on public holidays
            Texts, day; night: Text SHOUT to 85258. Free. Open day and night, every day
            Email: help@example.org""");
    assertThat(card.getEmails())
        .extracting(mail -> mail.getValue())
        .containsExactly("help@example.org");
    assertThat(site.html("/find-support/line/").select("a[href$=contact.vcf]").attr("href"))
        .isEqualTo("/find-support/line/contact.vcf");
  }
}
