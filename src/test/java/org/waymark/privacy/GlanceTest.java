package org.waymark.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first look passes over nothing that the second would find (safety.md 4). */
final class GlanceTest {

  private static final KnownContacts DIRECTORY =
      new KnownContacts(Set.of("+448081643332", "helpline@example.org", "@helpline"));

  /** Pieces of which hostile and harmless texts are made alike. */
  private static final String[] PIECES = {
    "07700 ",
    "900",
    "123",
    " ",
    "-",
    "@",
    "example",
    ".org",
    "born ",
    "on ",
    "3 May ",
    "1985",
    "999 000 0018",
    "LS1",
    " 4AP",
    "**",
    "<b>",
    "</b>",
    "&nbsp;",
    "\n",
    "DOB ",
    "hospital number ",
    "K12345",
    "AB",
    "12 34 56 C",
    "instagram.com/",
    "jane",
    " at ",
    " dot ",
    "(",
    ")",
    "+44",
    "53.80076",
    ", -1.54908",
    "\u00a0",
    "\u00ad",
    "٠٧٧٠٠",
    "/",
    "\"",
    "sort code ",
    "12-34-56",
    "is ",
    "twelfth of March",
    "birthday ",
    "my ",
    "D02 ",
    "AF30",
    "BFPO 5",
    "MRN ",
    "2026-11-21",
    "x"
  };

  @Test
  void suspectsWhateverIsFound() {
    Random random = new Random(5);
    int found = 0;
    for (int round = 0; round < 60_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8) + 1; i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String whole = text.toString();
      if (PersonalScanner.scan(whole, TextForm.MARKDOWN).stream()
          .anyMatch(find -> !DIRECTORY.knows(find))) {
        found++;
        assertThat(suspects(whole)).as(whole.replace("\n", "\\n")).isTrue();
      }
    }
    assertThat(found).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"tel:+448081643332\">0808 164 3332</a><span class=\"unseen\">0 8 0 8, 1</span>",
        "Call 999 or 116 123. Helpline@example.org, @helpline",
        "<time datetime=\"2026-11-21\">21 November 2026</time> <h2>Near</h2><td>12</td><td>345</td>",
        "{\"@context\": \"https://schema.org\", \"@type\": \"Article\"}",
        "href=\"/stories/a-quiet-room-001234/\" src=\"/media/a-640.jpg\" width=\"1280\"",
        "On her birthday we walked. In May 2021 there was rain. A baby is born.",
      })
  void doesNotSuspectWhatEveryPageHas(String text) {
    assertThat(suspects(text)).isFalse();
  }

  private static boolean suspects(String text) {
    return Glance.suspects(text.getBytes(StandardCharsets.UTF_8), DIRECTORY);
  }
}
