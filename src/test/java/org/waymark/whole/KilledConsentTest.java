package org.waymark.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** Recording a consent never leaves half a story, whenever it is killed (safety.md 18). */
final class KilledConsentTest {

  private static final int KILLS = Integer.getInteger("waymark.kills", 3);

  @TempDir private Path folder;

  private WaymarkProcess agreement() throws IOException {
    return WaymarkProcess.start(folder.resolve("site"), "consent", "agree", "call");
  }

  @Test
  void theStoryIsAsItWasOrAgreedTo() throws IOException, InterruptedException {
    TestSite.in(folder.resolve("site")).story("call", "Nobody rang. ".repeat(20_000));
    Path stories = folder.resolve("site/content/stories");
    Path story = stories.resolve("call.md");
    String before = Files.readString(story);
    assertThat(agreement().end()).isZero();
    String after = Files.readString(story);
    assertThat(after).contains("agreed-text: sha256:");
    Random random = new Random(2026);
    for (int kill = 0; kill < KILLS; kill++) {
      Files.writeString(story, before);
      WaymarkProcess agreement = agreement();
      Path beside = stories.resolve(".call.md." + agreement.pid() + ".tmp");
      agreement.atOnceWhen(() -> Files.exists(beside)).after(random.nextLong(2_000_000)).kill();
      assertThat(Files.readString(story)).isIn(before, after);
      Files.writeString(story, before);
      assertThat(agreement().end()).isZero();
      assertThat(Files.readString(story)).isEqualTo(after);
      assertThat(Tree.names(stories)).containsExactly("call.md");
    }
  }
}
