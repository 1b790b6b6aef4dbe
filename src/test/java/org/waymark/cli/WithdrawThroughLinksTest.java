package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** A story is taken back whole, and searched for everywhere, where links stand for files. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class WithdrawThroughLinksTest {

  private static final String SENTENCE =
      "I counted the chairs in that corridor until my name was called.";

  private static final String STORY = "content/stories/the-long-wait.md";

  @TempDir private Path folder;
  private Path project = Path.of("");
  private TestSite site = TestSite.empty(Path.of("unused"));

  @BeforeEach
  void begin() {
    project = folder.resolve("project");
    site =
        TestSite.in(project)
            .story("the-long-wait", "summary: What it is to wait in a corridor.", SENTENCE)
            .story("other", "Another story.");
  }

  /** The site, built into a folder that only a link leads to. */
  private void buildIntoLinkedFolder() throws IOException {
    Path real = Files.createDirectories(folder.resolve("served"));
    Files.createDirectories(project.resolve("target"));
    Files.createSymbolicLink(project.resolve("target/website"), real);
    site.build();
    assertThat(real.resolve("stories/the-long-wait/index.html")).exists();
  }

  @Test
  void aSiteBehindALinkIsSearched() throws IOException {
    buildIntoLinkedFolder();
    Withdrawing run = Withdrawing.in(project, "the-long-wait");
    assertThat(run.status()).as(run.told()).isZero();
    assertThat(run.told()).startsWith("Proved: ");
    assertThat(project.resolve(STORY)).doesNotExist();
  }

  @Test
  void ofASiteBehindALinkNothingIsDeletedWhileWordsStandThere() throws IOException {
    site.page("about", "One wrote: " + SENTENCE);
    buildIntoLinkedFolder();
    Withdrawing run = Withdrawing.in(project, "the-long-wait");
    assertThat(project.resolve(STORY)).exists();
    assertThat(run.status()).isEqualTo(ExitStatus.CONTENT);
    assertThat(run.told()).contains("NOT PROVED: something of it still stands");
    site.page("about", "Nothing.");
    assertThat(Withdrawing.in(project, "the-long-wait").status()).isZero();
  }

  @Test
  void aDryRunListsWhatStandsInASiteBehindALink() throws IOException {
    buildIntoLinkedFolder();
    assertThat(Withdrawing.in(project, "the-long-wait", "--dry-run").told())
        .contains("  stories/the-long-wait/index.html\n");
  }
}
