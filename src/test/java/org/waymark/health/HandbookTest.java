package org.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Main;

/** The command that the build of the handbook runs. */
final class HandbookTest {

  @TempDir private Path folder;

  @Test
  void theCommandWritesEveryPage() throws IOException {
    Path out = folder.resolve("a/b");
    assertThat(run("handbook", "--out", out.toString())).isEmpty();
    try (var written = Files.list(out)) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Handbook.pages().keySet());
    }
    assertThat(out.resolve("problem-codes.md")).content().isEqualTo(CodePage.text());
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertThat(Handbook.pages()).isEqualTo(Handbook.pages());
  }

  @Test
  void theCommandIsNotOfferedToEditors() {
    assertThat(run("help")).contains("build", "check", "schema").doesNotContain("handbook");
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    int status = Main.run(arguments, writer, writer);
    assertThat(status).as(List.of(arguments) + ": " + out).isZero();
    return out.toString();
  }
}
