package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

class WordingTest {

  private final Problems problems = new Problems();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path project;

  @ParameterizedTest
  @CsvSource({
    "en, 0, midnight",
    "en, 30, 12.30am",
    "en, 600, 10am",
    "en, 605, 10.05am",
    "en, 720, noon",
    "en, 750, 12.30pm",
    "en, 1050, 5.30pm",
    "en, 1439, 11.59pm",
    "en, 1440, midnight",
    "en, 1500, 1am",
    "cy, 0, hanner nos",
    "cy, 720, hanner dydd",
    "cy, 1050, 5.30pm",
    "ur, 600, صبح 10 بجے",
    "ur, 1050, شام 5:30 بجے",
    "ur, 0, رات 12 بجے",
  })
  void saysTheTime(String language, int minutes, String expected) throws IOException {
    assertThat(wording(language).time(minutes)).isEqualTo(expected);
  }

  @Test
  void setsNamesApartThatAreWrittenTheOtherWay() throws IOException {
    assertThat(wording("en").say("told-by", "Siân")).isEqualTo("Told by Siân");
    assertThat(wording("en").say("told-by", "أمينة!")).isEqualTo("Told by \u2068أمينة!\u2069");
    assertThat(wording("ur").say("told-by", "أمينة!")).doesNotContain("\u2068");
    assertThat(wording("ur").say("told-by", "Ada?")).contains("\u2068Ada?\u2069");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2026-03-02, 2 March 2026",
    "cy, 2026-12-25, 25 Rhagfyr 2026",
    "ur, 2026-01-09, 9 جنوری 2026",
  })
  void saysTheDay(String language, LocalDate day, String expected) throws IOException {
    assertThat(wording(language).date(day)).isEqualTo(expected);
  }

  @Test
  void saysTheMonthAndTheDayOfTheWeek() throws IOException {
    assertThat(wording("en").month(YearMonth.of(2015, 11))).isEqualTo("November 2015");
    assertThat(wording("cy").day(DayOfWeek.SUNDAY)).isEqualTo("Dydd Sul");
  }

  @Test
  void saysFromWhenToWhen() throws IOException {
    assertThat(wording("en").times(600, 900)).isEqualTo("10am to 3pm");
    assertThat(wording("ur").times(600, 900)).isEqualTo("صبح 10 بجے سے سہ پہر 3 بجے تک");
  }

  @Test
  void joinsLists() throws IOException {
    assertThat(wording("en").join(List.of())).isEmpty();
    assertThat(wording("en").join(List.of("a"))).isEqualTo("a");
    assertThat(wording("en").join(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(wording("cy").join(List.of("Cymru", "Lloegr"))).isEqualTo("Cymru a Lloegr");
    assertThat(wording("cy").join(List.of("Cymru", "Iwerddon"))).isEqualTo("Cymru ac Iwerddon");
    assertThat(wording("ur").join(List.of("الف", "ب", "پ"))).isEqualTo("الف، ب اور پ");
  }

  @Test
  void fillsInValuesOnceAndAsTheyAre() throws IOException {
    assertThat(wording("en").say("checked-phoned", "{1}", "a volunteer"))
        .isEqualTo("We checked these details by telephone on {1} (a volunteer).");
    assertThat(wording("en").say("told-by")).isEqualTo("Told by {0}");
  }

  @Test
  void refusesWordsThatNobodyWrote() throws IOException {
    Wording wording = wording("en");
    assertThat(wording.has("no-such-words")).isFalse();
    assertThatThrownBy(() -> wording.say("no-such-words"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesTheProjectsWordsFirst() throws IOException {
    write("en", "leave: \"Leave now\"");
    write("cy", "leave: \"Gadael nawr\"");
    assertThat(wording("en").say("leave")).isEqualTo("Leave now");
    assertThat(wording("cy").say("leave")).isEqualTo("Gadael nawr");
    assertThat(wording("ur").say("leave")).isEqualTo("یہ سائٹ چھوڑ دیں");
    assertTold();
  }

  @Test
  void speaksEnglishWhereALanguageHasNoWords() throws IOException {
    assertThat(wording("pl").say("home")).isEqualTo("Home");
    assertTold("wording-language");
  }

  @Test
  void tellsEachMissingKeyOnce() throws IOException {
    StringBuilder welsh = new StringBuilder();
    Wording english = wording("en");
    english.keys().stream()
        .filter(key -> !key.equals("home"))
        .forEach(key -> welsh.append(key).append(": \"x\"\n"));
    for (String list : List.of("months", "days", "clock")) {
      int length = list.equals("months") ? 12 : list.equals("days") ? 7 : 24;
      welsh.append(list).append(": [").append("x, ".repeat(length - 1)).append("x]\n");
    }
    write("pl", welsh.toString());
    Wording polish = wording("pl");
    assertThat(polish.say("home") + polish.say("home")).isEqualTo("HomeHome");
    assertTold("wording-missing");
  }

  @Test
  void takesTheWordsOfTheLanguageForOneOfItsRegions() throws IOException {
    assertThat(wording("cy-GB").say("home")).isEqualTo("Hafan");
    assertThat(wording("en-GB").say("home")).isEqualTo("Home");
    assertTold();
  }

  @Test
  void suggestsTheKeyThatWasMeant() throws IOException {
    write("en", "leeave: \"Leave now\"\nmine: \"Mine\"\n");
    Files.writeString(project.resolve("templates/news.ftlh"), "${say(\"mine\")}");
    wording("en");
    assertThat(problems.sorted())
        .extracting(Problem::fix)
        .containsExactly("Did you mean \"leave\"?");
  }

  @Test
  void refusesWhatIsNotAText() throws IOException {
    write("en", "leave: [a, b]\nmonths: [January]\nhome:\n");
    assertThat(wording("en").say("home")).isEqualTo("Home");
    assertThat(problems.sorted())
        .extracting(problem -> problem.place() + " " + problem.fix())
        .containsExactly(
            "templates/wording/en.yaml:1:8 Write the words in double quotes after the colon.",
            "templates/wording/en.yaml:2:9 Write it as the theme does: [\"…\", \"…\", …].",
            "templates/wording/en.yaml:3:6 Write the words in double quotes after the colon.");
  }

  private Wording wording(String language) throws IOException {
    return Wording.read(Theme.read(project, new Problems()), language, problems);
  }

  private void assertTold(String... codes) {
    assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly(codes);
  }

  private void write(String language, String yaml) throws IOException {
    Path file = project.resolve("templates/wording/" + language + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml);
  }
}
