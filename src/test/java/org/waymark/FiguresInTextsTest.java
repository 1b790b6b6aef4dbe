package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text says of a figure is what the register says, today. */
final class FiguresInTextsTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
    register("65", "65%", "Of all, 65% waited.");
  }

  private void register(String value, String wording, String statement) {
    site.evidence(
        "survey",
        """
        figures:
          - {id: waited, value: %s, unit: percent, text: ["%s"], statement: "%s", group: Waiting}
        recommendations:
          - {id: call, text: Ring everyone, to: NHS, status: called-for, figures: [survey/waited]}
        """
            .formatted(value, wording, statement));
  }

  private void useEverywhere() {
    site.factsheet(
            "a",
            "summary: Of all, 65% waited.\nkey-points: [One, \"65 per cent waited\", Three]\n",
            "So [65%](figure:survey/waited) waited.")
        .story("b", "And [65%](figure:survey/waited) waited.")
        .page("c", "> [!IMPORTANT]\n> Then [65%](figure:survey/waited) waited.")
        .news("d", "", "Now [65%](figure:survey/waited) waited.")
        .page(
            "hub",
            """
            summary: Why 65% waited.
            timeline: [{date: "2026", title: A survey, text: It found that 65% waited., source: survey}]
            actions: [{title: Ask, text: Ask why 65% waited.}]
            sections:
              - {show: figures, of: survey, title: Why 65% waited}
              - {show: timeline}
              - {show: actions}
            """,
            "")
        .file(
            "content/evidence/later.md",
            """
            ---
            title: Later
            summary: Another report.
            publisher: A charity
            published: 2026-04-01
            kind: report
            status: current
            ---

            It confirms [65%](figure:survey/waited).
            """)
        .build();
  }

  @Test
  void aFigureIsSaidTheSameWayEverywhere() {
    useEverywhere();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void aLinkToAFigureStandsForWhatThatFigureSaysAlone() {
    site.page("p", "So [65%](figure:survey/waited) waited: 65 in 100, but 12% did not.")
        .page("q", "All of [the 65% who waited](figure:survey/waited), and 1 in 8.")
        .build();
    assertThat(site.told())
        .containsExactly(
            "figure-wording pages/q.md:6:8",
            "number-without-source pages/p.md:6:55",
            "number-without-source pages/q.md:6:56");
  }

  @Test
  void whenAFigureChangesEveryTextThatStillSaysTheOldOneIsTold() {
    register("58", "58%", "Of all, 58% waited.");
    useEverywhere();
    assertThat(site.told())
        .containsExactlyInAnyOrder(
            "figure-wording evidence/later.md:10:13",
            "figure-wording factsheets/a.md:9:4",
            "figure-wording stories/b.md:11:5",
            "figure-wording pages/c.md:7:8",
            "figure-wording news/d.md:7:5",
            "number-without-source factsheets/a.md:5:10",
            "number-without-source factsheets/a.md:6:19",
            "number-without-source pages/hub.md:3:10",
            "number-without-source pages/hub.md:4:50",
            "number-without-source pages/hub.md:5:30",
            "number-without-source pages/hub.md:7:40");
  }

  @Test
  void whenOnlyTheValueChangesTheRegisterContradictsItself() {
    register("58", "65%", "Of all, 65% waited.");
    useEverywhere();
    assertThat(site.told()).containsExactly("wording-against-value evidence/survey.md:9:51");
    assertThat(site.problems().get(0).message())
        .isEqualTo("The wording \"65%\" does not say the value, which is 58 percent.");
  }

  @Test
  void whenTheStatementIsForgottenItIsTold() {
    register("58", "58%", "Of all, 65% waited.");
    site.build();
    assertThat(site.told()).containsExactly("statement-without-wording evidence/survey.md:9:70");
  }

  @Test
  void theRegisterMayRoundAndNameAnotherOfItsFigures() {
    site.evidence(
            "pay",
            """
            figures:
              - {id: rate, value: 123.25, unit: pounds, text: "£123.25", statement: "£123.25, or 80% of pay, or 8 in 10."}
              - {id: share, value: 79.6, unit: percent, text: ["80%", "79.6%"], statement: Almost 80 per cent.}
            """)
        .build();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void aShareThatIsLinkedOrReferencedInItsParagraphNeedsNoMore() {
    site.factsheet(
            "a",
            "references: [{id: nice, title: NICE}]\n",
            """
            It is 1 in 8, as [NICE](ref:nice) says.

            Here [65%](figure:survey/waited), or 65 in 100.

            You are 100% not to blame. Ring 24/7, within 1 in 2 days.
            """)
        .build();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void aHeadingMaySayWhatThePageShows() {
    site.page(
            "a",
            "## Of all, 65%\n\n[65%](figure:survey/waited) waited.\n\n## One in eight\n\nMore.")
        .build();
    assertThat(site.told()).containsExactly("number-without-source pages/a.md:10:4");
  }

  @Test
  void otherVoicesMaySayWhatTheyWill() {
    site.story("a", "summary: One in four of us.", "About 90% of me was gone.")
        .page("b", "> It is 1 in 3.\n>\n> — A doctor, at a hearing")
        .organisation("c", "summary: They help 1 in 3.")
        .build();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void figuresThatDisagreeNeedAReason() {
    String other =
        "figures: [{id: waited, value: 25, unit: percent, text: \"25%%\", statement: Waited.,"
            + " conflicts-with: [survey/waited]%s}]";
    site.evidence("other", other.formatted(""))
        .page("a", "First [25%](figure:other/waited), then [65%](figure:survey/waited).")
        .build();
    assertThat(site.told()).containsExactly("figures-disagree pages/a.md:6:40");
    assertThat(site.problems().get(0).fix()).startsWith("Write why under one of the two figures");
    site.evidence("other", other.formatted(", why: It asked others.")).build();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void aDatedFigureNeedsItsYearNearIt() {
    site.evidence(
            "old",
            "published: 2014-01-01\nstatus: dated\n"
                + "figures: [{id: waited, value: 25, unit: percent, text: \"25%\", statement: Waited.}]")
        .page(
            "a", "## In 2014\n\n[25%](figure:old/waited).\n\n### Then\n\n[25%](figure:old/waited).")
        .page("b", "title: The survey of 2014", "Then [25%](figure:old/waited).")
        .page("c", "It was 2014.\n\n- One\n- [25%](figure:old/waited)")
        .build();
    assertThat(site.told()).isEqualTo(List.of("figure-dated pages/a.md:12:1"));
  }
}
