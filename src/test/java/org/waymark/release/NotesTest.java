package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class NotesTest {

  private static final String CHANGELOG =
      """
      # Changelog

      ## [Unreleased]

      - Not yet.

      ## [1.10.0] - 2027-02-01

      ### Added

      - Ten.

      ## [1.1.0] - 2027-01-01

      - One.

      ## [1.0.0] - 2026-12-01
      """;

  @Test
  void aVersionsSectionIsCutOut() {
    assertThat(Notes.of(CHANGELOG, "1.10.0"))
        .isEqualTo("# Waymark 1.10.0\n\n### Added\n\n- Ten.\n");
    assertThat(Notes.of(CHANGELOG, "1.1.0")).isEqualTo("# Waymark 1.1.0\n\n- One.\n");
  }

  @Test
  void whatIsNotReleasedHasItsOwnSection() {
    assertThat(Notes.of(CHANGELOG, "1.11.0-SNAPSHOT"))
        .isEqualTo("# Waymark 1.11.0-SNAPSHOT\n\n- Not yet.\n");
  }

  @Test
  void aVersionOfWhichNothingIsSaidIsNotReleased() {
    assertThatThrownBy(() -> Notes.of(CHANGELOG, "2.0.0"))
        .hasMessage("CHANGELOG.md says nothing of this version. Write a section \"## [2.0.0]\".");
    assertThatThrownBy(() -> Notes.of(CHANGELOG, "1.0.0")).hasMessageContaining("[1.0.0]");
    assertThatThrownBy(() -> Notes.of("", "1.0.0-SNAPSHOT")).hasMessageContaining("Unreleased");
  }

  @Test
  void thisVersionHasNotes() throws IOException {
    assertThat(Notes.of(Files.readString(Path.of("CHANGELOG.md")), "0-SNAPSHOT")).contains("\n- ");
  }
}
