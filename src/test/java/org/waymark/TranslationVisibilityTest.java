package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** safety.md 1: what is held back in one language does not come out in another. */
final class TranslationVisibilityTest {

  @TempDir private Path folder;

  @Test
  void aTranslationIsHeldBackWithItsOriginal() {
    TestSite site =
        TestSite.in(folder)
            .story("call", "consent: {ref: S, given: 2026-01-01, channels: [print]}", "English.")
            .story("call.cy", "title: Yr alwad", "Cymraeg.")
            .file("content/site.yaml", inTwoLanguages())
            .build();
    assertThat(site.has("/cy/stories/call/")).isFalse();
    assertThat(site.publishes("Yr alwad")).isFalse();
  }

  @Test
  void aTranslationIsShownWithItsOriginal() {
    TestSite site =
        TestSite.in(folder)
            .story("call", "English.")
            .story("call.cy", "title: Yr alwad", "Cymraeg.")
            .file("content/site.yaml", inTwoLanguages())
            .build();
    assertThat(site.html("/cy/stories/call/").select("h1").text()).isEqualTo("Yr alwad");
  }

  private static String inTwoLanguages() {
    return """
        title: A little site
        description: For a test.
        base-url: https://example.org/
        languages:
          - {code: en, name: English}
          - {code: cy, name: Cymraeg}
        navigation: [{label: Stories, to: /stories/}]
        help-now: {text: Help, organisations: [samaritans]}
        """;
  }
}
