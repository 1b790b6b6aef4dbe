package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help beside a text: the organisations that fit it best, and why (safety.md 17). */
final class HelpBlockTest {

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
                      - {id: ectopic, label: Ectopic pregnancy}
                      - {id: miscarriage, label: Miscarriage}
                      - {id: unusual, label: Unusual}
                      - {id: suicidal-thoughts, label: Suicidal thoughts}
                  - id: teller
                    label: Teller
                    topics: [{id: partner, label: Partner}, {id: person-who-was-pregnant, label: I}]
                  - id: need
                    label: Need
                    topics: [{id: talk-to-someone-now, label: Talk}, {id: money, label: Money}]
                """)
            .organisation(
                "samaritans",
                "title: Samaritans\ncrisis: true\ncontacts: [{kind: phone, value: \"116 123\"}]")
            .organisation("ectopic-trust", "title: Ectopic Trust\nneeds: []\ntopics: [ectopic]")
            .organisation("general", "title: General\nneeds: []\ntopics: [ectopic, miscarriage]")
            .organisation(
                "scots", "title: Scots\nneeds: []\ntopics: [ectopic]\nnations: [scotland]")
            .organisation(
                "dads", "title: Dads\nneeds: []\ntopics: [ectopic]\naudiences: [partners]")
            .organisation("money", "title: Money\nneeds: [money]\ntopics: []");
  }

  private List<String> helpBeside(String fields) {
    site.story("a", fields, "Text.").build();
    assertThat(site.problems()).isEmpty();
    return names(site.html("/stories/a/"));
  }

  private static List<String> names(Document page) {
    return page.select("section.help article a[href^=/]").eachText();
  }

  @Test
  void whoIsAboutTheTopicComesFirstAndSomeoneToTalkToIsAlwaysThere() {
    assertThat(helpBeside("topics: [miscarriage]")).containsExactly("General", "Samaritans");
    assertThat(helpBeside("topics: [ectopic]")).first().isEqualTo("Ectopic Trust");
    assertThat(helpBeside("topics: [ectopic]")).contains("Samaritans").hasSizeLessThanOrEqualTo(4);
    assertThat(helpBeside("topics: [unusual]")).containsExactly("Samaritans");
  }

  @Test
  void whoServesOtherNationsIsNotOffered() {
    String teller =
        "topics: [ectopic]\nteller: {name: A, identity: pen-name, role: person-who-was-pregnant, nation: ";
    assertThat(helpBeside(teller + "wales}")).doesNotContain("Scots");
    assertThat(helpBeside(teller + "scotland}")).contains("Scots");
    assertThat(helpBeside("topics: [ectopic]\nnations: [england]")).doesNotContain("Scots");
  }

  @Test
  void whoIsForPeopleLikeTheTellerComesFirst() {
    String teller = "topics: [ectopic]\nteller: {name: A, identity: pen-name, role: ";
    assertThat(helpBeside(teller + "partner}")).first().isEqualTo("Dads");
    assertThat(helpBeside(teller + "person-who-was-pregnant}")).first().isNotEqualTo("Dads");
  }

  @Test
  void aTextAboutSuicideNeverStandsWithoutCrisisHelp() {
    for (int i = 0; i < 8; i++) {
      site.organisation("more-" + i, "topics: [suicidal-thoughts]\nneeds: [talk-to-someone-now]");
    }
    assertThat(helpBeside("topics: [suicidal-thoughts]")).contains("Samaritans").hasSize(4);
    assertThat(helpBeside("topics: [suicidal-thoughts]\nhelp: [more-1, more-2, more-3, more-4]"))
        .contains("Samaritans");
  }

  @Test
  void whomTheEditorNamesComesFirstAndInThatOrder() {
    assertThat(helpBeside("topics: [ectopic]\nhelp: [money, general]"))
        .startsWith("Money", "General");
    assertThat(helpBeside("topics: [ectopic]\nhelp: [money]\nhelped-by: [dads]"))
        .startsWith("Money", "Dads");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status: closed\nreplaced-by: money", "expires: 2026-11-20"})
  void whoCannotHelpAnyMoreIsNotOfferedEvenWhenNamed(String why) {
    site.organisation("general", "title: General\ntopics: [ectopic]\n" + why);
    site.story("a", "topics: [ectopic]\nhelp: [general]", "Text.").build();
    assertThat(names(site.html("/stories/a/"))).isNotEmpty().doesNotContain("General");
  }

  @Test
  void theReaderIsToldWhySomeoneIsThere() {
    site.story("a", "topics: [miscarriage]\nhelp: [money]", "Text.").build();
    assertThat(site.html("/stories/a/").select("section.help article p:contains(Why)").eachText())
        .containsExactly(
            "Why it is here: named on this page",
            "Why it is here: about Miscarriage",
            "Why it is here: there for anyone");
  }

  @Test
  void factsheetsNewsAndPagesAboutSomethingHaveHelpToo() {
    site.factsheet("f", "topics: [miscarriage]", "Text.")
        .news("n", "topics: [miscarriage]", "Text.")
        .page("p", "topics: [miscarriage]", "Text.")
        .page("plain", "Text.")
        .build();
    for (String address : List.of("/factsheets/f/", "/news/n/", "/p/")) {
      assertThat(names(site.html(address))).as(address).containsExactly("General", "Samaritans");
      assertThat(site.html(address).select("section.help > p a").attr("href"))
          .isEqualTo("/find-support/");
    }
    assertThat(site.html("/plain/").select("section.help")).isEmpty();
  }

  @Test
  void storiesFactsheetsAndWhatIsHardToReadHaveHelpWithoutTopicsToo() {
    site.story("s", "topics: []", "Text.")
        .factsheet("f", "topics: []", "Text.")
        .page("hard", "sensitivity: 2", "Text.")
        .build();
    for (String address : List.of("/stories/s/", "/factsheets/f/", "/hard/")) {
      assertThat(names(site.html(address))).as(address).containsExactly("Samaritans");
    }
  }

  @Test
  void helpNowStandsOnEveryPageInTheSamePlace() {
    site.settings("languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
        .page("p", "aliases: [/old/]", "Text.")
        .build();
    assertThat(site.files().stream().filter(name -> name.endsWith(".html")))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            name -> {
              Document page = site.html("/" + name);
              assertThat(page.select("main + aside.help-now a[href=tel:116123]")).hasSize(1);
              assertThat(page.select("nav.bar a[href=#_help-now]")).hasSize(1);
            });
  }

  @Test
  void anOrganisationsCardStandsInTheText() {
    site.page(
            "p",
            "Before.\n\n![](org:samaritans)\n\nAfter, see [them](org:samaritans) or [](org:money).")
        .build();
    Document page = site.html("/p/");
    assertThat(page.select(".text article.card a[href^=/]").eachText())
        .containsExactly("Samaritans");
    assertThat(page.select(".text > p a").eachText()).containsExactly("them", "Money");
  }
}
