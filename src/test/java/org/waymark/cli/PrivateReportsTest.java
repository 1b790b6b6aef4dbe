package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;

/** What is found of a person is in no report: logs are often read by everybody (safety.md 4). */
final class PrivateReportsTest {

  @TempDir private Path folder;

  private String report(String format) {
    StringWriter out = new StringWriter();
    String[] arguments = {
      "check", "--project=" + folder, "--as-of=2026-11-21", "--no-color", "--format=" + format
    };
    int status = Main.run(arguments, new PrintWriter(out), new PrintWriter(out));
    assertThat(status).isEqualTo(ExitStatus.CONTENT);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github"})
  void noFormatShowsIt(String format) {
    TestSite.in(folder)
        .story(
            "a",
            "I was born on 3 May 1985. Ring 07700 900123, write to ada@example.org.\n\n"
                + "NHS 999 000 0018, hospital number K123456, LS1 4AP, @adas_page.")
        .file("templates/wording/en.yaml", "not-found-text: Ring 07700 900999.\n");
    assertThat(report(format))
        .contains("personal-data", "stories/a.md", "a telephone number", "a date of birth")
        .doesNotContain(
            "900123", "900999", "1985", "ada@", "000 0018", "K123456", "4AP", "adas_page");
  }

  @Test
  void anotherProblemOfTheSameLineDoesNotShowItEither() {
    TestSite.in(folder)
        .page("a", "Ring 07700 900123, see [this](page:nothing).\n\n[That](page:no)");
    assertThat(report("text"))
        .contains("personal-data", "link-to-nothing", "[That](page:no)")
        .doesNotContain("900123");
  }
}
