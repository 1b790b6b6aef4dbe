package org.waymark.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;
import org.waymark.cli.ImportedSite;

final class OrganisationImportTest {

  private static final String HEADINGS =
      "title,summary,status,website,needs,nations,contacts.1.kind,contacts.1.value,contacts.1.cost,contacts.1.hours,"
          + "checked.on,checked.how,checked.by\r\n";

  private static final String GOOD =
      "A Good Place,\"They listen, and \"\"hear\"\".\",active,https://example.org/,talk-to-someone-now,"
          + "\"England; Northern Ireland\",phone,0303 123 9999,standard-rate,Mo-Fr 10:00-15:00,2026-11-01,phoned,volunteer\r\n";

  @TempDir private Path folder;

  private TestSite site = TestSite.empty(Path.of("nowhere"));

  @BeforeEach
  void project() {
    site = TestSite.in(folder);
  }

  private String imported(int status, String table) {
    site.file("t.csv", table);
    return run(status);
  }

  private String run(int status) {
    return ImportedSite.run(
        folder, status, List.of("import", "csv", "organisations", folder + "/t.csv"));
  }

  private Path file(String id) {
    return folder.resolve("content/organisations/" + id + ".md");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aRowIsAFile(String separator) throws IOException {
    String table =
        "title,summary,website,checked.on,checked.how,checked.by\nA Place,They listen.,https://example.org/,2026-11-01,phoned,volunteer\n";
    imported(0, "\uFEFF" + table.replace(",", separator));
    assertThat(Files.readString(file("a-place")))
        .startsWith("---\ntitle: A Place\nsummary: They listen.\nstatus: active\n")
        .contains("checked: {on: 2026-11-01, how: phoned, by: volunteer}\n");
    assertThat(site.build().problems()).isEmpty();
  }

  @Test
  void itsContactsAreThere() {
    imported(0, HEADINGS + GOOD);
    assertThat(file("a-good-place"))
        .content()
        .contains("summary: They listen, and \"hear\".", "nations: [england, northern-ireland]")
        .contains(
            "- {kind: phone, value: 0303 123 9999, cost: standard-rate, hours: Mo-Fr 10:00-15:00}");
    assertThat(site.build().problems()).isEmpty();
  }

  @Test
  void twiceIsOnceAndWhatSomebodyWroteStays() throws IOException {
    imported(0, HEADINGS + GOOD);
    assertThat(imported(0, HEADINGS + GOOD)).contains("New: 0, renewed: 0, as they were: 1");
    assertThat(imported(0, HEADINGS + GOOD.replace("0303 123 9999", "0303 123 9998")))
        .contains("New: 0, renewed: 1");
    String mine = Files.readString(file("a-good-place")).replace("volunteer", "our volunteer");
    Files.writeString(file("a-good-place"), mine);
    assertThat(imported(0, HEADINGS + GOOD)).contains("left alone: 1");
    assertThat(file("a-good-place")).hasContent(mine);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0303 123 9999|0303 123 99|t.csv:2:125|contacts.1.value",
        "standard-rate|free|t.csv:2:139|contacts.1.cost",
        "10:00-15:00|10-15|t.csv:2:153|contacts.1.hours",
        "2026-11-01|01/11/2026|t.csv:2:171|checked.on",
        "talk-to-someone-now|talk-to-someone|t.csv:2:71|needs",
        "Northern Ireland|Norhern Ireland|t.csv:2:91|nations",
        "active|actve|t.csv:2:43|status",
        "https://example.org/|example.org|t.csv:2:50|website",
        "A Good Place||t.csv:2:1|title"
      })
  void whatCannotBeIsToldAtItsCell(String good, String bad, String place, String column) {
    String row = GOOD.replace(good, bad == null ? "" : bad);
    String said = imported(1, HEADINGS + row);
    assertThat(said)
        .contains(place + "  [table-value]", "In the column " + column + ": ", "New: 0");
    assertThat(file("a-good-place")).doesNotExist();
  }

  @Test
  void aCellsPlaceIsCountedThroughQuotedLines() {
    String row = "Place,\"Two\nlines, and é\",actve\n";
    assertThat(imported(1, "title,summary,status\n\n" + row)).contains("t.csv:4:15  [table-value]");
  }

  @Test
  void anotherTableTakesNothingFromWhatTheFirstSaid() throws IOException {
    imported(0, "title,summary,website\nAlpha Help,We listen.,https://alpha.example.org/\n");
    String before = Files.readString(file("alpha-help"));
    site.file("u.csv", "title\nAlpha Help\n");
    ImportedSite.run(folder, 0, List.of("import", "csv", "organisations", folder + "/u.csv"));
    assertThat(file("alpha-help")).content().isEqualTo(before);
  }

  @Test
  void goodRowsBesideBadOnesAreTakenOver() {
    String said = imported(1, HEADINGS + GOOD + GOOD + GOOD.replace("A Good", "A Better"));
    assertThat(said).contains("This organisation is in the table twice.", "New: 2");
  }

  @Test
  void whoHasNoSummaryIsADraft() {
    imported(0, "title,website\nA Place,https://example.org/\n");
    assertThat(file("a-place")).content().contains("draft: true", "To be written.", "nobody yet");
    assertThat(site.build().problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titel,summary|t.csv:1:1|Did you mean \"title\"?",
        "title,title|t.csv:1:7|is there twice",
        "name;phone|t.csv:1:1|No column has the heading",
        "title,\"open|t.csv:1|quotation marks do not fit"
      })
  void headingsThatCannotBeUsedAreTold(String table, String place, String words) {
    assertThat(imported(1, table + "\n")).contains(place, words);
  }

  @Test
  void otherEncodingsAreTold() {
    site.bytes("t.csv", "title\nCafé\n".getBytes(ISO_8859_1));
    assertThat(run(1))
        .contains("t.csv:2  [table-encoding]", "CSV UTF-8", "Nothing was taken over.");
    site.bytes("t.csv", "title\nCafe\n".getBytes(UTF_16LE));
    assertThat(run(1)).contains("[table-encoding]");
    site.bytes("t.csv", "PK\u0003\u0004".getBytes(ISO_8859_1));
    assertThat(run(1)).contains("[table-form]", "a spreadsheet's own file");
  }

  @Test
  void theTemplatesHeadingsCanBeUsed() {
    String template =
        ImportedSite.run(folder, 0, List.of("import", "csv", "organisations", "--template"));
    assertThat(template).startsWith("id,title,summary,").contains("contacts.2.value,");
    String said = imported(0, template + "an-id,A Place,They listen.\r\n");
    assertThat(said).contains("New: 1");
    assertThat(file("an-id")).exists();
  }
}
