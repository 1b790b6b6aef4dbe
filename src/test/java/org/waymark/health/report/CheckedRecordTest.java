package org.waymark.health.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Organisation.How;

/** A check is recorded in the file, nothing else changes, and nobody is named. */
final class CheckedRecordTest {

  private static final CheckedRecord RECORD =
      new CheckedRecord(LocalDate.of(2026, 11, 20), How.PHONED, "directory volunteer");

  private static void assertRecorded(String before, String after) {
    String file = "---\ntitle: A # mine\n%s\nstatus: 'active'\n---\n\nText.\n";
    assertThat(RECORD.in(file.formatted(before))).contains(file.formatted(after));
    String windows = file.replace("\n", "\r\n");
    assertThat(RECORD.in(windows.formatted(before))).contains(windows.formatted(after));
  }

  @Test
  void threeValuesChangeAndNothingElse() {
    assertRecorded(
        "checked: {on: 2026-01-01,  how: website, by: someone}   # ring again",
        "checked: {on: 2026-11-20,  how: phoned, by: directory volunteer}   # ring again");
    assertRecorded(
        "checked: {by: \"a, b\", how: 'website', on: \"2026-01-01\"}",
        "checked: {by: \"directory volunteer\", how: 'phoned', on: \"2026-11-20\"}");
  }

  @Test
  void aDayThatWasAListIsADayThen() {
    assertRecorded(
        "checked: {on: [2026-01-01], how: website, by: x}",
        "checked: {on: 2026-11-20, how: phoned, by: directory volunteer}");
  }

  @Test
  void aBlockIsChangedToo() {
    String block = "checked:\n    on: %s # first\n\n    how: %s\n    by: %s";
    assertRecorded(
        block.formatted("2026-01-01", "secondary-source", "compiled from pages"),
        block.formatted("2026-11-20", "phoned", "directory volunteer"));
  }

  @Test
  void whatCannotBeChangedSafelyIsNot() {
    assertThat(RECORD.in("---\ntitle: A\n---\n")).isEmpty();
    assertThat(RECORD.in("no fields")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "directory volunteer",
        "Directory volunteer",
        "volunteer",
        "NHS nurse",
        "lead nurse, early pregnancy",
        "clinical lead (Wales)",
        "well-being practitioner",
        "the charity's office",
        "gwirfoddolwr",
        "رضاکار"
      })
  void aRoleIsTaken(String role) {
    boolean comma = role.contains(",");
    assertThat(CheckedRecord.refusal(role).isPresent()).isEqualTo(comma);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rhian Pritchard",
        "Rhian",
        "anna",
        "volunteer Rhian",
        "Rhian, volunteer",
        "mrs okonkwo",
        "Dr Okonkwo",
        "rhian@example.org",
        "volunteer (rhian@example.org)",
        "R. Pritchard",
        "",
        " ",
        "null",
        "07700 900123",
        "a: b",
        "a # b",
        "x}, crisis: {",
        "volunteer\nstatus: closed"
      })
  void whatLooksLikeAPersonIsRefusedAndNotRepeated(String role) {
    assertThat(CheckedRecord.refusal(role)).isPresent();
    if (!role.isBlank() && role.length() > 4) {
      assertThat(CheckedRecord.refusal(role).orElseThrow()).doesNotContain(role);
    }
  }
}
