package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report asks for can be followed: who was asked, what came of it, who answered. */
final class RecommendationPagesTest {

  private static final String TRACKER = "/evidence/ma/recommendations/";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .evidence(
                "ma",
                """
                title: MA report
                figures:
                  - {id: alone, value: 65, unit: percent, text: "65%", statement: Felt alone.}
                recommendations:
                  - id: call
                    text: Ring everyone
                    to: NHS
                    status: under-way
                    updated: 2026-05-01
                    note: Two units began.
                    source: plan
                    figures: [ma/alone]
                    history:
                      - {on: 2026-03-09, status: called-for, note: The report came out.}
                      - {on: 2026-04-01, status: promised, source: plan}
                  - {id: hours, text: Longer hours, to: Units, status: called-for}
                  - {id: leave, text: Leave, to: Employers, status: called-for, updated: 2026-03-09}
                responses:
                  - {by: A ministry, on: 2026-04-01, summary: It will look., url: "https://example.org/answer", to: [call]}
                  - {by: A union, summary: Well said.}
                """)
            .evidence("plan", "title: A plan\nkind: report");
  }

  @Test
  void everyRecommendationIsARowWithWhoIsAskedAndHowFarItHasCome() {
    site.build();
    assertThat(site.problems()).isEmpty();
    Document page = site.html(TRACKER);
    assertThat(page.select("h1").text()).isEqualTo("What was asked for, and what came of it");
    assertThat(page.title()).startsWith("What was asked for, and what came of it: MA report");
    assertThat(page.select(".head li").eachText())
        .containsExactly("Recommendations: 3", "Called for: 2", "Under way: 1");
    assertThat(page.select("table thead th").eachText())
        .containsExactly(
            "What is asked",
            "Asked of",
            "How far it has come",
            "Last looked at",
            "Note and source");
    assertThat(page.select("table tbody tr").eachText())
        .containsExactly(
            "Ring everyone NHS Under way 1 May 2026 Two units began. Source: A plan",
            "Longer hours Units Called for Not looked at since",
            "Leave Employers Called for 9 March 2026");
    assertThat(page.select("table tbody th a").eachAttr("href"))
        .containsExactly("#recommendation-call", "#recommendation-hours", "#recommendation-leave");
    assertThat(page.select("table .status").eachAttr("class"))
        .containsExactly(
            "status status-under-way", "status status-called-for", "status status-called-for");
    assertThat(page.select(".trail a").eachAttr("href"))
        .containsExactly("/", "/evidence/", "/evidence/ma/");
  }

  @Test
  void eachIsToldFromTheBeginningUntilNowWithWhatWasAnswered() {
    site.build();
    Element call = site.html(TRACKER).expectFirst("#recommendation-call");
    assertThat(call.select("ol > li").eachText())
        .containsExactly(
            "9 March 2026 Called for The report came out.",
            "1 April 2026 Promised Source: A plan",
            "Now Under way Two units began. Source: A plan Last looked at: 1 May 2026");
    assertThat(call.select("h3").eachText())
        .containsExactly("What it rests on", "What was answered");
    assertThat(call.select("a[href=/evidence/ma/#figure-alone]")).hasSize(1);
    assertThat(call.text()).contains("65% Felt alone.", "A ministry 1 April 2026 It will look.");
    assertThat(call.text()).doesNotContain("A union");
    Element hours = site.html(TRACKER).expectFirst("#recommendation-hours");
    assertThat(hours.select("ol > li").eachText()).containsExactly("Now Called for");
    assertThat(hours.select("h3")).isEmpty();
    assertThat(site.html(TRACKER).select("section:has(> h2:contains(as a whole))").text())
        .endsWith("A union Well said.");
  }

  @Test
  void itIsLinkedFromItsSourceAndFromTheRegister() {
    site.build();
    Document source = site.html("/evidence/ma/");
    assertThat(source.select("a.go").attr("href")).isEqualTo(TRACKER);
    assertThat(source.select("#recommendation-call").text())
        .isEqualTo(
            "Ring everyone Asked of: NHS Under way Last looked at: 1 May 2026 Two units began."
                + " Source: A plan");
    assertThat(site.html("/evidence/").select("a[href=" + TRACKER + "]").text())
        .isEqualTo("Recommendations: 3 (MA report)");
    assertThat(site.html("/evidence/plan/").select("section:contains(Where we use this) a").text())
        .isEqualTo("MA report");
    assertThat(site.has("/evidence/plan/recommendations/")).isFalse();
  }

  @Test
  void allReportsAreOnOneListOnceThereAreTwo() {
    site.build();
    assertThat(site.has("/evidence/recommendations/")).isFalse();
    site.evidence(
            "other",
            "title: Other report\nrecommendations: [{id: call, text: Ring, to: NHS, status: done}]")
        .build();
    assertThat(site.problems()).isEmpty();
    Document list = site.html("/evidence/recommendations/");
    assertThat(list.select("main h2").eachText()).containsExactly("MA report", "Other report");
    assertThat(list.select("main .facts").eachText())
        .containsExactly(
            "Recommendations: 3 Called for: 2 Under way: 1", "Recommendations: 1 Done: 1");
    assertThat(list.select("main table tbody th a").eachAttr("href"))
        .contains(
            TRACKER + "#recommendation-call",
            "/evidence/other/recommendations/#recommendation-call");
    assertThat(site.html("/evidence/").select("main a.go").eachAttr("href"))
        .isEqualTo(List.of("/evidence/recommendations/"));
  }

  @Test
  void itIsInEveryEditionAndSaysWhatIsInAnotherLanguage() {
    site.settings("languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
        .build();
    assertThat(site.problems()).isEmpty();
    Document page = site.html("/ur" + TRACKER);
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("table tbody th > a[lang=en][dir=ltr]")).hasSize(3);
    assertThat(page.select("h1").text()).isEqualTo("کیا مانگا گیا، اور اس کا کیا ہوا");
    assertThat(page.select(".languages a").eachAttr("href"))
        .containsExactly(TRACKER, "/ur" + TRACKER);
    assertThat(site.html(TRACKER).select("main [lang]")).isEmpty();
  }

  @Test
  void aSourceThatIsHiddenIsNotNamed() {
    site.evidence("plan", "title: A plan\ndraft: true").build();
    assertThat(site.html(TRACKER).text()).doesNotContain("A plan");
  }

  @Test
  void eachFigureSaysOnWhichPagesItStands() {
    site.page("a", "title: By figure", "[65%](figure:ma/alone)")
        .page("b", "title: By section\nsections: [{show: figures, of: ma}]", "")
        .page("c", "title: By source", "[the report](evidence:ma)")
        .build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/evidence/ma/").select("#figure-alone p.fine").text())
        .isEqualTo("Pages with this figure: By figure, By section");
  }
}
