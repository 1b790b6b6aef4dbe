package org.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Main;

/** The command that the build of the handbook runs. */
final class HandbookTest {

  private static final Path SITES = Path.of("src/test/sites");

  @TempDir private Path folder;

  @Test
  void theCommandWritesEveryPage() throws IOException {
    Path out = folder.resolve("a/b");
    assertThat(run("handbook", "--out", out.toString())).isEmpty();
    try (var written = Files.list(out)) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Handbook.pages(Map.of()).keySet());
    }
    assertThat(out.resolve("problem-codes.md")).content().isEqualTo(CodePage.text(Map.of()));
  }

  @Test
  void aCodesExampleIsWhatAnEditorSeesOfTheTestsSite() throws IOException {
    Path sites = folder.resolve("sites");
    for (String part : List.of("base", "broken/bad-date", "broken/dead-link")) {
      copy(SITES.resolve(part), sites.resolve(part));
    }
    run("handbook", "--out", folder.resolve("out").toString(), "--examples", sites.toString());
    String page = Files.readString(folder.resolve("out/problem-codes.md"));
    assertThat(page.substring(page.indexOf("### bad-date")))
        .contains("What to do: ", "For example:\n\n```text\n  content/", "  [bad-date]\n")
        .containsPattern("\n +\\d+ \\| .*\n +\\^\n  -> There .*\n```");
    assertThat(page.substring(page.indexOf("### dead-link")))
        .as("found on pages, not in content")
        .containsPattern("```text\n  .*\\[dead-link\\]");
    assertThat(page.split("For example:", -1)).hasSize(3);
    assertThat(page).doesNotContain("waymark-example", folder.toString());
  }

  @Test
  void whatIsPrivateIsNoExample() throws IOException {
    Path sites = folder.resolve("sites");
    Path broken = SITES.resolve("broken/personal-data");
    copy(SITES.resolve("base"), sites.resolve("base"));
    copy(broken, sites.resolve("broken/personal-data"));
    run("handbook", "--out", folder.resolve("out").toString(), "--examples", sites.toString());
    String page = Files.readString(folder.resolve("out/problem-codes.md"));
    assertThat(page.substring(page.indexOf("### personal-data\n")))
        .containsPattern("```text\n  content/.*\\[personal-data\\]\n  .*\n  -> [^|]*\n```");
  }

  @Test
  void reportsAreInTheHandbookOfEditorsAlone() throws IOException {
    Path site = folder.resolve("site");
    copy(SITES.resolve("base"), site);
    Path out = folder.resolve("out");
    run("handbook", "--out=" + out, "--for=editors", "--project=" + site, "--as-of=2028-01-01");
    assertThat(out.resolve(Handbook.HEALTH_PAGE))
        .content()
        .startsWith("# What needs a person on 1 January 2028\n\n**Internal.** ")
        .contains("organisation\\:samaritans");
    assertThat(out.resolve(Handbook.CALL_SHEET_PAGE))
        .content()
        .contains("**Internal.** ", "## Samaritans");
    run("handbook", "--out=" + out, "--project=" + site, "--as-of=2028-01-01");
    assertThat(Files.readString(out.resolve(Handbook.HEALTH_PAGE)))
        .contains("not in this copy")
        .doesNotContain("samaritans");
    assertThat(Files.readString(out.resolve(Handbook.CALL_SHEET_PAGE)))
        .contains("not in this copy")
        .doesNotContain("Samaritans");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertThat(Handbook.pages(Map.of())).isEqualTo(Handbook.pages(Map.of()));
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
