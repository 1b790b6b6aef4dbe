package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiallableNumberTest {

  @ParameterizedTest
  @CsvSource({
    "02079460018, +442079460018",
    "+442079460018, +442079460018",
    "00442079460018, +442079460018",
    "+4402079460018, +442079460018",
    "08001111, +448001111",
    "+12125552368, +12125552368"
  })
  void readsWhatCanBeDialled(String digits, String number) {
    assertThat(DiallableNumber.read(digits, false)).contains(number);
  }

  /** Ofcom's numbers for drama: libphonenumber has some of them as valid and some not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01134960000", "01144960999", "01214960123", "01314960123", "01632960123", "01914980123",
        "02079460123", "02896496123", "02920180123", "03069990123", "07700900123", "08081570123",
        "09098790123"
      })
  void readsWhatIsKeptForDrama(String digits) {
    assertThat(DiallableNumber.read(digits, false)).contains("+44" + digits.substring(1));
    assertThat(DiallableNumber.read("+44" + digits.substring(1), true))
        .contains("+44" + digits.substring(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "116123", "85258", "0", "00", "0123456", "01234567", "0102030405"})
  void readsNothingElse(String digits) {
    assertThat(DiallableNumber.read(digits, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0871234567, true, true", "0871234567, false, true", "012345678, false, false"})
  void readsIrishNumbersMostlyWhenTheyAreGrouped(String digits, boolean grouped, boolean read) {
    assertThat(DiallableNumber.read(digits, grouped).isPresent()).isEqualTo(read);
  }
}
