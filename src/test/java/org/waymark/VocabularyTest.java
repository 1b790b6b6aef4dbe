package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;

/**
 * The site's own voice says no word that hurts; a teller's words and quotations are left alone. No
 * rule of safety.md asks for it: it is the field's own finding that words are part of care.
 */
final class VocabularyTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  private List<String> told() {
    site.build();
    assertThat(site.report().pages()).isPositive();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    site.problems().stream()
        .filter(problem -> problem.code().id().equals("hurtful-word"))
        .forEach(this::assertInPlace);
    return site.told().stream()
        .filter(line -> line.startsWith("hurtful-word "))
        .map(line -> line.substring("hurtful-word ".length()))
        .toList();
  }

  /** The first word of what the message quotes stands in the very place. */
  private void assertInPlace(Problem problem) {
    Place place = Objects.requireNonNull(problem.place());
    String word = problem.message().split("[\" ]", -1)[1];
    try {
      String line = Files.readAllLines(site.project().resolve(place.file())).get(place.line() - 1);
      assertThat(line.substring(place.column() - 1)).startsWith(word);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void assertTold(String body, String... places) {
    site.page("a", body);
    assertThat(told()).as(body).containsExactly(places);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spontaneous abortion",
        "Spontaneous Abortions",
        "spontaneously aborted",
        "incompetent cervix",
        "incompetent cervices",
        "cervical incompetence",
        "fetus",
        "Foetuses",
        "journey",
        "JOURNEYS",
        "journey's",
        "journeyed"
      })
  void aWordIsToldInEachOfItsForms(String word) {
    assertTold("So it was, a " + word + ".", "pages/a.md:6:14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journeyman",
        "fetal medicine",
        "incompetent staff, and the cervix",
        "cervical screening",
        "abortion",
        "adjourneys"
      })
  void otherWordsAreNot(String words) {
    assertTold("So it was, a " + words + ".");
  }

  @Test
  void theMessageSaysWhatToSayInsteadAndWhy() {
    assertTold("An incompetent cervix.", "pages/a.md:6:4");
    assertThat(site.problems().get(0).message())
        .startsWith("\"incompetent cervix\" stands here in the site's own voice.")
        .contains("391 people");
    assertThat(site.problems().get(0).fix()).startsWith("Write instead: the cervix opened early.");
    assertThat(site.problems().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void wordsAreFoundWhereTheyStandAndAcrossLines() {
    assertTold("An incompetent\ncervix.", "pages/a.md:6:4");
    assertTold("A\n\n- an *incompetent cervix*", "pages/a.md:8:7");
    assertTold("## The journey {#the-journey}\n\nA journey.", "pages/a.md:6:8", "pages/a.md:8:3");
    assertTold("[a](https://www.example.org/journey) journey", "pages/a.md:6:38");
    assertTold("> [!IMPORTANT]\n> No\n> journey", "pages/a.md:8:3");
    assertTold("| a | b |\n| --- | --- |\n| c | journey |", "pages/a.md:8:7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Your journey\", she said.",
        "'Your journey', she said.",
        "“A journey that's ours”, she said.",
        "‘The nurses’ journey’, she said.",
        "> A journey.\n>\n> — Ada, a nurse",
        "Write `journey`.",
        "```\njourney\n```",
        "<q>A journey</q>",
        "<cite>A journey</cite>",
        "An [incompetent cervix](term:epu).",
        "Read [their journey](evidence:report).",
        "![](org:samaritans)",
        "The Loss Journey helps. So do those of A Fetus Remembered.",
        "See Spontaneous abortion: a review."
      })
  void whatOthersSaidIsNotTold(String body) {
    site.organisation("loss-journey", "title: The Loss Journey\nformerly: [A Fetus Remembered]")
        .evidence("report", "title: \"Spontaneous abortion: a review\"");
    site.page("a", body);
    assertThat(told()).as(body).isEmpty();
  }

  @Test
  void aQuotationHidesOnlyItself() {
    assertTold("She said \"a journey\". It was no journey.", "pages/a.md:6:33");
    assertTold("It was 'so', a journey, and the nurses' own.", "pages/a.md:6:16");
    assertTold("It's a journey, it's said.", "pages/a.md:6:8");
    assertTold("A `journey`, a [journey](term:epu), a journey.", "pages/a.md:6:39");
  }

  @Test
  void aStoryIsItsTellers() {
    site.story("a", "title: My journey\nsummary: A spontaneous abortion.", "My fetus. My journey.");
    assertThat(told()).isEmpty();
  }

  @Test
  void everythingTheSiteSaysIsLookedAt() {
    site.factsheet(
            "f",
            "title: A journey\nsummary: The fetus.\nkey-points: [One., A journey.]\n"
                + "history: [{on: 2026-01-01, change: The journey is gone.}]",
            "Text.")
        .news("n", "title: A journey", "Fetus.")
        .evidence(
            "e", "figures: [{id: a, text: \"65%\", statement: 65% had a fetus., note: Fetus.}]")
        .organisation("o", "summary: For your journey.");
    assertThat(told())
        .containsExactly(
            "evidence/e.md:8:53",
            "evidence/e.md:8:67",
            "factsheets/f.md:4:10",
            "factsheets/f.md:5:14",
            "factsheets/f.md:6:22",
            "factsheets/f.md:7:40",
            "news/n.md:4:10",
            "news/n.md:7:1",
            "organisations/o.md:10:19");
  }

  @Test
  void soAreTheFilesThatAllPagesDrawOn() {
    site.settings("notice: A journey.\nshare: {text: {en: No journey., cy: journey}}")
        .file(
            "content/content-notes.yaml",
            "notes:\n  - {id: hospital-treatment, label: A fetus, meaning: A journey}\n")
        .file(
            "content/glossary.yaml",
            """
            terms:
              - id: epu
                term: incompetent cervix
                also: [cervical incompetence]
                meaning: A journey with a fetus.
            """);
    assertThat(told())
        .containsExactly(
            "content-notes.yaml:2:39",
            "content-notes.yaml:2:57",
            "glossary.yaml:5:16",
            "glossary.yaml:5:31",
            "site.yaml:9:11",
            "site.yaml:10:23");
  }

  @Test
  void soAreTheProjectsOwnTemplatesAndWords() {
    site.file("templates/wording/en.yaml", "skip: \"Skip the journey\"\nhome: \"A 'journey'\"\n")
        .file("templates/wording/cy.yaml", "skip: journey\n")
        .file(
            "templates/gone.ftlh",
            "<#-- journey -->\n<p class=\"journey\">${\"journey\"} Your journey.</p>\n");
    assertThat(site.build().told())
        .contains(
            "hurtful-word templates/wording/en.yaml:1:17", "hurtful-word templates/gone.ftlh:2:38")
        .filteredOn(line -> line.startsWith("hurtful-word"))
        .hasSize(2);
  }

  @Test
  void onlyEnglishIsLookedAt() {
    site.settings("languages: [{code: cy, name: Cymraeg}, {code: en, name: English}]")
        .page("a", "journey")
        .page("a.en", "Text. journey")
        .file("templates/wording/cy.yaml", "skip: journey\n");
    assertThat(told()).containsExactly("pages/a.en.md:6:7");
  }

  @Test
  void aWordMayBeAllowedInOneFile() {
    site.settings(
            """
            allow:
              - {file: content/pages/a.md, text: journey, reason: The road to the hospital.}
              - {file: content/pages/b.md, text: the journey by bus, reason: The road.}
            """)
        .page("a", "A journey.")
        .page("b", "Plan the journey by bus. A journey.")
        .page("c", "A journey.");
    assertThat(told()).containsExactly("pages/b.md:6:28", "pages/c.md:6:3");
  }

  @Test
  void theHandbookNamesEveryWordWithWhatToSayInstead() throws IOException {
    String page = Files.readString(Path.of("site/markdown/writing-well.md"));
    String list =
        Files.readString(Path.of("src/main/resources/org/waymark/check/hurtful-words.tsv"));
    List<String> rows =
        list.lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(cells -> "| " + String.join(" | ", cells[0], cells[2], cells[3], cells[4]) + " |")
            .toList();
    assertThat(rows).hasSizeGreaterThan(4);
    String table = page.substring(page.indexOf("## Words that Waymark tells of"));
    table = table.substring(0, table.indexOf("\n## ", 3));
    assertThat(table.lines().filter(line -> line.startsWith("| ")).skip(2))
        .containsExactlyElementsOf(rows);
  }
}
