package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Organisation.Cost;
import org.waymark.content.Telephone.Kind;

class TelephoneTest {

  /** The numbers of real helplines, as their owners write them. */
  @ParameterizedTest
  @CsvSource({
    "999,               tel:999,           999,               free",
    "111,               tel:111,           111,               free",
    "116 123,           tel:116123,        116 123,           free",
    "0808 164 0123,     tel:+448081640123, 0808 164 0123,     free",
    "0808 808 8000,     tel:+448088088000, 0808 808 8000,     free",
    "0800 83 85 87,     tel:+44800838587,  0800 83 85 87,     free",
    "0800 132 737,      tel:+44800132737,  0800 132 737,      free",
    "0300 102 1234,     tel:+443001021234, 0300 102 1234,     standard-rate",
    "0800 58 58 58,     tel:+44800585858,  0800 58 58 58,     free",
    "0808 2000 247,     tel:+448082000247, 0808 2000 247,     free",
    "0303 003 6464,     tel:+443030036464, 0303 003 6464,     standard-rate",
    "01924 200799,      tel:+441924200799, 01924 200799,      standard-rate",
    "0800 0147 800,     tel:+448000147800, 0800 0147 800,     free",
    "0808 164 3332,     tel:+448081643332, 0808 164 3332,     free",
    "020 7436 5881,     tel:+442074365881, 020 7436 5881,     standard-rate",
    "020 7733 2653,     tel:+442077332653, 020 7733 2653,     standard-rate",
    "020 7713 7486,     tel:+442077137486, 020 7713 7486,     standard-rate",
    "0800 138 0509,     tel:+448001380509, 0800 138 0509,     free",
    "0808 801 0322,     tel:+448088010322, 0808 801 0322,     free",
    "0808 802 6868,     tel:+448088026868, 0808 802 6868,     free",
    "0800 02 888 40,    tel:+448000288840, 0800 02 888 40,    free",
    "0345 123 2304,     tel:+443451232304, 0345 123 2304,     standard-rate",
    "0808 808 1677,     tel:+448088081677, 0808 808 1677,     free",
    "0808 802 6161,     tel:+448088026161, 0808 802 6161,     free",
    "0845 100 0066,     tel:+448451000066, 0845 100 0066,     premium",
    "0808 1961 776,     tel:+448081961776, 0808 1961 776,     free",
    "0300 123 1100,     tel:+443001231100, 0300 123 1100,     standard-rate",
    "0808 802 0029,     tel:+448088020029, 0808 802 0029,     free",
    "0300 012 0312,     tel:+443000120312, 0300 012 0312,     standard-rate",
    "0800 144 8848,     tel:+448001448848, 0800 144 8848,     free",
    "0808 800 0082,     tel:+448088000082, 0808 800 0082,     free",
    "0800 0119 100,     tel:+448000119100, 0800 0119 100,     free",
    "020 3468 7333,     tel:+442034687333, 020 3468 7333,     standard-rate",
    "020 8201 5774,     tel:+442082015774, 020 8201 5774,     standard-rate",
    // And what may come.
    "112,               tel:112,           112,               free",
    "101,               tel:101,           101,               free",
    "105,               tel:105,           105,               free",
    "0800 1111,         tel:+448001111,    0800 1111,         free",
    "0113 496 0000,     tel:+441134960000, 0113 496 0000,     standard-rate",
    "016977 2345,       tel:+44169772345,  016977 2345,       standard-rate",
    "028 9032 0000,     tel:+442890320000, 028 9032 0000,     standard-rate",
    "07908 683004,      tel:+447908683004, 07908 683004,      mobile-rate",
    "07624 400000,      tel:+447624400000, 07624 400000,      mobile-rate",
    "070 1234 5678,     tel:+447012345678, 070 1234 5678,     premium",
    "0871 200 0000,     tel:+448712000000, 0871 200 0000,     premium",
    "0909 879 0000,     tel:+449098790000, 0909 879 0000,     premium",
    "056 0000 0000,     tel:+445600000000, 056 0000 0000,     premium",
    "+353 1800 80 70 77,tel:+3531800807077,+353 1800 807 077, international",
    "+1 650-253-0000,   tel:+16502530000,  +1 650-253-0000,   international",
  })
  void readsNumbersOfTheUnitedKingdom(String written, String uri, String display, String cost) {
    assertRead(written, Kind.CALL, CallRegion.GB, uri, display, cost);
  }

  @ParameterizedTest
  @CsvSource({
    "1800 80 70 77,  tel:+3531800807077, 1800 80 70 77,    free",
    "1800 700 700,   tel:+3531800700700, 1800 700 700,     free",
    "116 123,        tel:116123,         116 123,          free",
    "112,            tel:112,            112,              free",
    "01 800 1234,    tel:+35318001234,   (01) 800 1234,    standard-rate",
    "087 123 4567,   tel:+353871234567,  087 123 4567,     mobile-rate",
    "0818 123 456,   tel:+353818123456,  (0818) 123 456,   standard-rate",
    "1520 123 456,   tel:+3531520123456, 1520 123 456,     premium",
    "+44 808 164 3332, tel:+448081643332, +44 808 164 3332, international",
  })
  void readsNumbersOfIreland(String written, String uri, String display, String cost) {
    assertRead(written, Kind.CALL, CallRegion.IE, uri, display, cost);
  }

  @ParameterizedTest
  @CsvSource({
    "85258,        GB, sms:85258,         85258,        text-rate",
    "81066,        GB, sms:81066,         81066,        text-rate",
    "07908 683004, GB, sms:+447908683004, 07908 683004, text-rate",
    "50808,        IE, sms:50808,         50808,        text-rate",
  })
  void readsNumbersForTexts(
      String written, CallRegion region, String uri, String display, String cost) {
    assertRead(written, Kind.TEXT, region, uri, display, cost);
  }

  @ParameterizedTest
  @CsvSource({
    // What the country writes, whatever was typed.
    "08081643332,           0808 164 3332",
    "0808 1643332,          0808 164 3332",
    "0808-164-3332,         0808 164 3332",
    "0808.164.3332,         0808 164 3332",
    "(0808) 164 3332,       0808 164 3332",
    "+44 808 164 3332,      0808 164 3332",
    "+44 (0)20 7733 2653,   020 7733 2653",
    "0044 20 7733 2653,     020 7733 2653",
    "0207 733 2653,         020 7733 2653",
    "02077332653,           020 7733 2653",
    "07908683004,           07908 683004",
    "079 08 68 30 04,       07908 683004",
    "116123,                116 123",
    "0300 1021234,          0300 102 1234",
    "0800585858,            0800 585858",
    // What its owner writes.
    "0800 58 58 58,         0800 58 58 58",
    "0800-58-58-58,         0800 58 58 58",
    "0800  58  58  58,      0800 58 58 58",
    // Nobody reads out single digits, or seven in a row.
    "0808 1 6 4 3332,       0808 164 3332",
    "0800 0 147800,         0800 014 7800",
  })
  void showsNumbersAsTheyAreKnown(String written, String display) {
    assertThat(((Telephone) Telephone.read(written, Kind.CALL, CallRegion.GB)).display())
        .isEqualTo(display);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0808 164 3332   | 0 8 0 8, 1 6 4, 3 3 3 2",
        "0800 58 58 58   | 0 8 0 0, 5 8, 5 8, 5 8",
        "999             | 9 9 9",
        "116 123         | 1 1 6, 1 2 3",
        "+353 1 800 1234 | + 3 5 3, 1, 8 0 0, 1 2 3 4",
      })
  void isReadOutDigitByDigit(String written, String spoken) {
    assertThat(((Telephone) Telephone.read(written, Kind.CALL, CallRegion.GB)).spoken())
        .isEqualTo(spoken);
  }

  @Test
  void ignoresInvisibleMarksOfACopiedNumber() {
    assertRead(
        "\u202A0808\u00A0164\u20093332\u202C",
        Kind.CALL,
        CallRegion.GB,
        "tel:+448081643332",
        "0808 164 3332",
        "free");
  }

  @ParameterizedTest
  @CsvSource({
    "0808 164 333,      GB, CALL, TOO_SHORT",
    "0300 12,           GB, CALL, TOO_SHORT",
    "0303 003 646,      GB, CALL, TOO_SHORT",
    "020 7733 265,      GB, CALL, TOO_SHORT",
    "0,                 GB, CALL, TOO_SHORT",
    "+44 20,            GB, CALL, TOO_SHORT",
    "0808 164 33322,    GB, CALL, TOO_LONG",
    "020 7733 26533,    GB, CALL, TOO_LONG",
    "08081643332080816, GB, CALL, TOO_LONG",
    "0600 123 4567,     GB, CALL, UNKNOWN_PREFIX",
    "0600 123 456,      GB, CALL, UNKNOWN_PREFIX",
    "0310 123 4567,     GB, CALL, UNKNOWN_PREFIX",
    "0801 123 4567,     GB, CALL, UNKNOWN_PREFIX",
    "7733 2653,         GB, CALL, UNKNOWN_PREFIX",
    "8081643332,        GB, CALL, UNKNOWN_PREFIX",
    "+999 123 4567,     GB, CALL, UNKNOWN_PREFIX",
    "1800 80 70 77,     GB, CALL, UNKNOWN_PREFIX",
    "123,               GB, CALL, UNKNOWN_SHORT_NUMBER",
    "85258,             GB, CALL, UNKNOWN_SHORT_NUMBER",
    "111,               IE, CALL, UNKNOWN_SHORT_NUMBER",
    "116 123,           GB, TEXT, UNKNOWN_SHORT_NUMBER",
    "852,               GB, TEXT, TOO_SHORT",
    "1800 80 70 7,      IE, CALL, TOO_SHORT",
    "087 123 45,        IE, CALL, TOO_SHORT",
  })
  void tellsWhatIsImpossible(String written, CallRegion region, Kind kind, TelephoneFault fault) {
    assertThat(finding(written, kind, region).fault()).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "++44 20 7733 2653",
        "020 7733 2653+",
        "0800 FLOWERS",
        "0300 123 1100 option 2",
        "0800 83 85 87 / 0800 58 58 58",
        "0800 83 85 87, 0800 58 58 58",
        "0800 83 85 87 0800 58 58 58 0808 164 3332",
        "tel:08081643332",
        "٠٨٠٨ ١٦٤ ٣٣٣٢",
        "０８０８ １６４ ３３３２",
        "\u0000\u0007\u001b[31m0808",
        "🙂",
        "\uD83D",
        "${7*7}",
        "<script>alert(1)</script>",
      })
  void tellsWhatIsNoNumber(String written) {
    assertThat(finding(written, Kind.CALL, CallRegion.GB).fault())
        .isEqualTo(TelephoneFault.NOT_A_NUMBER);
  }

  @Test
  void quotesNothingThatUpsetsATerminalAndNothingLong() {
    TelephoneFinding finding =
        finding("\u001b[31m\u202E" + "x".repeat(100_000), Kind.CALL, CallRegion.GB);
    assertThat(finding.message()).hasSizeLessThan(120).doesNotContain("\u001b", "\u202E");
  }

  @Test
  void speaksToAnEditor() {
    TelephoneFinding finding = finding("0808 164 333", Kind.CALL, CallRegion.GB);
    assertThat(finding.message())
        .isEqualTo(
            "“0808 164 333” is too short: it has 10 digits; numbers in the United Kingdom have 11,"
                + " a few have 10.");
    assertThat(finding.fix())
        .isEqualTo(
            "Look for a digit that was left out. Type the whole number with its first digits, such"
                + " as “0808 164 3332” or “020 7733 2653”.");
  }

  @ParameterizedTest
  @CsvSource({
    "0808 164 3332, CALL, GB, free",
    "0303 003 6464, CALL, GB, standard-rate",
    "020 7733 2653, CALL, GB, standard-rate",
    "07908 683004,  CALL, GB, mobile-rate",
    "07908 683004,  TEXT, GB, mobile-rate",
    "07908 683004,  TEXT, GB, text-rate",
    "0845 100 0066, CALL, GB, premium",
    "999,           CALL, GB, free",
    "85258,         TEXT, GB, free",
    "85258,         TEXT, GB, text-rate",
    "70070,         TEXT, GB, premium",
    "1800 80 70 77, CALL, IE, free",
  })
  void acceptsTheCostOfItsFirstDigits(
      String written, Kind kind, CallRegion region, String declared) {
    Telephone telephone = (Telephone) Telephone.read(written, kind, region);
    assertThat(telephone.contradiction(cost(declared))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0303 003 6464, CALL, free,          standard-rate",
    "0808 164 3332, CALL, standard-rate, free",
    "020 7733 2653, CALL, mobile-rate,   standard-rate",
    "07908 683004,  CALL, text-rate,     mobile-rate",
    "07908 683004,  TEXT, free,          text-rate",
    "0845 100 0066, CALL, standard-rate, premium",
    "0871 200 0000, CALL, free,          premium",
    "999,           CALL, premium,       free",
    "85258,         TEXT, standard-rate, text-rate",
    "+353 1 800 1234, CALL, free,        international",
    "020 7733 2653, CALL, international, standard-rate",
  })
  void tellsOfACostThatContradictsTheFirstDigits(
      String written, Kind kind, String declared, String right) {
    Telephone telephone = (Telephone) Telephone.read(written, kind, CallRegion.GB);
    TelephoneFinding finding = telephone.contradiction(cost(declared)).orElseThrow();
    assertThat(finding.fault()).isEqualTo(TelephoneFault.COST_CONTRADICTION);
    assertThat(finding.message()).contains("“" + declared + "”");
    assertThat(finding.fix()).startsWith("Write “cost: " + right + "”.");
  }

  @Test
  void saysWhatTheFirstDigitsMean() {
    Telephone telephone = (Telephone) Telephone.read("0303 003 6464", Kind.CALL, CallRegion.GB);
    TelephoneFinding finding = telephone.contradiction(Cost.FREE).orElseThrow();
    assertThat(finding.message())
        .isEqualTo(
            "“0303 003 6464” is marked “free”, but calls to numbers that begin 0303 cost the same"
                + " as calls to a landline.");
    assertThat(finding.fix())
        .isEqualTo(
            "Write “cost: standard-rate”. If it really is free, look at the number again: free ones"
                + " begin 0800, 0808 or 116 (1800 in Ireland).");
  }

  private static void assertRead(
      String written, Kind kind, CallRegion region, String uri, String display, String cost) {
    TelephoneReading reading = Telephone.read(written, kind, region);
    assertThat(reading).isInstanceOf(Telephone.class);
    Telephone telephone = (Telephone) reading;
    assertThat(telephone.uri()).isEqualTo(uri);
    assertThat(telephone.display()).isEqualTo(display);
    assertThat(telephone.cost()).isEqualTo(cost(cost));
  }

  private static TelephoneFinding finding(String written, Kind kind, CallRegion region) {
    TelephoneReading reading = Telephone.read(written, kind, region);
    assertThat(reading).as(written).isInstanceOf(TelephoneFinding.class);
    return (TelephoneFinding) reading;
  }

  private static Cost cost(String id) {
    for (Cost cost : Cost.values()) {
      if (cost.id().equals(id)) {
        return cost;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
