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
import org.waymark.Images;
import org.waymark.TestSite;

/** A story is taken back whole, and searched for everywhere, where links stand for files. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class WithdrawThroughLinksTest {

  private static final String SENTENCE =
      "I counted the chairs in that corridor until my name was called.";

  private static final String STORY = "content/stories/the-long-wait.md";

  private static final String WITH_PICTURE =
      "summary: What it is to wait in a corridor.\nimage: {src: media/mine.png, alt: Chairs}";

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

  /** Moves a file elsewhere, and puts a link to it into its place. */
  private Path linked(String name, Path elsewhere) throws IOException {
    Files.createDirectories(elsewhere.getParent());
    Files.move(project.resolve(name), elsewhere);
    Files.createSymbolicLink(project.resolve(name), elsewhere);
    return elsewhere;
  }

  @Test
  void theFileThatAStoryIsALinkToGoesToo() throws IOException {
    Path text = linked(STORY, project.resolve("texts/a.md"));
    site.build();
    Withdrawing before = Withdrawing.in(project, "the-long-wait", "--dry-run");
    assertThat(before.told()).contains("  texts/a.md\n  " + STORY + "\n");
    Path proof = folder.resolve("proof.txt");
    Withdrawing run = Withdrawing.in(project, "the-long-wait", "--proof=" + proof);
    assertThat(run.status()).as(run.told()).isZero();
    assertThat(text).doesNotExist();
    assertThat(Files.isSymbolicLink(project.resolve(STORY))).isFalse();
    assertThat(Files.readString(proof)).contains("Files deleted (2)\n  texts/a.md\n");
  }

  @Test
  void aFileThatAnotherLinkLeadsToStaysAndIsNamed() throws IOException {
    site.bytes("content/media/mine.png", Images.png(40, 30))
        .story("the-long-wait", WITH_PICTURE, SENTENCE);
    Path picture = linked("content/media/mine.png", project.resolve("pictures/a.png"));
    Files.createSymbolicLink(project.resolve("content/media/everyones.png"), picture);
    site.page("about", "![A](media/everyones.png)").build();
    Withdrawing run = Withdrawing.in(project, "the-long-wait");
    assertThat(run.status()).as(run.told()).isZero();
    assertThat(picture).exists();
    assertThat(Files.isSymbolicLink(project.resolve("content/media/mine.png"))).isFalse();
    assertThat(run.told()).contains("links to these files, which stay", "  pictures/a.png\n");
  }

  @Test
  void aFileOutsideTheProjectStaysAndIsNamed() throws IOException {
    site.build();
    Path text = linked(STORY, folder.resolve("outside/a.md"));
    String named = "  " + text.toRealPath() + "\n";
    assertThat(Withdrawing.in(project, "the-long-wait", "--dry-run").told()).contains(named);
    Path proof = folder.resolve("proof.txt");
    Withdrawing run = Withdrawing.in(project, "the-long-wait", "--proof=" + proof);
    assertThat(run.status()).as(run.told()).isZero();
    assertThat(text).exists();
    assertThat(run.told()).contains(named);
    assertThat(Files.readString(proof)).contains("and that stay (1)\n" + named);
  }

  /** As after a run that was stopped between the two. */
  @Test
  void aLinkTheFileOfWhichIsGoneGoesAllTheSame() throws IOException {
    Path text = linked(STORY, project.resolve("texts/a.md"));
    site.build();
    Files.delete(text);
    Withdrawing run = Withdrawing.in(project, "the-long-wait");
    assertThat(run.status()).as(run.told()).isZero();
    assertThat(Files.isSymbolicLink(project.resolve(STORY))).isFalse();
  }
}
