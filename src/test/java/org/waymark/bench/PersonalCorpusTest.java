package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How well personal data is found, with few false alarms (safety.md 4). */
final class PersonalCorpusTest {

  @Test
  void theCorpusIsLargeAndAThirdOfItCameWhenTheScannerWasFinished() throws IOException {
    PersonalScore all = PersonalScore.ofAll();
    assertThat(all.planted()).isGreaterThanOrEqualTo(300);
    assertThat(all.lookalikes()).isGreaterThanOrEqualTo(300);
    assertThat(PersonalCorpus.read("planted-later").size() * 3)
        .isGreaterThanOrEqualTo(all.planted());
    assertThat(PersonalCorpus.read("lookalikes-later").size() * 3)
        .isGreaterThanOrEqualTo(all.lookalikes());
  }

  @Test
  void nearlyAllIsFoundAndHardlyAnythingElse() throws IOException {
    PersonalScore all = PersonalScore.ofAll();
    assertThat(all.foundShare()).as("missed: %s", all.missed()).isGreaterThanOrEqualTo(0.98);
    assertThat(all.falseShare()).as("false: %s", all.falseAlarms()).isLessThanOrEqualTo(0.01);
  }
}
