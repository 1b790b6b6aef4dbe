package org.waymark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.library.HoursReading.Doubt;
import org.waymark.library.HoursReading.Read;
import org.waymark.library.WeekHours.Day;
import org.waymark.library.WeekHours.PublicHolidays.Said;
import org.waymark.library.WeekHours.Run;
import org.waymark.library.WeekHours.Span;

class OpeningHoursTest {

  /** The hours of real helplines: what their pages say, in the notation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24/7 | Mo-Su 00:00-24:00",
        "Mo-Th 18:00-02:00; Fr 18:00-24:00; Sa,Su 00:00-24:00, Mo 00:00-06:00"
            + " | Mo 00:00-06:00 18:00-26:00, Tu-Th 18:00-26:00, Fr 18:00-24:00, Sa-Su 00:00-24:00",
        "Mo-Fr 09:00-18:00 | Mo-Fr 09:00-18:00, Sa-Su",
        "Mo-Su 17:00-24:00 | Mo-Su 17:00-24:00",
        "Mo,Tu,Th 09:00-16:00; We,Fr 09:00-20:00"
            + " | Mo-Tu 09:00-16:00, We 09:00-20:00, Th 09:00-16:00, Fr 09:00-20:00, Sa-Su",
        "Mo-Fr 09:00-17:00 | Mo-Fr 09:00-17:00, Sa-Su",
        "Mo-Fr 10:00-15:00, Tu-Th 18:00-21:00"
            + " | Mo 10:00-15:00, Tu-Th 10:00-15:00 18:00-21:00, Fr 10:00-15:00, Sa-Su",
        "Mo-Fr 10:00-17:30 | Mo-Fr 10:00-17:30, Sa-Su",
        "Mo-Su 10:00-16:00,19:00-22:00 | Mo-Su 10:00-16:00 19:00-22:00",
        "Mo,We,Th,Fr 09:30-17:00; Tu 13:00-20:00"
            + " | Mo 09:30-17:00, Tu 13:00-20:00, We-Fr 09:30-17:00, Sa-Su",
        "Mo-Fr 09:00-20:00; Sa,Su 10:00-14:00 | Mo-Fr 09:00-20:00, Sa-Su 10:00-14:00",
        "Mo-Fr 08:00-18:00 | Mo-Fr 08:00-18:00, Sa-Su",
        "Mo-Su 10:00-22:00 | Mo-Su 10:00-22:00",
        "Mo-Fr 10:00-17:00, Mo-Su 18:00-22:00"
            + " | Mo-Fr 10:00-17:00 18:00-22:00, Sa-Su 18:00-22:00",
        "Mo-Fr 10:00-12:00,20:00-22:00 | Mo-Fr 10:00-12:00 20:00-22:00, Sa-Su",
        "Mo-Fr 10:00-13:00 | Mo-Fr 10:00-13:00, Sa-Su",
      })
  void readsTheHoursOfHelplines(String notation, String week) {
    assertWeek(notation, week);
    assertThat(read(notation).doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A later rule replaces earlier ones for the same day.
        "Mo-Fr 09:00-17:00; We 13:00-20:00"
            + " | Mo-Tu 09:00-17:00, We 13:00-20:00, Th-Fr 09:00-17:00, Sa-Su",
        "Mo-Su 09:00-17:00; Su off | Mo-Sa 09:00-17:00, Su",
        "Mo-Su 09:00-17:00; Sa-Su closed | Mo-Fr 09:00-17:00, Sa-Su",
        "Mo-Su 09:00-17:00, Su off | Mo-Sa 09:00-17:00, Su",
        "24/7; Su off | Mo-Sa 00:00-24:00, Su",
        // Times that are off are taken away.
        "Mo-Fr 09:00-17:00; We 12:00-13:00 off"
            + " | Mo-Tu 09:00-17:00, We 09:00-12:00 13:00-17:00, Th-Fr 09:00-17:00, Sa-Su",
        "Mo 18:00-26:00; Tu 01:00-02:00 off | Mo 18:00-25:00, Tu-Su",
        "Mo 09:00-17:00; Mo 08:00-18:00 off | Mo-Su",
        // What overlaps is one.
        "Mo 09:00-12:00,11:00-14:00 | Mo 09:00-14:00, Tu-Su",
        "Mo 12:00-14:00,09:00-12:00 | Mo 09:00-14:00, Tu-Su",
        "Mo 09:00-12:00, Mo 10:00-11:00 | Mo 09:00-12:00, Tu-Su",
        // Days in other orders.
        "Fr-Mo 10:00-12:00 | Mo 10:00-12:00, Tu-Th, Fr-Su 10:00-12:00",
        "Su,Mo 10:00-12:00 | Mo 10:00-12:00, Tu-Sa, Su 10:00-12:00",
        // Whatever else can be read without doubt.
        "mo-fr 9:00-17:00 | Mo-Fr 09:00-17:00, Sa-Su",
        "Mo – Fr 09:00 – 17:00 | Mo-Fr 09:00-17:00, Sa-Su",
        "Mo-Fr: 09:00-17:00 | Mo-Fr 09:00-17:00, Sa-Su",
        "Mo-Fr 09:00-17:00; | Mo-Fr 09:00-17:00, Sa-Su",
        "Mo 22:00-46:00 | Mo 22:00-46:00, Tu-Su",
        "off | Mo-Su",
      })
  void laysRulesOverEachOther(String notation, String week) {
    assertWeek(notation, week);
    assertThat(read(notation).doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24/7                        | true",
        "Mo-Su 00:00-24:00           | true",
        "24/7; PH off                | false",
        "24/7; PH 10:00-12:00        | false",
        "Mo-Su,PH 00:00-24:00        | true",
        "Mo-Sa 00:00-24:00           | false",
        "24/7 off                    | false",
      })
  void isAlwaysOpenOnlyWhenNothingIsTakenAway(String notation, boolean always) {
    assertThat(hours(notation).always()).isEqualTo(always);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Fr 09:00-17:00                   | NOT_SAID | ''",
        "24/7                                | NOT_SAID | ''",
        "Mo-Fr 09:00-17:00; PH off           | CLOSED   | ''",
        "Mo-Fr 09:00-17:00, PH closed        | CLOSED   | ''",
        "Mo-Fr,PH 09:00-17:00                | OPEN     | 09:00-17:00",
        "PH,Mo-Fr 09:00-17:00                | OPEN     | 09:00-17:00",
        "Mo-Fr 09:00-17:00; PH 10:00-12:00   | OPEN     | 10:00-12:00",
        "PH 10:00-12:00, PH 14:00-15:00      | OPEN     | 10:00-12:00 14:00-15:00",
        "Mo-Fr,PH 09:00-17:00; PH off        | CLOSED   | ''",
        "Mo 09:00-17:00; PH \"ask\"          | NOT_SAID | ''",
      })
  void keepsPublicHolidaysApart(String notation, Said said, String spans) {
    assertThat(hours(notation).holidays().said()).isEqualTo(said);
    assertThat(times(hours(notation).holidays().spans())).isEqualTo(spans);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Fr 09:00-17:00 \"ring first\"           | ring first",
        "\"Helpline\": Mo-Fr 09:00-17:00            | Helpline",
        "Mo-Fr 09:00-17:00 open \"ring first\"      | ring first",
        "Mo-Fr 09:00-17:00; \"volunteers; be patient\" | volunteers; be patient",
        "Mo-Fr 09:00-17:00; PH off \"25 December\"  | 25 December",
        "off \"until spring\"                       | until spring",
        "24/7 \"Welsh line has its own hours\"      | Welsh line has its own hours",
      })
  void keepsWhatStandsInQuotes(String notation, String note) {
    assertThat(hours(notation).note()).isEqualTo(note);
  }

  @Test
  void keepsWhatIsSaidOfAllOtherTimes() {
    assertThat(hours("Mo-Fr 09:00-17:00 || \"leave a message\"").note())
        .isEqualTo("leave a message");
    assertThat(hours("Mo-Fr 09:00-17:00 || unknown \"ask\"").note()).isEqualTo("ask");
  }

  @Test
  void keepsANoteOfOneDayWithItsDay() {
    WeekHours hours = hours("Mo-Fr 09:00-17:00; Sa \"by appointment\"");
    assertThat(hours.note()).isEmpty();
    assertThat(hours.days().get(5))
        .isEqualTo(new Day(DayOfWeek.SATURDAY, List.of(), "by appointment"));
    assertThat(hours.runs())
        .extracting(Run::first, Run::last, Run::note)
        .containsExactly(
            tuple(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, ""),
            tuple(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, "by appointment"),
            tuple(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, ""));
  }

  @Test
  void hasNoDaysWhenOnlyANoteIsGiven() {
    WeekHours hours = hours("\"call-back service\"");
    assertThat(hours.days()).isEmpty();
    assertThat(hours.note()).isEqualTo("call-back service");
    assertThat(hours.always()).isFalse();
    assertThat(hours.machine()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24/7                                   | 24/7",
        "Mo 10:00-15:00, Tu 18:00-21:00         | 600,900;2520,2700",
        "Mo-Tu 18:00-02:00                      | 1080,1560;2520,3000",
        "Su 18:00-02:00                         | 9720,10200",
        "Fr 18:00-24:00; Sa 00:00-24:00, Mo 00:00-06:00 | 0,360;6840,7200;7200,8640",
        "off                                    | ''",
      })
  void hasAFormForScripts(String notation, String machine) {
    assertThat(hours(notation).machine()).isEqualTo(machine);
  }

  @ParameterizedTest
  @CsvSource({
    "Mo-Fr 10:00-15:00, ''",
    "Mo-Fr 10:00-15:00; PH off, off",
    "'Mo-Fr 10:00-15:00; PH 10:00-12:00,18:00-20:00', '600,720;1080,1200'"
  })
  void hasAFormOfPublicHolidaysForScripts(String notation, String machine) {
    assertThat(hours(notation).machineHolidays()).isEqualTo(machine);
  }

  @Test
  void tellsTheHandsOfTheClock() {
    Span late = hours("Mo 18:00-02:00").days().get(0).spans().get(0);
    assertThat(late.from()).isEqualTo(LocalTime.of(18, 0));
    assertThat(late.until()).isEqualTo(LocalTime.of(2, 0));
    assertThat(late.pastMidnight()).isTrue();
    assertThat(late.untilMidnight()).isFalse();
    Span evening = hours("Mo 17:00-24:00").days().get(0).spans().get(0);
    assertThat(evening.until()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(evening.untilMidnight()).isTrue();
    assertThat(evening.pastMidnight()).isFalse();
    assertThat(hours("24/7").days().get(6).spans().get(0).allDay()).isTrue();
  }

  /** A semicolon where "also" is meant would hide the daytime hours. */
  @Test
  void doubtsHoursThatReplaceOthersWithoutOverlap() {
    Doubt doubt = read("Mo-Fr 10:00-15:00; Tu-Th 18:00-21:00").doubts().get(0);
    assertWeek(
        "Mo-Fr 10:00-15:00; Tu-Th 18:00-21:00",
        "Mo 10:00-15:00, Tu-Th 18:00-21:00, Fr 10:00-15:00, Sa-Su");
    assertThat(doubt.kind()).isEqualTo(Doubt.Kind.REPLACED);
    assertThat(doubt.column()).isEqualTo(18);
    assertThat(doubt.message()).contains("the first hours of Tu, We, Th are not shown");
    assertThat(doubt.fix()).contains("“Mo-Fr 10:00-15:00, Tu-Th 18:00-21:00”");
  }

  @Test
  void doubtsTimesWithoutDays() {
    assertWeek("09:00-17:00", "Mo-Su 09:00-17:00");
    Doubt doubt = read("09:00-17:00").doubts().get(0);
    assertThat(doubt.kind()).isEqualTo(Doubt.Kind.NO_DAYS);
    assertThat(doubt.fix()).contains("“Mo-Fr 09:00-17:00”", "“Mo-Su 09:00-17:00”");
  }

  @Test
  void doubtsDaysWithoutTimes() {
    assertWeek("Mo-Fr", "Mo-Fr 00:00-24:00, Sa-Su");
    assertThat(read("Mo-Fr").doubts().get(0).kind()).isEqualTo(Doubt.Kind.NO_TIMES);
  }

  @Test
  void takesInvisibleMarksOfCopiedTextForBlanks() {
    assertWeek("\u200EMo-Fr\u200B 09:00-17:00\u0000\n", "Mo-Fr 09:00-17:00, Sa-Su");
    assertThat(hours("Mo 09:00-17:00 \"می\u200Cخواهم\u001b\"").note()).isEqualTo("می\u200Cخواهم");
  }

  @Test
  void staysUnmovedByRandomInput() {
    Random random = new Random(1);
    String[] words = {
      "Mo",
      "Tu",
      "-",
      ",",
      ";",
      " ",
      " ",
      "09:00",
      "17:00",
      "-",
      "24/7",
      "PH",
      "SH",
      "off",
      "\"",
      "x",
      "Jan",
      "week",
      "1",
      "2026",
      "+",
      "/",
      "||",
      "[",
      "]",
      "(",
      ")",
      "sunrise",
      "easter",
      "day",
      ":",
      "26:00",
      "\\",
      "🙂",
      "to",
      "am",
      "closed",
      "unknown",
      "Mo-Fr 09:00-17:00",
      "noon",
      ".",
      "99999999999"
    };
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
              written.append(words[random.nextInt(words.length)]);
            }
            assertSettled(written.toString());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mo,", "Mo 09:00-10:00;", "(", "\"", "99 ", "Mo[1] ", "to ", "1am", "x"})
  void isBoundedInTimeAndDepth(String piece) {
    for (int times : new int[] {30, 300, 100_000}) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertSettled(piece.repeat(times)));
    }
  }

  private static void assertSettled(String written) {
    if (OpeningHours.read(written) instanceof HoursReading.Fault fault) {
      int length = written.codePointCount(0, written.length());
      assertThat(fault.column()).as(written).isBetween(1, length + 1);
      assertThat(fault.message()).isNotBlank();
      assertThat(fault.fix()).isNotBlank();
    } else {
      assertThat(hours(written).days().size()).as(written).isIn(0, 7);
    }
  }

  private static void assertWeek(String notation, String week) {
    StringJoiner runs = new StringJoiner(", ");
    for (Run run : hours(notation).runs()) {
      String days = code(run.first()) + (run.first() == run.last() ? "" : "-" + code(run.last()));
      runs.add((days + " " + times(run.spans())).strip());
    }
    assertThat(runs.toString()).as(notation).isEqualTo(week);
  }

  private static String times(List<Span> spans) {
    StringJoiner times = new StringJoiner(" ");
    for (Span span : spans) {
      times.add(clock(span.opens()) + "-" + clock(span.closes()));
    }
    return times.toString();
  }

  private static String clock(int minutes) {
    return String.format("%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String code(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
  }

  private static WeekHours hours(String notation) {
    return read(notation).hours();
  }

  private static Read read(String notation) {
    HoursReading reading = OpeningHours.read(notation);
    assertThat(reading).as(notation).isInstanceOf(Read.class);
    return (Read) reading;
  }
}
