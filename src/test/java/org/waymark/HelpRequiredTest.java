package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is hard to read never stands without help for those it is for, and what is about suicide or
 * self-harm never without help in a crisis (safety.md 16 and 17).
 */
final class HelpRequiredTest {

  private static final String NOTED = "content-notes: [hospital-treatment]\n";
  private static final String CRISIS = "topics: [suicidal-thoughts]\n";
  private static final String HARD = "topics: [stillbirth]\n";
  private static final String UK = "nations: [england, scotland, wales, northern-ireland]\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .file(
                "content/topics.yaml",
                """
                facets:
                  - id: loss
                    label: Loss
                    topics:
                      - {id: early-miscarriage, label: Early miscarriage}
                      - {id: stillbirth, label: Stillbirth, sensitivity: 3}
                  - id: theme
                    label: Theme
                    topics:
                      - {id: suicidal-thoughts, label: Suicidal thoughts}
                  - id: teller
                    label: Teller
                    topics: [{id: person-who-was-pregnant, label: I}]
                  - id: need
                    label: Need
                    topics: [{id: talk-to-someone-now, label: Talk}]
                """)
            .organisation("samaritans", "title: Samaritans\n")
            .organisation("line", "title: The Line\ncrisis: true\n" + UK);
  }

  private void crisisHelp(String fields) {
    site.organisation("line", "title: The Line\ncrisis: true\n" + fields);
  }

  private static String from(String nation) {
    return "teller: {name: A, identity: pen-name, role: person-who-was-pregnant, nation: "
        + nation
        + "}\n";
  }

  private static List<String> helpers(Document page) {
    return page.select("section.help article h3 a, section.crisis article h3 a").eachText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status: closed",
        "draft: true",
        "expires: 2026-11-20",
        "nations: [scotland]",
        "nations: [ireland]"
      })
  void aStoryAboutSuicideIsRefusedWhereNobodyOpenHelpsInACrisis(String why) {
    crisisHelp(why.startsWith("nations") ? why : UK + why);
    site.story("a", CRISIS + from("wales"), "Text.").build();
    assertThat(site.told()).contains("crisis-help-missing stories/a.md:8:78");
    assertThat(site.files()).isEmpty();
  }

  @Test
  void aStoryAboutSuicideStandsWithOpenCrisisHelpOfItsNation() {
    for (String nation : List.of("england", "scotland", "wales", "northern-ireland")) {
      site.story(nation, CRISIS + from(nation), "Text.");
    }
    site.build();
    assertThat(site.problems()).isEmpty();
    for (String nation : List.of("england", "scotland", "wales", "northern-ireland")) {
      assertThat(helpers(site.html("/stories/" + nation + "/"))).as(nation).contains("The Line");
    }
  }

  @Test
  void eachNationOfATextHasItsOwnCrisisHelp() {
    crisisHelp("nations: [england, wales]");
    site.organisation("samaritans", "title: Samaritans\nnations: [england, wales, scotland]");
    site.organisation("scots", "title: Scots\ncrisis: true\nnations: [scotland]");
    site.factsheet("f", CRISIS + "nations: [england, wales, scotland]\n", "Text.").build();
    assertThat(helpers(site.html("/factsheets/f/"))).contains("The Line", "Scots");
    site.factsheet("f", CRISIS + UK, "Text.").build();
    assertThat(site.told()).contains("crisis-help-missing factsheets/f.md:6:10");
    assertThat(site.problems().get(0).message())
        .contains("no organisation helps readers in northern-ireland in a crisis");
  }

  @ParameterizedTest
  @CsvSource({
    "story, /stories/x/",
    "factsheet, /factsheets/x/",
    "news, /news/x/",
    "evidence, /evidence/x/",
    "page, /x/"
  })
  void pagesOfEveryTypeHaveTheHelpThatTheyMustHave(String type, String address) {
    write(type, CRISIS);
    site.build();
    assertThat(site.problems()).isEmpty();
    assertThat(helpers(site.html(address))).contains("The Line");
    write(type, HARD);
    site.build();
    assertThat(site.problems()).isEmpty();
    assertThat(helpers(site.html(address))).isNotEmpty();
    write(type, HARD + "nations: [ireland]\n");
    site.build();
    assertThat(site.told()).hasSize(1).allMatch(line -> line.startsWith("help-missing "));
    write(type, CRISIS + "nations: [ireland]\n");
    site.build();
    assertThat(site.told()).hasSize(1).allMatch(line -> line.startsWith("crisis-help-missing "));
  }

  private void write(String type, String fields) {
    switch (type) {
      case "story" -> site.story("x", fields + NOTED, "Text.");
      case "factsheet" -> site.factsheet("x", fields, "Text.");
      case "news" -> site.news("x", fields, "Text.");
      case "evidence" -> site.evidence("x", fields);
      default -> site.page("x", fields, "Text.");
    }
  }

  @Test
  void aHubAndTheHomePageHaveHelpBelowTheirSections() {
    String sections = CRISIS + "sections: [{show: stories}]\n";
    site.page("index", sections, "").page("hub", sections, "").build();
    assertThat(site.problems()).isEmpty();
    assertThat(helpers(site.html("/"))).contains("The Line");
    assertThat(helpers(site.html("/hub/"))).contains("The Line");
  }

  @Test
  void everyPageOfAHardTopicHasHelpAndThatOfACrisisBeginsWithIt() {
    site.settings("limits: {stories-per-page: 1, rarity: 1}")
        .story("a", HARD + NOTED, "Text.")
        .story("b", HARD + NOTED, "Text.")
        .story("c", CRISIS, "Text.")
        .story("d", CRISIS, "Text.")
        .build();
    assertThat(site.problems()).isEmpty();
    for (String page : List.of("", "page/2/")) {
      assertThat(site.html("/topics/stillbirth/" + page).select("section.help article h3 a"))
          .isNotEmpty();
      assertThat(
              site.html("/topics/suicidal-thoughts/" + page)
                  .select("section.crisis article h3 a")
                  .eachText())
          .containsExactly("The Line");
    }
    assertThat(site.html("/topics/early-miscarriage/").select("section.help")).isEmpty();
  }

  @Test
  void aTopicThatNobodyHelpsWithIsRefused() {
    crisisHelp(UK + "draft: true");
    site.build();
    assertThat(site.told()).containsExactly("crisis-help-missing topics.yaml:10:14");
    crisisHelp("nations: [scotland]");
    site.build();
    assertThat(site.problems().get(0).message()).contains("england, wales, northern-ireland");
  }

  @Test
  void helpStandsOnThePaperToo() {
    site.story("a", CRISIS, "Text.").build();
    String css = site.text(site.asset("print.css"));
    assertThat(css).doesNotContainPattern("\\.help[^-{]*\\{[^}]*display: none");
    Document page = site.html("/stories/a/");
    assertThat(page.select("section.help").parents()).noneMatch(e -> e.hasClass("on-screen"));
    assertThat(page.select(".on-screen section.help, section.help.on-screen")).isEmpty();
  }

  @Test
  void whoHasFaultsMayBeWhoIsMissing() {
    crisisHelp("checked: yesterday");
    site.story("a", CRISIS, "Text.").build();
    assertThat(site.told()).isNotEmpty().noneMatch(line -> line.startsWith("crisis-help-missing"));
  }

  @Test
  void aStoryOfSensitivityTwoWithoutContentNotesIsRefused() {
    site.story("a", HARD, "Text.").build();
    assertThat(site.told()).containsExactly("content-note-needed stories/a.md:8:9");
    assertThat(site.files()).isEmpty();
  }
}
