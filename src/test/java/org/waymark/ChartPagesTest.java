package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of figures, and questions asked again, are drawn from the numbers of their table. */
final class ChartPagesTest {

  private static final String TEXT = "![Care](figures:ma/care)";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  private Element figure(String fields) {
    site.evidence("ma", "title: MA survey\n" + fields).page("a", TEXT).build();
    assertThat(site.problems()).isEmpty();
    return site.html("/a/").expectFirst(".text figure");
  }

  private static final String TWO =
      """
      population: People in the UK
      sample-note: more than 1,000
      figures:
        - {id: a, value: 65, unit: percent, text: "65%", statement: Had too little <care> & help., group: Care}
        - {id: b, value: 8.5, unit: percent, text: [fewer than 1 in 10], statement: Were asked., group: Care, note: The lowest it can be.}
      """;

  @Test
  void aGroupIsAChartAboveItsTable() {
    Element figure = figure(TWO);
    Element chart = figure.expectFirst("svg[role=img]");
    assertThat(chart.select("text").eachText())
        .containsExactly(
            "Had too little <care> & help.",
            "65%",
            "Were asked.",
            "fewer than 1 in 10",
            "0",
            "100%");
    assertThat(chart.select("rect:not(.whole)").eachAttr("width")).containsExactly("65%", "8.5%");
    assertThat(chart.select("rect.whole")).hasSize(2);
    assertThat(chart.attr("height")).endsWith("em");
    assertThat(chart.hasAttr("viewBox")).isFalse();
    assertThat(figure.select("table caption.unseen").text()).isEqualTo("Care (per cent)");
    assertThat(figure.select(".chart-name").text()).isEqualTo("Care (per cent)");
    assertThat(figure.select("tbody th").eachText())
        .containsExactly("Had too little <care> & help.", "Were asked.");
    assertThat(figure.select("figcaption p").eachText())
        .containsExactly(
            "fewer than 1 in 10: The lowest it can be.",
            "Who was asked or counted: People in the UK",
            "How many: more than 1,000",
            "Source: MA survey, 2026");
  }

  @Test
  void aChartSaysWhatItShowsToThoseWhoDoNotSeeIt() {
    Element chart = figure(TWO).expectFirst("svg");
    List<String> ids = List.of(chart.attr("aria-labelledby").split(" "));
    assertThat(chart.select("title").attr("id")).isEqualTo(ids.get(0)).startsWith("_");
    assertThat(chart.select("desc").attr("id")).isEqualTo(ids.get(1));
    assertThat(chart.select("title").text()).isEqualTo("Care (per cent)");
    assertThat(chart.select("desc").text())
        .isEqualTo(
            "Lowest: fewer than 1 in 10. Were asked. Highest: 65%. Had too little <care> & help.");
  }

  @Test
  void theSameGroupMayStandOnAPageTwice() {
    site.evidence("ma", TWO).page("a", TEXT + "\n\n" + TEXT).build();
    assertThat(site.problems()).isEmpty();
    Document page = site.html("/a/");
    assertThat(page.select("svg[role=img]")).hasSize(2);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(site.text("/a/index.html"), "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void barsTellTheirYearAndPopulationWhereTheseDiffer() {
    Element figure =
        figure(
            """
            population: Women
            figures:
              - {id: a, value: 65, unit: percent, text: "65%", statement: Waited., group: Care}
              - {id: b, value: 20, unit: percent, text: "20%", statement: Waited., group: Care, population: Partners, year: 2019}
            """);
    assertThat(figure.select("svg .fine").eachText())
        .containsExactly("Women, 2026", "Partners, 2019", "0", "100%");
    assertThat(figure.select("figcaption").text()).endsWith("Source: MA survey");
  }

  @Test
  void onlyNumbersAreDrawn() {
    Element figure =
        figure(
            """
            figures:
              - {id: a, value: 20, unit: trusts, text: 20 trusts, statement: Had it., group: Care}
              - {id: b, unit: trusts, text: a few, statement: Kept it., group: Care}
              - {id: c, value: 8, unit: trusts, text: eight, statement: Said sorry., group: Care}
            """);
    assertThat(figure.select("svg .value").eachText()).containsExactly("20 trusts", "eight");
    assertThat(figure.select("tbody tr")).hasSize(3);
    assertThat(figure.select("svg rect.whole")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "one number, '  - {id: a, value: 65, unit: percent, text: x, statement: A., group: Care}'",
    "no unit, '  - {id: a, value: 65, text: x, statement: A., group: Care}\n"
        + "  - {id: b, value: 65, text: x, statement: A., group: Care}'",
    "no numbers, '  - {id: a, unit: percent, text: x, statement: A., group: Care}\n"
        + "  - {id: b, unit: percent, text: x, statement: A., group: Care}'"
  })
  void whatCannotBeComparedHasOnlyItsTable(String why, String figures) {
    Element figure = figure("figures:\n" + figures + "\n");
    assertThat(figure.select("svg")).as(why).isEmpty();
    assertThat(figure.select("caption:not(.unseen)")).hasSize(1);
  }

  @Test
  void figuresWithoutAGroupAreNotDrawnTogether() {
    site.evidence("ma", TWO.replace(", group: Care", ""))
        .page("a", "sections: [{show: figures, of: ma}]", "")
        .build();
    assertThat(site.html("/a/").select("figure table")).hasSize(1);
    assertThat(site.html("/a/").select("svg")).isEmpty();
  }

  @Test
  void theSourcesPageShowsItsGroupsBesideTheList() {
    site.evidence("ma", TWO).build();
    Element figures = site.html("/evidence/ma/").expectFirst("section:has(> h2:contains(Figures))");
    assertThat(figures.select("> figure svg")).hasSize(1);
    assertThat(figures.select("table")).isEmpty();
  }

  @Test
  void aQuestionAskedAgainHasABarForEachYear() {
    site.evidence("older", "title: Older survey")
        .evidence(
            "ma",
            """
            figures: [{id: a, value: 62, unit: percent, text: "62%", statement: Rated good}]
            waves:
              - {year: 2014, figure: a, value: 53, sample: 1065, source: older}
              - {year: 2016, figure: a, value: 63.5}
              - {year: 2019, figure: a, value: 62}
            """)
        .build();
    assertThat(site.problems()).isEmpty();
    Element waves = site.html("/evidence/ma/").expectFirst("h2:contains(asked again) + figure");
    assertThat(waves.select("svg .value").eachText())
        .containsExactly("2014: 53%", "2016: 63.5%", "2019: 62%");
    assertThat(waves.select("desc").text())
        .isEqualTo("In 2014 it was 53%, in 2019 it was 62%. The highest was 63.5%, in 2016.");
    assertThat(waves.select("thead th").eachText())
        .containsExactly("Year", "Figure", "How many", "Source");
    assertThat(waves.select("tbody tr").eachText())
        .containsExactly("2014 53% 1,065 Older survey", "2016 63.5%", "2019 62%");
    assertThat(waves.select("tbody a").attr("href")).isEqualTo("/evidence/older/");
  }

  @Test
  void oldFiguresSaySo() {
    assertThat(figure("status: dated\n" + TWO).select("figcaption").text())
        .contains("These figures are some years old.");
  }

  @Test
  void inUrduBarsBeginAtTheRight() {
    String urdu =
        TWO.replace("Were asked.", "ان سے پوچھا گیا۔").replace("group: Care", "group: مدد");
    site.settings("languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
        .evidence("ma", TWO)
        .evidence("ma.ur", "title: سروے\n" + urdu)
        .page("a", TEXT)
        .page("a.ur", TEXT)
        .build();
    assertThat(site.problems()).isEmpty();
    Element figure = site.html("/ur/a/").expectFirst(".text figure");
    assertThat(figure.select(".chart-name").text()).isEqualTo("مدد (فیصد)");
    assertThat(figure.select("svg text").eachAttr("x"))
        .containsExactly("100%", "100%", "100%", "100%", "100%", "0");
    assertThat(figure.select("svg rect:not(.whole)").eachAttr("x")).containsExactly("35%", "91.5%");
    assertThat(figure.select("svg text").get(2).text()).isEqualTo("ان سے پوچھا گیا۔");
    assertThat(figure.select("[lang]")).isEmpty();
    assertThat(figure.select("desc").text())
        .startsWith("سب سے کم: \u2068fewer than 1 in 10\u2069۔");
  }

  @Test
  void whatIsNotTranslatedKeepsItsOwnDirection() {
    site.settings("languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
        .evidence("ma", TWO)
        .page("a.ur", TEXT)
        .build();
    Element figure = site.html("/ur/a/").expectFirst(".text figure");
    assertThat(figure.select(".chart[lang=en][dir=ltr] svg text").eachAttr("x"))
        .containsExactly("0", "0", "0", "0", "0", "100%");
    assertThat(figure.select("tbody[lang=en][dir=ltr], caption span[lang=en]")).hasSize(2);
    assertThat(figure.select("desc").attr("lang")).isEqualTo("ur");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {year: 2018, figure: a, value: 60} {year: 2014, figure: a, value: 50} | The round of 2014 stands after that of 2018.
          {year: 2018, figure: a, value: 60} {year: 2018, figure: a, value: 50} | The figure "a" has two rounds of 2018.
          {year: 2018, figure: a, value: 160} | 160 is not a percentage, but the figure a is in percent.
          {year: 2018, figure: b, value: 16} | This source has no figure "b".
          """)
  void wavesThatCannotBeAreTold(String waves, String message) {
    String list = waves.replace("} {", "}\n  - {");
    site.evidence(
            "ma",
            "figures: [{id: a, value: 62, unit: per cent, text: x, statement: A.}]\nwaves:\n  - "
                + list
                + "\n")
        .build();
    assertThat(site.problems()).extracting(p -> p.message()).containsExactly(message);
  }

  @Test
  void mixedUnitsAreToldInPlainWords() {
    site.evidence(
            "ma",
            """
            figures:
              - {id: a, value: 62, unit: percent, text: x, statement: A., group: Care}
              - {id: b, value: 6, unit: weeks, text: x, statement: B., group: Care}
              - {id: c, value: 6, text: x, statement: C., group: Care}
            """)
        .build();
    assertThat(site.problems())
        .extracting(p -> p.message())
        .containsExactly(
            "The group \"Care\" has figures in \"percent\" and figures in \"weeks\".",
            "The group \"Care\" has figures in \"percent\" and figures without a unit.");
  }
}
