package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register's figures go along as files that others can count on. */
final class DownloadsTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .settings(
                "allow: [{file: content/evidence/ma.md, text: \"@Partners\", reason: A test.}]")
            .evidence(
                "ma",
                """
                title: "A survey, \\"in brief\\""
                url: https://example.org/ma
                population: People
                sample: 1000
                figures:
                  - {id: alone, value: 65.0, unit: percent, text: ["65%", two-thirds], statement: "Felt alone, or \\"lost\\".", group: After care, note: "=SUM(A1)"}
                  - {id: helped, text: "-5 points", statement: "+Helped", population: "@Partners", year: 2019, status: dated}
                  - {id: secret, value: 99, unit: percent, text: "99%", statement: Nobody may read this., status: do-not-publish}
                waves:
                  - {year: 2014, figure: alone, value: 70, sample: 900, source: older}
                  - {year: 2016, figure: alone, value: 68, source: embargoed}
                  - {year: 2019, figure: alone, value: 67.50}
                  - {year: 2019, figure: secret, value: 98.76}
                """)
            .evidence(
                "older",
                "figures: [{id: alone, value: -3, text: minus 3, statement: Cafés\u00a0– £5., conflicts-with: [ma/alone, ma/secret], why: Others.}]")
            .evidence("embargoed", "draft: true\nfigures: [{id: one, text: x, statement: y}]")
            .evidence("bare", "");
  }

  private List<NamedCsvRecord> csv(String address) {
    return CsvReader.builder().ofNamedCsvRecord(site.text(address)).stream().toList();
  }

  @Test
  void everyPublicFigureIsARow() {
    site.build();
    assertThat(site.problems()).isEmpty();
    List<NamedCsvRecord> rows = csv("/evidence/figures.csv");
    assertThat(rows)
        .extracting(row -> row.getField("id"))
        .containsExactly("ma/alone", "ma/helped", "older/alone");
    assertThat(rows.get(0).getFieldsAsMap())
        .containsAllEntriesOf(
            Map.ofEntries(
                Map.entry("source", "A survey, \"in brief\""),
                Map.entry("publisher", "A charity"),
                Map.entry("year", "2026"),
                Map.entry("kind", "survey"),
                Map.entry("statement", "Felt alone, or \"lost\"."),
                Map.entry("value", "65.0"),
                Map.entry("unit", "percent"),
                Map.entry("wordings", "65% | two-thirds"),
                Map.entry("population", "People"),
                Map.entry("group", "After care"),
                Map.entry("status", "current"),
                Map.entry("conflicts_with", "older/alone"),
                Map.entry("why", ""),
                Map.entry("url", "https://example.org/ma"),
                Map.entry("page", "https://example.org/evidence/ma/#figure-alone")));
    assertThat(rows.get(2).getField("conflicts_with")).isEqualTo("ma/alone");
    assertThat(rows.get(2).getField("statement")).isEqualTo("Cafés\u00a0– £5.");
    assertThat(site.text("/evidence/figures.csv"))
        .startsWith("id,source,publisher,year,kind,")
        .contains("\r\nma/alone,\"A survey, \"\"in brief\"\"\",A charity,")
        .endsWith("#figure-alone\r\n");
  }

  @Test
  void noSpreadsheetRunsWhatATextBeginsWith() {
    site.build();
    NamedCsvRecord alone = csv("/evidence/ma/figures.csv").get(0);
    NamedCsvRecord helped = csv("/evidence/ma/figures.csv").get(1);
    assertThat(alone.getField("note")).isEqualTo("'=SUM(A1)");
    assertThat(helped.getField("wordings")).isEqualTo("'-5 points");
    assertThat(helped.getField("statement")).isEqualTo("'+Helped");
    assertThat(helped.getField("population")).isEqualTo("'@Partners");
    assertThat(csv("/evidence/figures.csv").get(2).getField("value")).isEqualTo("-3");
  }

  @Test
  void whatIsNotToBePublishedIsInNoFile() {
    site.build();
    assertThat(site.files())
        .contains(
            "evidence/figures.csv",
            "evidence/figures.json",
            "evidence/ma/figures.csv",
            "evidence/ma/figures.json",
            "evidence/ma/waves.csv",
            "evidence/older/figures.csv",
            "evidence/older/figures.json")
        .doesNotContain(
            "evidence/older/waves.csv",
            "evidence/bare/figures.csv",
            "evidence/embargoed/figures.csv");
    for (String word : List.of("secret", "99%", "98.76", "Nobody may read", "embargoed")) {
      assertThat(site.publishes(word)).as(word).isFalse();
    }
  }

  @Test
  void theRoundsOfAQuestionAreATableToo() {
    site.build();
    assertThat(csv("/evidence/ma/waves.csv"))
        .extracting(row -> String.join(";", row.getFields().subList(2, 7)))
        .containsExactly(
            "2014;70;percent;900;older", "2016;68;percent;;ma", "2019;67.50;percent;;ma");
  }

  @Test
  void theSameAsData() {
    site.build();
    JsonArray sources = json("/evidence/figures.json").getAsJsonArray("sources");
    assertThat(sources).hasSize(2);
    JsonObject ma = sources.get(0).getAsJsonObject();
    assertThat(ma.keySet())
        .containsExactly(
            "id",
            "title",
            "publisher",
            "published",
            "kind",
            "status",
            "population",
            "sample",
            "url",
            "page",
            "figures",
            "waves");
    assertThat(ma.get("page").getAsString()).isEqualTo("https://example.org/evidence/ma/");
    assertThat(ma.getAsJsonArray("figures")).hasSize(2);
    JsonObject alone = ma.getAsJsonArray("figures").get(0).getAsJsonObject();
    assertThat(alone.get("value").getAsBigDecimal()).isEqualTo("65.0");
    assertThat(alone.get("note").getAsString()).isEqualTo("=SUM(A1)");
    assertThat(alone.getAsJsonArray("wordings")).hasSize(2);
    assertThat(alone.getAsJsonArray("conflicts_with").get(0).getAsString())
        .isEqualTo("older/alone");
    assertThat(ma.getAsJsonArray("waves")).hasSize(3);
    assertThat(json("/evidence/ma/figures.json").getAsJsonArray("sources").get(0)).isEqualTo(ma);
    assertThat(site.text("/evidence/figures.json")).startsWith("{\n  \"sources\": [\n");
  }

  private JsonObject json(String address) {
    return JsonParser.parseString(site.text(address)).getAsJsonObject();
  }

  @Test
  void thePagesLinkToThemInPlainWords() {
    site.settings(
            "languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]\n"
                + "allow: [{file: content/evidence/ma.md, text: \"@Partners\", reason: A test.}]")
        .build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/evidence/ma/").select(".downloads a").eachText())
        .containsExactly(
            "Download these figures as a table (CSV)",
            "Download these figures as data (JSON)",
            "Download the figures of all years as a table (CSV)");
    assertThat(site.html("/evidence/").select(".downloads a").eachAttr("href"))
        .containsExactly("/evidence/figures.csv", "/evidence/figures.json");
    assertThat(site.html("/cy/evidence/").select(".downloads a").eachAttr("href"))
        .containsExactly("/evidence/figures.csv", "/evidence/figures.json");
    assertThat(site.html("/evidence/bare/").select(".downloads")).isEmpty();
  }

  @Test
  void textsMayLeadToThem() {
    site.page("about", "[All figures](/evidence/figures.csv), [some](/evidence/ma/waves.csv).")
        .build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/about/").select(".text a").eachAttr("href"))
        .containsExactly("/evidence/figures.csv", "/evidence/ma/waves.csv");
  }

  @Test
  void aLinkToFilesOfAHiddenSourceIsNoError() {
    site.page("about", "[Some](/evidence/later/figures.csv).")
        .evidence("later", "draft: true\nfigures: [{id: a, text: x, statement: y}]")
        .build();
    assertThat(site.told()).containsExactly("link-to-hidden pages/about.md:6:1");
    assertThat(site.html("/about/").select(".text a")).isEmpty();
  }

  @Test
  void aRegisterWithoutFiguresHasNone() {
    TestSite empty =
        TestSite.in(folder.resolve("empty"))
            .evidence("bare", "figures: [{id: a, text: x, statement: y, status: do-not-publish}]")
            .build();
    assertThat(empty.problems()).isEmpty();
    assertThat(empty.files())
        .noneMatch(name -> name.startsWith("evidence/") && !name.endsWith(".html"));
    assertThat(empty.html("/evidence/").select(".downloads")).isEmpty();
  }
}
