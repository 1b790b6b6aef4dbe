package org.waymark.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as data of a person's own in a text, and what does not (safety.md 4). */
final class PersonalScannerTest {

  private static final KnownContacts NOBODY = new KnownContacts(Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to Jane.Doe@Example.org. | jane.doe@example.org",
        "jane_doe+x@mail.example.co.uk | jane_doe+x@mail.example.co.uk",
        "jane @ example.org | jane@example.org",
        "jane at example dot org | jane@example.org",
        "jane (at) example.org | jane@example.org",
        "jane [at] example [dot] org | jane@example.org",
        "mailto:jane%40example.org | jane@example.org",
        "jane\\_doe@example.org | jane_doe@example.org",
        "jane&#64;example.org | jane@example.org",
      })
  void findsEmailAddresses(String text, String value) {
    assertFinds(PersonalKind.EMAIL, text, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring 07700 900123. | +447700900123",
        "07700900123 | +447700900123",
        "+44 (0)7700 900 123 | +447700900123",
        "0044 7700 900123 | +447700900123",
        "(020) 7946 0018 | +442079460018",
        "0207-946-0018 | +442079460018",
        "01632.960.123 | +441632960123",
        "0 7 7 0 0 9 0 0 1 2 3 | +447700900123",
        "+353 87 123 4567 | +353871234567",
        "087 123 4567 | +353871234567",
        "+33 1 23 45 67 89 | +33123456789",
        "tel:+447700900123 | +447700900123",
        "https://wa.me/447700900123 | +447700900123",
        "٠٧٧٠٠ ٩٠٠١٢٣ | +447700900123",
        "０７７００ ９００１２３ | +447700900123",
        "07700 **900** 123 | +447700900123",
        "07700&nbsp;900123 | +447700900123",
        "07700\u00ad900\u00a0123 | +447700900123",
      })
  void findsTelephoneNumbers(String text, String value) {
    assertFinds(PersonalKind.TELEPHONE, text, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "999 000 0018 | 9990000018",
        "9990000018 | 9990000018",
        "999-000-0018 | 9990000018",
        "010190 0023 | 0101900023",
        "NHS number 999 000 0019 | 9990000019",
        "Health and Care Number: 320 000 0015 | 3200000015",
      })
  void findsNumbersOfTheHealthServices(String text, String value) {
    assertFinds(PersonalKind.NHS_NUMBER, text, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leeds LS1 4AP | LS14AP",
        "sw1a 1aa | SW1A1AA",
        "EC1A1BB | EC1A1BB",
        "W1A 0AX | W1A0AX",
        "M1 1AE | M11AE",
        "postcode ls14ap | LS14AP",
        "BFPO 57 | BFPO57",
        "Dublin D02 AF30 | D02AF30",
        "D6W PV38 | D6WPV38",
      })
  void findsPostcodes(String text, String value) {
    assertFinds(PersonalKind.POSTCODE, text, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I was born on 3 May 1985. | 1985-05-03",
        "I was born on 3 May 1910. | 1910-05-03",
        "My birthday is 24/5/19. | 19-05-24",
        "Born 3rd of May, 1985 | 1985-05-03",
        "DOB 3/5/85 | 85-05-03",
        "date-of-birth: 1985-05-03 | 1985-05-03",
        "D.O.B. 03051985 | 1985-05-03",
        "My date of birth is the third of May 1985 | 1985-05-03",
        "born on May 3, 1985 | 1985-05-03",
        "On 3 May 2021 our son was born. | 2021-05-03",
        "Her birthday is 12 March. | -03-12",
        "3 May 2020, Ada's birthday | 2020-05-03",
        "born on 5/31/1985 | 1985-05-31",
        "Ganwyd fi ar 3 Mai 1985 | 1985-05-03",
        "تاریخ پیدائش: ۰۳/۰۵/۱۹۸۵ | 1985-05-03",
      })
  void findsDatesOfBirth(String text, String value) {
    assertFinds(PersonalKind.DATE_OF_BIRTH, text, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hospital number K123456 | K123456",
        "MRN: 00123456 | 00123456",
        "patient no. 12/34567 | 12/34567",
        "hospital_number: PT-123456 | PT-123456",
        "'| Unit number | 987654' | 987654",
      })
  void findsNumbersOfHospitals(String text, String value) {
    assertFinds(PersonalKind.HOSPITAL_NUMBER, text, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I am @jane_doe. | @jane_doe",
        "https://www.instagram.com/jane.doe/ | @jane.doe",
        "uk.linkedin.com/in/jane-doe | @jane-doe",
        "https://www.tiktok.com/@jane | @jane",
        "https://bsky.app/profile/jane.example.org | @jane.example.org",
      })
  void findsNamesOnNetworks(String text, String value) {
    assertFinds(PersonalKind.HANDLE, text, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATIONAL_INSURANCE | AB 12 34 56 C | AB123456C",
        "NATIONAL_INSURANCE | ni number ab123456c | AB123456C",
        "BANK_ACCOUNT | sort code 12-34-56 | 123456",
        "BANK_ACCOUNT | 12-34-56 12345678 | 12345612345678",
        "BANK_ACCOUNT | account number: 12345678 | 12345678",
        "BANK_ACCOUNT | GB82 WEST 1234 5698 7654 32 | GB82WEST12345698765432",
        "COORDINATES | 53.80076, -1.54908 | 53.80076,-1.54908",
        "COORDINATES | 51°30'26\"N 0°7'39\"W | 51°30'26\"N0°7'39\"W",
        "COORDINATES | lat 40.71280 lon -74.00600 | 40.7128,-74.006",
      })
  void findsOtherNumbers(PersonalKind kind, String text, String value) {
    assertFinds(kind, text, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 999, 111 or 116 123; text SHOUT to 85258.",
        "01.02.2021 to 03.04.2022, 10.30",
        "ISBN 0-306-40615-2, ISBN 0306406152, ISSN 0140-6736",
        "https://www.example.org/reports/07700900123/9990000018?x=53.8,-1.5",
        "doi:10.1016/S0140-6736(21)00682-6",
        "charity 1187654, company 01234567, SC012345",
        "1,020,304 of 10 000 000 people, £07,700",
        "NG126, QS69, 24/7, 12+3 weeks, v0.20.7946, #077009",
        "999 000 0019, 123 456 7890, 4444444444",
        "SW1, NE1 and A4; ward e1 2nd floor; ZZ9 9ZZ; #E1E1EE; grid TQ 30 80",
        "the A40 WEST and A14 PARK exits",
        "The scan was on 3 May 2021. I was born in 1985, in May.",
        "babies born between 1 January and 31 December 2023",
        "children born on or after 6 April 2020",
        "The campaign was born on 9 November 2015.",
        "Queen Victoria was born on 24 May 1819.",
        "On 24 May 1819 Queen Victoria was born.",
        "Date of birth: 24/05/1819",
        "Her birthday, 31 December 1908, was marked.",
        "She was born at 31 weeks. On 3 May 2021 we went home.",
        "Date of birth: DD/MM/YYYY",
        "hospital numbers rose to 12345; patient no. 4 of 12; in this case no 12-week scan",
        "@media print { }  {\"@type\": \"Article\"}  @scope/package  3pm @ home  @example.org",
        "https://www.facebook.com/sharer/sharer.php https://x.com/intent/post",
        "icon@2x.png, program@1.2.3, look at example.org",
        "QQ 12 34 56 C and GB 12 34 56 A",
        "12-34-56, an account of 12 women",
        "0.1234, 0.5678 and 51.5, -0.1",
      })
  void passesOverWhatOnlyLooksLikeIt(String text) {
    assertThat(PersonalScanner.scan(text, TextForm.MARKDOWN)).isEmpty();
  }

  @Test
  void tellsWhereItStandsInTheTextAsItWas() {
    String text = "A&nbsp;b \u00ad07700\u00ad **900123** c";
    PersonalFind find = PersonalScanner.scan(text, TextForm.MARKDOWN).get(0);
    assertThat(text.substring(find.start(), find.end())).isEqualTo("07700\u00ad **900123");
  }

  @Test
  void findsWhatALineEndDividesInAParagraphButNotInATable() {
    String text = "Ring 07700\n900123 soon.";
    assertThat(PersonalScanner.scan(text, TextForm.MARKDOWN)).hasSize(1);
    assertThat(PersonalScanner.scan(text, TextForm.LINES)).isEmpty();
  }

  @Test
  void doesNotTakeOneFieldForTheRestOfAnother() {
    String text = "---\ntitle: She was born\ndate: 2026-03-02\n---\n";
    assertThat(PersonalScanner.scan(text, TextForm.MARKDOWN)).isEmpty();
  }

  @Test
  void findsAllThatStandsInALine() {
    String text = "Ada, LS1 4AP, 07700 900123/07700 900124, ada@example.org";
    assertThat(PersonalScanner.scan(text, TextForm.LINES))
        .extracting(PersonalFind::kind)
        .containsExactly(
            PersonalKind.POSTCODE,
            PersonalKind.TELEPHONE,
            PersonalKind.TELEPHONE,
            PersonalKind.EMAIL);
  }

  @Test
  void aFindNeverSaysWhatItIs() {
    PersonalFind find = PersonalScanner.scan("ada@example.org", TextForm.LINES).get(0);
    assertThat(find.toString()).isEqualTo("EMAIL at 0-15");
  }

  private static void assertFinds(PersonalKind kind, String text, String value) {
    List<PersonalFind> finds = PersonalScanner.scan(text, TextForm.MARKDOWN);
    assertThat(finds).hasSize(1);
    assertThat(finds.get(0).kind()).isEqualTo(kind);
    assertThat(finds.get(0).value()).isEqualTo(value);
    assertThat(Glance.suspects(text.getBytes(StandardCharsets.UTF_8), NOBODY)).isTrue();
  }
}
