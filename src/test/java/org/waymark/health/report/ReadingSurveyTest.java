package org.waymark.health.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestSite;

/** Editors' pages are put in an order; nobody's own words are measured. */
final class ReadingSurveyTest {

  private static final String PLAIN =
      "We are here. You can ring us. It is free. Ask us. We wait. ".repeat(2);
  private static final String HARD =
      "Appropriate histological examination necessitates authorisation. ".repeat(10);

  @TempDir private Path folder;

  private TestSite site() {
    return TestSite.in(folder).page("plain", PLAIN);
  }

  private void assertRanked(TestSite site, String... subjects) {
    assertThat(Reports.of(site).reading()).extracting(Reading::subject).containsExactly(subjects);
  }

  @Test
  void theHardestPageComesFirst() {
    assertRanked(site().factsheet("hard", "", HARD), "factsheet:hard", "page:plain");
  }

  @Test
  void aTellersTextIsNeverRanked() {
    assertRanked(site().story("hard", HARD), "page:plain");
    assertThat(Reports.inAllForms(site())).doesNotContain("stories/hard.md");
  }

  @Test
  void whatIsSaidInAFilmIsNotMeasured() {
    TestSite site =
        site()
            .news("film", "film: {src: media/f.webm, transcript: media/f.md}\n", PLAIN)
            .bytes("content/media/f.webm", new byte[] {1})
            .file("content/media/f.md", HARD);
    assertThat(Reports.of(site).reading()).allMatch(page -> page.hard() == 0);
  }

  @Test
  void quotationsAreNotMeasured() {
    TestSite site =
        site()
            .page("a", PLAIN + "\n\n> " + HARD + "\n> — Ada, a patient\n")
            .page("b", PLAIN + "\n\n> " + HARD)
            .page("c", PLAIN + " She said “" + HARD + "”.");
    assertThat(Reports.of(site).reading()).hasSize(4).allMatch(page -> page.hard() == 0);
    assertThat(Reports.of(site).reading())
        .filteredOn(page -> !page.subject().equals("page:c"))
        .allMatch(page -> page.words() == 28);
  }

  @Test
  void otherLanguagesAndShortTextsAreNotMeasured() {
    TestSite site =
        site()
            .settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
            .page("plain.cy", HARD)
            .page("short", "Appropriate histological examination.");
    assertRanked(site, "page:plain");
  }

  @Test
  void sentencesAndWordsAreCounted() {
    TestSite site =
        TestSite.in(folder)
            .page(
                "a",
                """
                Dr Ada rang at 9.30, e.g. on Monday. Did she? Yes!

                ## A heading is no sentence

                - one item
                - another item, and its hospital appointment…
                - a
                - b
                - c
                - d
                - e
                """);
    assertThat(Reports.of(site).reading())
        .containsExactly(new Reading("page:a", "content/pages/a.md", 10, 24, 8, 3));
  }

  @Test
  void theGradeIsMcLaughlins() {
    assertThat(new Reading("a", "a", 30, 300, 20, 36).grade())
        .isCloseTo(9.387, org.assertj.core.data.Offset.offset(0.001));
    assertThat(new Reading("a", "a", 30, 300, 20, 0).grade())
        .isCloseTo(3.129, org.assertj.core.data.Offset.offset(0.001));
  }

  @ParameterizedTest
  @CsvSource({
    "grief, 1",
    "scan, 1",
    "helped, 1",
    "cares, 1",
    "loss, 1",
    "bruise, 1",
    "through, 1",
    "you, 1",
    "baby, 2",
    "people, 2",
    "wanted, 2",
    "little, 2",
    "partner, 2",
    "midwife, 2",
    "bleeding, 2",
    "sometimes, 2",
    "question, 2",
    "special, 2",
    "nurses, 2",
    "ended, 2",
    "tables, 2",
    "quiet, 2",
    "lonely, 2",
    "careful, 2",
    "something, 2",
    "friends, 1",
    "sea, 1",
    "miscarriage, 3",
    "pregnancy, 3",
    "hospital, 3",
    "appointment, 3",
    "ultrasound, 3",
    "ectopic, 3",
    "medicine, 3",
    "video, 3",
    "radio, 3",
    "area, 3",
    "idea, 3",
    "client, 2",
    "patients, 2",
    "family, 3",
    "information, 4",
    "experience, 4",
    "anaesthetic, 4",
    "examination, 5"
  })
  void syllablesAreCountedByLetters(String word, int count) {
    assertThat(Syllables.of(word)).isEqualTo(count);
  }
}
