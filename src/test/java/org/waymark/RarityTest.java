package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;

/** The editor is told when the public facts of a story single it out (safety.md 5). */
final class RarityTest {

  private static final String REAL = "sample: false\n";
  private static final String MOTHER = "person-who-was-pregnant";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder).settings("limits: {rarity: 3}");
  }

  private void stories(String name, int count, String nation, String role, String topics) {
    for (int i = 0; i < count; i++) {
      site.story(name + i, REAL + teller(nation, role) + "topics: [" + topics + "]\n", "Text.");
    }
  }

  private static String teller(String nation, String role) {
    String where = nation.isEmpty() ? "" : ", nation: " + nation;
    return "teller: {name: Secret Name, identity: pen-name, role: " + role + where + "}\n";
  }

  private List<String> told() {
    site.build();
    assertThat(site.report().pages()).isPositive();
    return site.problems().stream()
        .filter(problem -> problem.code().id().equals("story-singled-out"))
        .peek(problem -> assertThat(problem.severity()).isEqualTo(Severity.INFO))
        .map(Problem::message)
        .toList();
  }

  @Test
  void aFactThatFewShareIsNamedAlone() {
    stories("a", 3, "wales", MOTHER, "early-miscarriage");
    stories("b", 1, "scotland", MOTHER, "early-miscarriage");
    assertThat(told())
        .containsExactly("No other story of the site shares the nation \"scotland\".");
  }

  @Test
  void aCombinationIsNamedWhereEachFactAloneIsCommon() {
    stories("a", 3, "wales", MOTHER, "early-miscarriage");
    stories("b", 3, "scotland", "partner", "early-miscarriage");
    stories("c", 2, "scotland", MOTHER, "early-miscarriage");
    assertThat(told())
        .hasSize(2)
        .containsOnly(
            "Only 2 stories of the site, this one among them, share the nation \"scotland\", the"
                + " role \"person-who-was-pregnant\".");
  }

  @Test
  void nationRoleAndOneTopicAreTheMostThatIsPutTogether() {
    String both = "early-miscarriage, being-heard";
    stories("a", 3, "wales", MOTHER, both);
    stories("b", 3, "scotland", "partner", both);
    stories("c", 3, "wales", "partner", "early-miscarriage");
    stories("d", 3, "scotland", MOTHER, "being-heard");
    stories("e", 1, "wales", "partner", "being-heard");
    assertThat(told())
        .containsExactly(
            "No other story of the site shares the nation \"wales\", the role \"partner\", the topic"
                + " \"being-heard\".");
    assertThat(site.told()).contains("story-singled-out stories/e0.md:8:10");
    assertThat(site.problems().get(site.problems().size() - 1).fix())
        .contains("leave out nation, or take \"being-heard\" from topics");
  }

  @Test
  void ofTwoTopicsTheOneThatFewerShareIsNamed() {
    stories("a", 3, "", MOTHER, "early-miscarriage");
    stories("b", 1, "", MOTHER, "early-miscarriage, missed-miscarriage, being-heard");
    stories("c", 1, "", MOTHER, "early-miscarriage, missed-miscarriage");
    site.story(
        "b0",
        REAL + "topics: [missed-miscarriage, being-heard]\ncontent-notes: [hospital-treatment]",
        "T.");
    site.story(
        "c0", REAL + "topics: [missed-miscarriage]\ncontent-notes: [hospital-treatment]", "T.");
    assertThat(told())
        .containsExactly(
            "No other story of the site shares the topic \"being-heard\".",
            "Only 2 stories of the site, this one among them, share the topic \"missed-miscarriage\".");
  }

  @Test
  void theLimitIsFiveWhereNothingIsSaid() {
    site.settings("limits: {stories-per-page: 20}");
    stories("a", 4, "wales", MOTHER, "early-miscarriage");
    assertThat(told()).hasSize(4);
    stories("b", 1, "wales", MOTHER, "early-miscarriage");
    assertThat(told()).isEmpty();
  }

  @Test
  void whatIsMadeUpIsNotToldOfAndIsNoCompany() {
    stories("a", 2, "wales", MOTHER, "early-miscarriage");
    for (int i = 0; i < 5; i++) {
      site.story("sample" + i, teller("wales", MOTHER), "Text.");
    }
    assertThat(told()).hasSize(2).allMatch(message -> message.startsWith("Only 2 stories"));
  }

  @Test
  void whatIsNotShownIsNoCompany() {
    stories("a", 2, "wales", MOTHER, "early-miscarriage");
    site.story("draft", REAL + "draft: true\n" + teller("wales", MOTHER), "Text.");
    assertThat(told()).hasSize(2);
  }

  @Test
  void aStoryInTwoLanguagesIsOne() {
    site.settings(
        "limits: {rarity: 3}\nlanguages: [{code: en, name: English}, {code: cy, name: Cymraeg}]");
    stories("a", 2, "wales", MOTHER, "early-miscarriage");
    site.story("a0.cy", REAL + teller("wales", MOTHER), "Testun.");
    assertThat(told()).hasSize(2).allMatch(message -> message.startsWith("Only 2 stories"));
    assertThat(site.told()).noneMatch(line -> line.contains("singled-out stories/a0.cy.md"));
  }

  @Test
  void nobodysNameIsTold() {
    stories("a", 1, "wales", MOTHER, "early-miscarriage");
    assertThat(told()).hasSize(1);
    assertThat(site.problems().toString()).doesNotContain("Secret");
  }
}
