package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Build;
import org.waymark.Inputs;
import org.waymark.Report;
import org.waymark.Stage;
import org.waymark.TestSite;
import org.waymark.Timings;
import org.waymark.problem.Problems;
import org.waymark.publish.Target;

/** What somebody sees who waits at a terminal. */
final class ProgressLineTest {

  @TempDir private Path folder;

  private final StringWriter written = new StringWriter();
  private long now;

  private ProgressLine line() {
    return new ProgressLine(new PrintWriter(written), () -> now);
  }

  /** What is left of a line when all has been written over it that was written. */
  private String left() {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (char character : written.toString().toCharArray()) {
      if (character == '\r') {
        at = 0;
      } else {
        line.replace(at, Math.min(at + 1, line.length()), String.valueOf(character));
        at++;
      }
    }
    return line.toString().strip();
  }

  @Test
  void aShortRunSaysNothing() {
    try (ProgressLine line = line()) {
      line.begin(Stage.TEXTS);
      line.about(2);
      line.did();
      now = ProgressLine.LONG - 1;
      line.did();
    }
    assertThat(written.toString()).isEmpty();
  }

  @Test
  void aLongOneSaysHowFarItIs() {
    try (ProgressLine line = line()) {
      line.begin(Stage.TEXTS);
      line.about(200);
      line.did();
      now = ProgressLine.LONG;
      line.did();
      for (int i = 2; i < 50; i++) {
        line.did(); // The line may be drawn at any of them, and is at the last.
      }
    }
    assertThat(written.toString()).contains("read the texts", " 25%", " 50/200 ");
    assertThat(left()).isEmpty();
  }

  @Test
  void eachStageHasALineOfItsOwn() {
    try (ProgressLine line = line()) {
      now = ProgressLine.LONG;
      line.begin(Stage.LIBRARY);
      line.begin(Stage.PAGES);
      line.about(3);
      line.did();
    }
    assertThat(written.toString())
        .containsSubsequence("put the library together", "make the pages", " 33%", " 1/3 ");
    assertThat(written.toString().split("\r")).allMatch(line -> line.length() < 80);
    assertThat(left()).isEmpty();
  }

  @Test
  void aBuildTellsIt() throws IOException {
    Inputs inputs = TestSite.in(folder.resolve("project")).story("one", "Words.").inputs();
    try (ProgressLine line = new ProgressLine(new PrintWriter(written), () -> now++ << 40)) {
      Target target = new Target(folder.resolve("out"), false, false);
      Report built = Build.of(inputs, target, new Problems()).timed(Timings.none(line)).run();
      assertThat(written.toString())
          .containsSubsequence("read the texts", "100%", "make the pages", "100%", "publish")
          .contains(" " + built.pages() + "/" + built.pages() + " ");
    }
    assertThat(left()).isEmpty();
  }
}
