package org.waymark.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.library.HoursReading.Fault;

class OpeningHoursFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon 09:00-17:00              | 1  | Write “Mo 09:00-17:00”.",
        "Mo-Fri 09:00-17:00           | 4  | Write “Mo-Fr 09:00-17:00”.",
        "Monday 09:00-17:00           | 1  | Write “Mo 09:00-17:00”.",
        "9am to 5pm                   | 1  | Write the days as well, such as “Mo-Fr 09:00-17:00”.",
        "Mo-Fr 9am-5pm                | 7  | Write “Mo-Fr 09:00-17:00”.",
        "Mo-Fr 09.00-17.00            | 7  | Write “Mo-Fr 09:00-17:00”.",
        "Mo-Fr 0900-17:00             | 7  | Write “09:00” instead of “0900”.",
        "Mo-Fr 09-17                  | 7  | Write “09:00” instead of “09”.",
        "Mo to Fr 09:00-17:00         | 4  | Write “Mo-Fr 09:00-17:00”.",
        "Mo-Fr 09:00 to 17:00         | 13 | Write “Mo-Fr 09:00-17:00”.",
        "Mo and We 09:00-17:00        | 4  | Write “Mo,We 09:00-17:00”.",
        "Mo-Fr 09:00-noon             | 13 | Write “12:00” instead of “noon”.",
        "Mo-Fr 09:00-17:00 shut Sa    | 19 | Write “closed” instead of “shut”.",
        "weekdays 09:00-17:00         | 1  | Write “Mo-Fr 09:00-17:00”.",
        "Mo-Fr 25:00-49:00            | 13 | Hours look like",
        "Mo-Fr 09:75-17:00            | 7  | Hours look like",
        "Mo-Fr 09:00-17:00 by phone   | 19 | Hours look like",
        "Di 09:00-17:00               | 1  | Hours look like",
        "Mo-Fr * 09:00                | 7  | Hours look like",
        "🙂 Mo-Fr 9am-5pm              | 1  | Hours look like",
        "Mo \"x\" 🙂                  | 8  | Hours look like",
        "Mo-Fr 09:00-17:00 \"ring     | 19 | Write another \" at the end",
        "Mo-Fr 09:00-17:00 Sa 10:00-11:00 | 16 | Write “Mo-Fr 09:00-17:00; Sa 10:00-11:00”.",
      })
  void tellsWhereTheNotationEndsAndWhatWasMeant(String written, int column, String fix) {
    Fault fault = fault(written);
    assertThat(fault.kind()).isEqualTo(Fault.Kind.UNREADABLE);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.fix()).startsWith(fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // As the pages of real helplines say it.
        "24 hours, every day                  | 24/7",
        "24 hours                             | 24/7",
        "5pm to midnight, every day           | Mo-Su 17:00-24:00",
        "Monday to Friday, 9am to 6pm         | Mo-Fr 09:00-18:00",
        "Monday, Tuesday and Thursday 9am to 4pm; Wednesday and Friday 9am to 8pm"
            + " | Mo,Tu,Th 09:00-16:00; We,Fr 09:00-20:00",
        "Monday to Friday 10am to 3pm; also Tuesday, Wednesday and Thursday 6pm to 9pm"
            + " | Mo-Fr 10:00-15:00, Tu,We,Th 18:00-21:00",
        "Monday to Friday, 10am to 5.30pm     | Mo-Fr 10:00-17:30",
        "every day 10am to 4pm and 7pm to 10pm | Mo-Su 10:00-16:00,19:00-22:00",
        "Monday, Wednesday, Thursday and Friday 9.30am to 5pm; Tuesday 1pm to 8pm"
            + " | Mo,We,Th,Fr 09:30-17:00; Tu 13:00-20:00",
        "Monday to Friday 9am to 8pm; weekends 10am to 2pm"
            + " | Mo-Fr 09:00-20:00; Sa-Su 10:00-14:00",
        "10am to 10pm, every day              | Mo-Su 10:00-22:00",
        "Monday to Friday 10am to 12pm and 8pm to 10pm | Mo-Fr 10:00-12:00,20:00-22:00",
        "Monday to Thursday 6pm to 2am        | Mo-Th 18:00-02:00",
        "Open weekdays from 9 a.m. until noon | Mo-Fr 09:00-12:00",
        "Mondays 9:00 – 17:00                 | Mo 09:00-17:00",
      })
  void offersTheNotationForPlainEnglish(String written, String notation) {
    assertThat(fault(written).fix()).isEqualTo("Write “" + notation + "”.");
    assertThat(OpeningHours.read(notation)).isInstanceOf(HoursReading.Read.class);
  }

  /** A guess that is nearly right would be published by someone in a hurry. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check website",
        "Monday to Friday 10am to 5pm; weekends and evenings 6pm to 10pm",
        "Monday to Thursday 6pm to 2am; Friday 6pm to Monday 6am",
        "Monday to Friday, from 9am; closing time differs by source (4.30pm or 5pm)",
        "Monday to Friday 9 to 5",
        "Monday to Friday 9 to 5pm",
        "Monday 9:00 to 5:00",
        "Monday 6pm to 9:30",
        "Monday 9am to 5pm, 6pm to 9pm Tuesday",
        "Monday 9am",
        "Monday 13pm to 14pm",
        "Monday to Friday",
        "Monday and",
        "to to to",
        "first Monday 9am to 5pm",
        "Monday 9am to 5pm 6pm",
      })
  void offersNothingWhenItWouldHaveToGuess(String written) {
    assertThat(fault(written).fix()).contains("Hours look like");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan-Mar Mo-Fr 09:00-17:00       | 1  | months",
        "Mo-Fr 09:00-17:00; Dec 25 off   | 20 | months",
        "Mo-Fr 09:00-17:00; easter off   | 20 | months",
        "2026 Mo 10:00-11:00             | 1  | months",
        "week 1-10 Mo 09:00-10:00        | 1  | weeks",
        "SH Mo 10:00-12:00               | 1  | School holidays",
        "PH Mo-Fr 09:00-17:00            | 1  | public holidays",
        "PH +1 day 09:00-17:00           | 1  | public holidays",
        "Mo 09:00-10:00; PH 09:00-12:00 off | 17 | public holidays",
        "Mo[1] 10:00-12:00               | 3  | some weeks",
        "Mo-Fr sunrise-17:00             | 7  | sun",
        "Mo-Fr 09:00-dusk                | 13 | sun",
        "Mo-Fr 10:00+                    | 12 | without an end",
        "Mo 10:00-16:00/90               | 15 | intervals",
        "Mo-Fr 17:00                     | 7  | beginning and an end",
        "Mo 10:00-10:00                  | 10 | beginning and an end",
        "Mo 10:00-48:00                  | 4  | more than a day",
        "Mo 24:00-25:00                  | 4  | more than a day",
        "Mo-Fr 09:00-17:00 unknown       | 19 | unknown",
      })
  void tellsWhatAPlainWeekCannotShow(String written, int column, String message) {
    Fault fault = fault(written);
    assertThat(fault.kind()).isEqualTo(Fault.Kind.BEYOND_A_WEEK);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.message()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mo 09:00-17:00 || Tu 10:00-11:00",
        "Mo 09:00-17:00 || off",
        "Mo 09:00-17:00 || closed \"in August\"",
        "Mo 09:00-17:00 ||",
      })
  void showsOnlyACommentAsTheOtherwise(String written) {
    assertThat(fault(written).column()).isEqualTo(16);
    assertThat(fault(written).message()).contains("“||”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", ";", ";;;"})
  void tellsThatNothingIsSaid(String written) {
    assertThat(fault(written).message()).isEqualTo("No hours are given.");
  }

  @Test
  void saysHowMuchIsTooMuch() {
    Fault fault = fault("Mo 09:00-10:00;".repeat(1000));
    assertThat(fault.column()).isEqualTo(301);
    assertThat(fault.message()).isEqualTo("These hours are longer than 300 characters.");
    assertThat(fault.fix()).endsWith("Put it into the label or into the text below the fields.");
  }

  private static Fault fault(String written) {
    HoursReading reading = OpeningHours.read(written);
    assertThat(reading).as(written).isInstanceOf(Fault.class);
    return (Fault) reading;
  }
}
