package org.waymark.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.TestSite;

/** What other programs are given: spreadsheets, address books, search engines (safety.md 8). */
final class HostileFilesTest {

  /** The characters with which a cell begins that a spreadsheet runs. */
  private static final String RUNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  @TempDir private Path folder;

  private TestSite site(Attack attack) {
    return HostileFields.write(TestSite.in(folder), attack::on).build();
  }

  /**
   * After <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a>, also for those
   * whose spreadsheet divides cells at semicolons or tabs.
   */
  @ParameterizedTest
  @EnumSource
  void noCellIsAFormula(Attack attack) throws IOException {
    TestSite site = site(attack);
    List<String> cells = new ArrayList<>();
    for (String name : site.files()) {
      if (name.endsWith(".csv")) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(site.text("/" + name))) {
          csv.forEach(row -> cells.addAll(row.getFields()));
        }
      }
    }
    assertThat(cells).hasSizeGreaterThan(100);
    for (String cell : cells) {
      for (String part : cell.split("[;\t\r\n]", -1)) {
        assertThat(!part.isEmpty() && RUNS.indexOf(part.charAt(0)) >= 0).as(cell).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCardHoldsOnlyItsOwnNumbers(Attack attack) {
    TestSite site = site(attack);
    String text = site.text("/find-support/organisation/contact.vcf");
    List<VCard> cards = Ezvcard.parse(text).all();
    assertThat(cards).hasSize(1);
    VCard card = cards.get(0);
    assertThat(card.getFormattedName().getValue())
        .isEqualTo(attack.on("organisation.title").replace("\r\n", "\n"));
    assertThat(card.getTelephoneNumbers()).hasSize(2);
    assertThat(text.lines().filter(line -> line.startsWith("END:"))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void whatSearchEnginesReadStaysInItsElement(Attack attack) {
    TestSite site = site(attack);
    List<String> names = new ArrayList<>();
    for (String name : site.files().stream().filter(name -> name.endsWith(".html")).toList()) {
      for (Element data : site.html("/" + name).select("script[type=application/ld+json]")) {
        JsonObject told = JsonParser.parseString(data.data()).getAsJsonObject();
        names.add(told.get("name").getAsString());
        assertThat(data.data()).doesNotContain("<", ">", "&");
      }
    }
    assertThat(names)
        .contains(attack.on("factsheet.title"), attack.on("organisation.title"))
        .contains(attack.on("news.title"), attack.on("site.title"));
  }

  @Test
  void theAddressOfASiteIsWrittenAsItIs() {
    assertThat(site(Attack.MARKUP).text("/robots.txt")).contains("https://example.org/");
  }
}
