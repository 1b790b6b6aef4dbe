package org.waymark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.library.HelpMatch.Candidate;
import org.waymark.library.HelpMatch.Chosen;
import org.waymark.library.HelpMatch.Reason;
import org.waymark.library.HelpMatch.Wanted;
import org.waymark.library.HelpMatch.Why;

class HelpMatchTest {

  private static final String UK = "england scotland wales northern-ireland";

  /** A small directory of real organisations. The handbook's example is about it. */
  private static final List<Candidate> DIRECTORY =
      List.of(
          talking("sands", "stillbirth neonatal-death memory-boxes", "partners grandparents", UK),
          talking("miscarriage-uk", "miscarriage ectopic-pregnancy", "partners", UK),
          other(
              "petals", "counselling miscarriage stillbirth", "parents partners", "england wales"),
          other("sands-ni", "stillbirth neonatal-death", "parents families", "northern-ireland"),
          other("feileacain", "stillbirth memory-boxes", "parents families", "ireland"),
          other("chana", "miscarriage fertility", "jewish", "england"),
          other("switchboard", "emotional-support", "lgbtq", UK),
          crisis("samaritans", "emotional-support suicide", UK + " ireland"),
          crisis("lifeline-ni", "suicide", "northern-ireland"));

  @Test
  void theExampleOfTheHandbookHolds() {
    Wanted story =
        new Wanted(
            words("stillbirth memory-boxes"), words("wales"), "partner", 3, List.of(), false, 4);
    assertThat(new HelpMatch(DIRECTORY).choose(story))
        .containsExactly(
            new Chosen(
                "sands",
                List.of(
                    new Reason(Why.TOPIC, "memory-boxes", 17),
                    new Reason(Why.TOPIC, "stillbirth", 12),
                    new Reason(Why.SPECIALIST, "", 9),
                    new Reason(Why.AUDIENCE, "partners", 14),
                    new Reason(Why.SENSITIVE, "talk-to-someone-now", 10)),
                62),
            new Chosen(
                "petals",
                List.of(
                    new Reason(Why.TOPIC, "stillbirth", 12),
                    new Reason(Why.SPECIALIST, "", 2),
                    new Reason(Why.AUDIENCE, "parents", 6)),
                20));
  }

  @Test
  void namedOnesComeFirstInTheirOrderWhereverTheyServe() {
    assertChosen(
        wanted("stillbirth", "wales").naming("feileacain", "chana", "feileacain", "gone"),
        "feileacain",
        "chana",
        "petals",
        "sands");
  }

  @Test
  void whoeverDoesNotServeTheNationIsNotChosen() {
    assertChosen(wanted("stillbirth", "scotland"), "sands");
    assertChosen(wanted("stillbirth", "northern-ireland"), "sands-ni", "sands");
    assertChosen(wanted("miscarriage", "ireland"), "samaritans");
  }

  @Test
  void aPageOfNoNationPrefersThoseWhoServeMostNations() {
    assertChosen(wanted("stillbirth", ""), "sands", "petals", "feileacain", "sands-ni");
  }

  @Test
  void aPageOfSeveralNationsPrefersThoseWhoServeThemAll() {
    assertChosen(wanted("stillbirth", "wales northern-ireland"), "sands", "sands-ni", "petals");
  }

  @Test
  void whoeverServesEverywhereServesEveryNation() {
    List<Candidate> directory =
        List.of(talking("everywhere", "a", "", ""), talking("england", "a", "", "england"));
    assertChosen(directory, wanted("a", "england"), "england", "everywhere");
    assertChosen(directory, wanted("a", "atlantis"), "everywhere");
  }

  @Test
  void aRareTopicCountsMoreThanACommonOne() {
    List<Candidate> directory =
        List.of(
            talking("common", "loss", "", ""),
            talking("rare", "molar", "", ""),
            talking("other-1", "loss", "", ""),
            talking("other-2", "loss", "", ""));
    assertChosen(directory, wanted("loss molar", ""), "rare", "common", "other-1", "other-2");
  }

  @Test
  void aSpecialistComesBeforeAGeneralist() {
    List<Candidate> directory =
        List.of(
            talking("a-general", "loss work grief rights", "", ""),
            talking("b-special", "loss", "", ""));
    assertChosen(directory, wanted("loss", ""), "b-special", "a-general");
  }

  @ParameterizedTest
  @CsvSource({
    "partner,             partners",
    "dad,                 dads",
    "grandparent,         grandparents",
    "co-mother,           lgbtq",
    "trans-parent,        lgbtq",
    "health-professional, health-professionals",
    "midwife,             health-professionals",
    "sibling,             siblings",
    "employer,            employers",
    "person-who-was-pregnant, parents",
    "doula,               doulas",
    "chaplain,            chaplain",
  })
  void organisationsForPeopleLikeTheTellerComeFirst(String role, String audience) {
    List<Candidate> directory =
        List.of(
            other("a-for-others", "loss", "cave-divers", ""),
            other("b-for-them", "loss", audience, ""),
            talking("c-for-anyone", "loss", "", ""));
    assertChosen(
        directory, wanted("loss", "").toldBy(role), "b-for-them", "c-for-anyone", "a-for-others");
  }

  @Test
  void aPageThatNobodyTellsIsForParents() {
    List<Candidate> directory =
        List.of(
            other("a-for-others", "loss", "cave-divers", ""),
            other("b-for-parents", "loss", "parents", ""),
            talking("c-for-anyone", "loss", "", ""));
    assertChosen(directory, wanted("loss", ""), "b-for-parents", "c-for-anyone", "a-for-others");
  }

  @Test
  void needsCountAsTopics() {
    Candidate acas =
        new Candidate("acas", Set.of(), words("work-and-money"), Set.of(), Set.of(), false, true);
    assertChosen(List.of(acas), wanted("work-and-money", ""), "acas");
  }

  @Test
  void someoneAnyoneCanTalkToIsAlwaysThere() {
    assertChosen(wanted("fertility", "england"), "chana", "miscarriage-uk");
    assertChosen(wanted("", "scotland"), "miscarriage-uk");
    assertChosen(
        wanted("stillbirth", "wales").naming("petals", "chana").most(2), "petals", "sands");
  }

  @Test
  void crisisHelpIsThereWhenItMustBe() {
    assertChosen(wanted("stillbirth", "wales").inCrisis(), "samaritans", "petals", "sands");
    assertChosen(wanted("suicide", "northern-ireland").inCrisis(), "lifeline-ni", "samaritans");
    assertChosen(wanted("suicide", "ireland").inCrisis(), "samaritans");
    assertChosen(wanted("suicide", "").inCrisis(), "samaritans", "lifeline-ni");
    assertChosen(
        wanted("stillbirth", "wales").naming("samaritans").inCrisis(),
        "samaritans",
        "petals",
        "sands");
  }

  @Test
  void crisisHelpThatServesAllNationsOfThePageComesFirst() {
    assertChosen(wanted("stillbirth", "wales northern-ireland").inCrisis().most(1), "samaritans");
  }

  @Test
  void crisisHelpElsewhereDoesNotCount() {
    assertChosen(
        wanted("stillbirth", "scotland").naming("lifeline-ni").inCrisis(),
        "lifeline-ni",
        "samaritans",
        "sands");
  }

  @Test
  void crisisHelpTakesTheLastPlaceOfTheNamedOnes() {
    assertChosen(
        wanted("stillbirth", "wales").naming("chana", "petals", "sands").inCrisis().most(2),
        "chana",
        "samaritans");
    assertChosen(
        wanted("stillbirth", "wales").naming("chana", "petals").inCrisis().most(1), "samaritans");
  }

  @Test
  void whoeverTalksDoesNotPushOutTheOnlyCrisisHelp() {
    List<Candidate> directory =
        List.of(
            new Candidate("line", words("a"), Set.of(), Set.of(), Set.of(), true, true),
            new Candidate("other-line", words("a"), Set.of(), Set.of(), Set.of(), true, true),
            talking("talk", "b", "", ""));
    assertChosen(directory, wanted("", "").naming("line").inCrisis().most(1), "line");
    assertChosen(directory, wanted("a", "").inCrisis().most(2), "line", "talk");
    assertChosen(directory, wanted("a", "").most(1), "talk");
  }

  @Test
  void reasonsSayWhySomeoneMustBeThere() {
    List<Chosen> chosen =
        new HelpMatch(DIRECTORY).choose(wanted("", "wales").naming("petals").inCrisis().wanted());
    assertThat(chosen)
        .containsExactly(
            new Chosen("petals", List.of(new Reason(Why.NAMED, "", 0)), 0),
            new Chosen("samaritans", List.of(new Reason(Why.CRISIS_HELP, "", 0)), 0));
    assertThat(new HelpMatch(DIRECTORY).choose(wanted("", "wales").wanted()).get(0).reasons())
        .containsExactly(new Reason(Why.SOMEONE_TO_TALK_TO, "", 0));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 0", "1, 1", "3, 3", "2147483647, 3"})
  void choosesAtMostAsManyAsAreWanted(int most, int chosen) {
    assertThat(
            new HelpMatch(DIRECTORY)
                .choose(wanted("stillbirth", "wales").inCrisis().most(most).wanted()))
        .hasSize(chosen);
  }

  @Test
  void anEmptyDirectoryHasNobody() {
    assertChosen(List.of(), wanted("a", "wales").naming("b").inCrisis());
  }

  @Test
  void theOrderOfTheDirectoryDoesNotMatter() {
    List<Candidate> directory = many(400);
    Wanted page = wanted("topic-1 topic-2 topic-3", "wales").inCrisis().wanted();
    List<Chosen> chosen = new HelpMatch(directory).choose(page);
    for (int seed = 0; seed < 20; seed++) {
      List<Candidate> shuffled = new ArrayList<>(directory);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(new HelpMatch(shuffled).choose(page)).isEqualTo(chosen);
    }
  }

  @Test
  void aPageCostsNoMoreInALargeDirectory() {
    HelpMatch match = new HelpMatch(many(5_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 1_000; i++) {
            assertThat(match.choose(wanted("topic-1 topic-" + i % 9, "wales").inCrisis().wanted()))
                .hasSize(4);
          }
        });
  }

  private static List<Candidate> many(int count) {
    List<Candidate> directory = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String topics = "topic-" + i % 3 + " topic-" + i % 5 + " topic-" + i % 7;
      directory.add(
          i % 4 == 0
              ? crisis("org-" + i, topics, i % 8 == 0 ? UK : "wales")
              : talking("org-" + i, topics, "", i % 6 == 0 ? "" : UK));
    }
    return directory;
  }

  private static Candidate talking(String id, String topics, String audiences, String nations) {
    return new Candidate(
        id,
        words(topics),
        words("talk-to-someone-now"),
        words(audiences),
        words(nations),
        false,
        true);
  }

  private static Candidate other(String id, String topics, String audiences, String nations) {
    return new Candidate(
        id, words(topics), Set.of(), words(audiences), words(nations), false, false);
  }

  private static Candidate crisis(String id, String topics, String nations) {
    return new Candidate(
        id, words(topics), words("talk-to-someone-now"), Set.of(), words(nations), true, true);
  }

  private static Set<String> words(String words) {
    return words.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(words.split(" ", -1)));
  }

  /** A page in the making. */
  private record Page(Wanted wanted) {

    Page naming(String... ids) {
      return with(wanted.tellerRole(), List.of(ids), wanted.crisisRequired(), wanted.most());
    }

    Page toldBy(String role) {
      return with(role, wanted.first(), wanted.crisisRequired(), wanted.most());
    }

    Page inCrisis() {
      return with(wanted.tellerRole(), wanted.first(), true, wanted.most());
    }

    Page most(int most) {
      return with(wanted.tellerRole(), wanted.first(), wanted.crisisRequired(), most);
    }

    private Page with(@Nullable String role, List<String> first, boolean crisis, int most) {
      return new Page(new Wanted(wanted.topics(), wanted.nations(), role, 0, first, crisis, most));
    }
  }

  private static Page wanted(String topics, String nations) {
    return new Page(
        new Wanted(words(topics), words(nations), null, 0, List.of(), false, Wanted.USUAL_MOST));
  }

  private static void assertChosen(Page page, String... ids) {
    assertChosen(DIRECTORY, page, ids);
  }

  private static void assertChosen(List<Candidate> directory, Page page, String... ids) {
    assertThat(new HelpMatch(directory).choose(page.wanted()))
        .extracting(Chosen::id)
        .containsExactly(ids);
  }
}
