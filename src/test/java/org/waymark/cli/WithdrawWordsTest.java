package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** A film that other pages show is words of the story, which its teller can take back alone. */
final class WithdrawWordsTest {

  private static final String SAID = "What I said to the camera was not for them at all.";

  @TempDir private Path folder;
  private TestSite site = TestSite.empty(Path.of("unused"));

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .file("content/media/wait.webm", "film")
            .file("content/media/wait.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + SAID + "\n")
            .file("content/media/wait.md", SAID)
            .story(
                "the-long-wait",
                "film: {src: media/wait.webm, captions: media/wait.vtt, transcript: media/wait.md}",
                "I waited there for all of that day.")
            .page("shown", "![The film](film:the-long-wait)")
            .page("hub", "sections: [{show: film, of: the-long-wait}]", "A hub.")
            .build();
    assertThat(site.text("/shown/index.html")).contains(SAID, "wait.webm");
    assertThat(site.text("/hub/index.html")).contains(SAID, "wait.webm");
  }

  private void proves(Withdrawing run) {
    assertThat(run.status()).as(run.told()).isZero();
    assertThat(run.told()).contains("Proved: ");
  }

  @Test
  void otherPagesLoseTheFilmAndWhatIsSaidInIt() {
    Withdrawing run = Withdrawing.in(folder, "the-long-wait", "--words");
    assertThat(site.text("/shown/index.html"))
        .doesNotContain("said to the camera", "wait.webm")
        .contains("The film</a>");
    assertThat(site.text("/hub/index.html")).doesNotContain("said to the camera", "wait.webm");
    proves(run);
    assertThat(site.text("/stories/the-long-wait/index.html")).contains(SAID, "wait.webm");
  }

  @Test
  void onePageAloneCanLoseIt() {
    Withdrawing run = Withdrawing.in(folder, "the-long-wait", "--words", "--on=shown");
    assertThat(site.text("/shown/index.html")).doesNotContain("said to the camera", "wait.webm");
    assertThat(site.text("/hub/index.html")).contains(SAID);
    proves(run);
  }

  @Test
  void theProofLooksForWhatIsSaidInTheFilm() throws IOException {
    site.page("about", "One said: " + SAID);
    Path proof = folder.resolve("proof.txt");
    Withdrawing run = Withdrawing.in(folder, "the-long-wait", "--words", "--proof=" + proof);
    assertThat(run.status()).isEqualTo(ExitStatus.CONTENT);
    assertThat(Files.readString(proof))
        .contains("sentence of the film (12 words): FOUND\n    https://example.org/about/\n  any");
  }

  @Test
  void theProofLooksForTheFilmItself() throws IOException {
    Path proof = folder.resolve("proof.txt");
    proves(Withdrawing.in(folder, "the-long-wait", "--words", "--proof=" + proof));
    assertThat(Files.readString(proof)).contains("media file: not found");
    site.page("about", "[It can be heard](media/wait.webm).");
    Withdrawing run = Withdrawing.in(folder, "the-long-wait", "--words", "--proof=" + proof);
    assertThat(run.status()).isEqualTo(ExitStatus.CONTENT);
    assertThat(Files.readString(proof))
        .contains("media file: FOUND\n    https://example.org/about/\n");
  }

  @Test
  void editorsAreToldWhichPagesStillNameTheFilm() {
    Withdrawing.in(folder, "the-long-wait", "--words");
    assertThat(site.build().told())
        .contains(
            "story-words-taken-back pages/hub.md:4:29",
            "story-words-taken-back pages/shown.md:6:1");
  }

  @Test
  void whereCompressedCopiesAreMadeTheStorysOwnMayStay() {
    site.page(
            "hub",
            "clips: [{id: the-long-wait, quote: I waited there for all of that day}]",
            "A hub.")
        .compressed();
    proves(Withdrawing.in(folder, "the-long-wait", "--words", "--compress"));
  }

  /** A film of a page that is called as the story is none of the story's words. */
  @Test
  void theFilmOfAPageOfTheSameNameStays() {
    site.story("the-long-wait", "I counted the chairs.")
        .page(
            "the-long-wait",
            "film: {src: media/wait.webm, captions: media/wait.vtt, transcript: media/wait.md}",
            "Ours.")
        .page("hub", "clips: [{id: the-long-wait, quote: I counted the chairs}]", "A hub.");
    proves(Withdrawing.in(folder, "the-long-wait", "--words"));
    assertThat(site.text("/shown/index.html")).contains(SAID, "wait.webm");
  }
}
