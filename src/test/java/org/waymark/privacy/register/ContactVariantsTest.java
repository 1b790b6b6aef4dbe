package org.waymark.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts of tellers are found however they are written (safety.md 3). */
final class ContactVariantsTest {

  private static final PrivateNames NAMES =
      PrivateNames.of(
          Registers.read(
              """
              ref,name,email,telephone,address,postcode
              R-1,Ann Lee,ann.lee@example.org,07700 900123,,SW1A 2AA
              R-2,Tom Ray,o'neil+site@Example.co.uk; t@example.org,+353 87 123 4567; 0191 498 0123,"1 Road
              DE11AA",
              """),
          ref -> true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          R-1 | EMAIL | write to ann.lee@example.org.
          R-1 | EMAIL | <a href=mailto:Ann.Lee@EXAMPLE.org>
          R-1 | EMAIL | mailto:ann.lee%40example.org?subject=a
          R-1 | EMAIL | ?to=ann.lee@example.org&cc=
          R-1 | EMAIL | ann.lee (at) example.org
          R-1 | EMAIL | ann.lee [at] example [dot] org
          R-1 | EMAIL | ann.lee(AT)example.org
          R-1 | EMAIL | ann.lee+news@example.org
          R-1 | EMAIL | ann.\u00ADlee@exam\u200Bple.org
          R-1 | EMAIL | ann.lee @ example.org
          R-2 | EMAIL | o'neil+site@example.co.uk
          R-2 | EMAIL | 't@example.org'
          R-1 | TELEPHONE | 07700900123
          R-1 | TELEPHONE | 07700 900 123
          R-1 | TELEPHONE | 0 7 7 0 0 9 0 0 1 2 3
          R-1 | TELEPHONE | +44 7700 900123
          R-1 | TELEPHONE | +44 (0) 7700-900-123
          R-1 | TELEPHONE | 00447700900123
          R-1 | TELEPHONE | tel:+447700900123
          R-1 | TELEPHONE | (07700) 900 123
          R-1 | TELEPHONE | 07700.900.123
          R-1 | TELEPHONE | 07700\u00A0900\u2011123
          R-1 | TELEPHONE | 7700900123
          R-1 | TELEPHONE | 07700 900\\n123
          R-1 | TELEPHONE | ٠٧٧٠٠ ٩٠٠١٢٣
          R-1 | TELEPHONE | 07700 900124 07700 900123
          R-1 | TELEPHONE | 07700 900123 or 07700 900124
          R-2 | TELEPHONE | 087 123 4567
          R-2 | TELEPHONE | +353871234567
          R-2 | TELEPHONE | (0191) 498 0123
          R-1 | POSTCODE | London SW1A 2AA
          R-1 | POSTCODE | sw1a2aa
          R-1 | POSTCODE | sw1a-2aa
          R-1 | POSTCODE | SW1A\u00A02AA,
          R-2 | POSTCODE | DE1 1AA
          """)
  void areFound(String ref, Sighting.Kind kind, String text) {
    assertThat(NAMES.in(text.replace("\\n", "\n"))).contains(new Sighting(ref, kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lee@example.org",
        "jo.ann.lee@example.org",
        "xann.lee@example.org",
        "ann.lee@example.org.uk",
        "ann.lee@example.com",
        "ann.lee at example.org",
        "@example.org",
        "at@example.org",
        "07700 900124",
        "07700 90012",
        "107700 9001234",
        "900123",
        "1, 2, 7, 7, 0, 0",
        "2019 2020 2021 2022",
        "SW1A 1AA",
        "SW1A",
        "2AA",
        "xsw1a2aa",
        "sw1a2aab",
        "#de11aa",
        "SW1A. 2AA things",
        "Ann Lee"
      })
  void whatIsNearIsNot(String text) {
    assertThat(NAMES.in(text)).isEmpty();
  }
}
