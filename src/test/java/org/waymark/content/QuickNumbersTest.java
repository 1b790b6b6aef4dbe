package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Organisation.Cost;
import org.waymark.content.Telephone.Kind;

/** What is read without the library is what the library reads. */
class QuickNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08081640123", "08088088000", "0800838587", "0800132737", "03001021234", "0800585858",
        "08082000247", "03030036464", "08000147800", "08081643332", "02074365881", "02077332653",
        "02077137486", "07908683004", "08001380509", "08088010322", "08088026868", "08000288840",
        "03451232304", "08088081677", "08088026161", "08081961776", "03001231100", "08088020029",
        "03000120312", "08001448848", "08088000082", "08000119100", "02034687333", "02082015774",
        "+448081643332", "+4402077332653",
      })
  void readsTheNumbersOfRealHelplinesAlike(String digits) {
    assertThat(QuickNumbers.find(digits, Kind.CALL, CallRegion.GB))
        .isNotNull()
        .isEqualTo(library(digits, Kind.CALL, CallRegion.GB));
  }

  @Test
  void readsAnIrishFreephoneNumberAlike() {
    assertThat(QuickNumbers.find("1800807077", Kind.CALL, CallRegion.IE))
        .isNotNull()
        .isEqualTo(library("1800807077", Kind.CALL, CallRegion.IE));
  }

  @Test
  void readsAlikeWhateverTheFirstFiveDigits() {
    Random random = new Random(20260301);
    int quick = 0;
    for (int start = 0; start < 10_000; start++) {
      for (int length = 9; length <= 11; length++) {
        quick += assertAlike("0" + pad(start, 4) + digits(random, length - 5), CallRegion.GB);
      }
    }
    assertThat(quick).isGreaterThan(1_000);
  }

  @Test
  void readsAlikeInTheRangesItKnows() {
    Random random = new Random(7);
    for (String start :
        new String[] {"0800", "0808", "03", "02", "07", "+44800", "+4402", "+447"}) {
      for (int i = 0; i < 2_000; i++) {
        int missing = (start.startsWith("+") ? 13 : 11) - start.length() - random.nextInt(2);
        assertAlike(start + digits(random, missing), CallRegion.GB);
      }
    }
    for (int i = 0; i < 2_000; i++) {
      assertAlike("1800" + digits(random, 6), CallRegion.IE);
    }
  }

  @Test
  void callsFreeWhatTheLibraryCallsFree() {
    PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String digits = "0" + pad(i % 10_000, 4) + digits(random, 6);
      PhoneNumber number =
          new PhoneNumber().setCountryCode(44).setNationalNumber(Long.parseLong(digits));
      if (library(digits, Kind.CALL, CallRegion.GB) instanceof Telephone telephone) {
        PhoneNumberType type = library.getNumberType(number);
        assertThat(telephone.cost() == Cost.FREE)
            .as(digits)
            .isEqualTo(type == PhoneNumberType.TOLL_FREE);
        assertThat(telephone.cost() == Cost.MOBILE_RATE)
            .as(digits)
            .isEqualTo(type == PhoneNumberType.MOBILE);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GB, 999", "GB, 112", "GB, 111", "GB, 101", "GB, 105", "GB, 18000", "GB, 116000",
    "GB, 116111", "GB, 116123", "IE, 999", "IE, 112", "IE, 116000", "IE, 116006", "IE, 116111",
    "IE, 116117", "IE, 116123",
  })
  void knowsShortNumbersThatTheLibraryKnows(CallRegion region, String digits) {
    PhoneNumber number =
        new PhoneNumber()
            .setCountryCode(region.countryCode())
            .setNationalNumber(Long.parseLong(digits));
    assertThat(ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, region.name()))
        .isTrue();
    assertThat(Telephone.read(digits, Kind.CALL, region)).isInstanceOf(Telephone.class);
  }

  private static int assertAlike(String digits, CallRegion region) {
    Telephone quick = QuickNumbers.find(digits, Kind.TEXT, region);
    if (quick == null) {
      return 0;
    }
    assertThat(quick).as(digits).isEqualTo(library(digits, Kind.TEXT, region));
    return 1;
  }

  private static TelephoneReading library(String digits, Kind kind, CallRegion region) {
    return LibraryNumbers.read(new WrittenNumber(digits, digits), kind, region);
  }

  private static String pad(int number, int width) {
    return String.format("%0" + width + "d", number);
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }
}
