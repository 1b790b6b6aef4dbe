package org.waymark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Common;
import org.waymark.content.Story;
import org.waymark.markdown.Markdown;
import org.waymark.markdown.MarkdownSource;
import org.waymark.problem.Problems;

/** A changed word is noticed, changed typography is not. */
final class FingerprintTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "She said \"yes\" - then left., She said 'yes' – then *left*.",
        "We're here., We’re here.",
        "One  two, One two"
      })
  void typographyDoesNotCount(String one, String other) {
    assertThat(of("Title", one)).isEqualTo(of("Title", other));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "We're here., Were here.",
        "It cost £5., It cost $5.",
        "She left., She stayed.",
        "One two, One two three",
        "5% of them, 5 of them"
      })
  void aChangedWordOrSignCounts(String one, String other) {
    assertThat(of("Title", one)).isNotEqualTo(of("Title", other));
  }

  @Test
  void theTitleCounts() {
    assertThat(of("Title", "Text.")).isNotEqualTo(of("Other", "Text."));
  }

  private static String of(String title, String text) {
    Common common =
        new Common(
            title, "S.", List.of(), null, null, false, null, null, List.of(), List.of(), null, null,
            List.of(), List.of());
    Story story =
        new Story(
            common,
            new Story.Teller("Ada", Story.Identity.PEN_NAME, "partner", null),
            List.of(),
            null,
            List.of(),
            null,
            null,
            false);
    Problems problems = new Problems();
    return Fingerprint.of(
        story, new Markdown().parse(new MarkdownSource("a.md", text, 1), problems), null);
  }
}
