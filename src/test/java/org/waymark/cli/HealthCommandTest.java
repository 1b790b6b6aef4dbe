package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;

/** {@code waymark health}: a report is no failure, and a check is recorded once it is sure. */
final class HealthCommandTest {

  private static final String TEA = "content/organisations/tea.md";

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(arguments, new PrintWriter(out), new PrintWriter(err), TODAY);
  }

  private int health(String... arguments) {
    List<String> all = new ArrayList<>(List.of("health"));
    all.addAll(List.of(arguments));
    all.add("--project=" + folder);
    all.add("--as-of=2026-11-21");
    return run(all.toArray(String[]::new));
  }

  private TestSite site() {
    return TestSite.in(folder)
        .organisation("tea", "checked: {on: 2026-01-02, how: website, by: volunteer} # yes\n");
  }

  private String tea() throws IOException {
    return Files.readString(folder.resolve(TEA));
  }

  @Test
  void findingsAreNoFailure() {
    site();
    assertThat(health()).isZero();
    assertThat(out.toString())
        .startsWith("What needs a person on 21 November 2026\n")
        .contains("organisation:tea  " + TEA + ":10:10");
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void theFormsAreTextJsonAndMarkdown() {
    site();
    assertThat(health("--format=json")).isZero();
    assertThat(JsonParser.parseString(out.toString()).getAsJsonObject().has("findings")).isTrue();
    assertThat(health("--format=markdown")).isZero();
    assertThat(out.toString()).startsWith("# What needs a person");
  }

  @Test
  void whatCannotBeReadEndsWithOne() {
    site().delete("content/site.yaml");
    assertThat(health()).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("site.yaml");
    assertThat(health("--call-sheet")).isEqualTo(ExitStatus.CONTENT);
    assertThat(health("--format=json")).isEqualTo(ExitStatus.CONTENT);
    assertThat(JsonParser.parseString(out.toString()).getAsJsonObject().has("problems")).isTrue();
  }

  @Test
  void theCallSheetGoesIntoAFileOfTheFormItsNameSays() throws IOException {
    site();
    Path file = folder.resolve("calls.html");
    assertThat(health("--call-sheet", "--out=" + file)).isZero();
    assertThat(file).content().startsWith("<!doctype html>").contains("Organisation tea");
    assertThat(health("--call-sheet", "--out=" + folder.resolve("calls.md"))).isZero();
    assertThat(folder.resolve("calls.md")).content().startsWith("# Call sheet");
    Files.writeString(file, "notes of a volunteer");
    assertThat(health("--call-sheet", "--out=" + file)).isEqualTo(ExitStatus.USAGE);
    assertThat(file).content().isEqualTo("notes of a volunteer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--all", "--format=html", "--call-sheet --format=json", "--out=/no/such/folder/a"})
  void optionsThatDoNotGoTogetherAreRefused(String options) {
    site();
    assertThat(health(options.split(" ", -1))).isEqualTo(ExitStatus.USAGE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void aCheckIsRecordedAndNoLongerDue() throws IOException {
    site();
    String before = tea();
    assertThat(health("checked", "tea", "--how=phoned", "--by=directory volunteer")).isZero();
    assertThat(tea())
        .isEqualTo(
            before.replace(
                "{on: 2026-01-02, how: website, by: volunteer}",
                "{on: 2026-11-21, how: phoned, by: directory volunteer}"));
    assertThat(out.toString())
        .isEqualTo(
            TEA + " now says: checked: {on: 2026-11-21, how: phoned, by: directory volunteer}\n");
    health();
    assertThat(out.toString()).doesNotContain("organisation:tea");
  }

  @Test
  void aCheckIsRecordedInEveryLanguageOrInNone() throws IOException {
    site()
        .settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .organisation("tea.cy", "checked: {on: 2026-01-03, how: website, by: volunteer}\n");
    assertThat(health("checked", TEA, "--how=phoned", "--by=volunteer", "--on=2026-11-01"))
        .isZero();
    Path welsh = folder.resolve("content/organisations/tea.cy.md");
    assertThat(tea()).contains("checked: {on: 2026-11-01, how: phoned, by: volunteer}");
    assertThat(welsh).content().contains("checked: {on: 2026-11-01, how: phoned, by: volunteer}");
    Files.writeString(welsh, Files.readString(welsh).replace("status: active", "status: maybe"));
    String before = tea();
    assertThat(health("checked", "tea", "--how=phoned", "--by=volunteer")).isEqualTo(1);
    assertThat(tea()).isEqualTo(before);
    assertThat(err.toString()).contains("Nothing was recorded");
  }

  @Test
  void whoIsMeantAndHowIsPutRight() throws IOException {
    site();
    String before = tea();
    assertThat(health("checked", "tee", "--how=phoned", "--by=volunteer")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean \"tea\"?");
    assertThat(health("checked", "tea", "--how=phone", "--by=volunteer")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean \"phoned\"?");
    assertThat(health("checked", "tea", "--how=phoned", "--by=Rhian Pritchard")).isEqualTo(2);
    assertThat(err.toString()).contains("a person's name").doesNotContain("Rhian", "Pritchard");
    assertThat(health("checked", "tea", "--how=phoned", "--by=v", "--on=2026-11-22")).isEqualTo(2);
    assertThat(err.toString()).contains("still to come");
    assertThat(health("checked", "tea", "--how=phoned", "--by=v", "--on=2026-01-01")).isEqualTo(2);
    assertThat(err.toString()).contains("2026-01-02, which is later");
    assertThat(health("checked", "tea", "--how=phoned")).isEqualTo(2);
    assertThat(tea()).isEqualTo(before);
  }

  @Test
  void aCheckOfADayToComeWasNotMade() throws IOException {
    site();
    String before = tea();
    String[] checked = {
      "health",
      "checked",
      "tea",
      "--how=phoned",
      "--by=v",
      "--project=" + folder,
      "--as-of=2026-11-22"
    };
    assertThat(run(checked)).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .contains("2026-11-22 is still to come", "Leave --as-of out", "--on 2026-11-21");
    assertThat(tea()).isEqualTo(before);
    checked[6] = "--as-of=2026-11-20";
    assertThat(run(checked)).isZero();
    assertThat(tea()).contains("on: 2026-11-20");
  }

  @Test
  void whatTheHandbookTellsPeopleToTypeRuns() throws IOException {
    TestSite.in(folder).organisation("miscarriage-uk", "");
    Pattern command = Pattern.compile("(?m)^\\./waymark (health.*)$");
    var lines = command.matcher(Files.readString(Path.of("site/markdown/health.md")));
    int count = 0;
    for (; lines.find(); count++) {
      String line = lines.group(1).replace("calls.html", folder.resolve("calls.html").toString());
      List<String> words = new ArrayList<>();
      Pattern.compile("\"([^\"]+)\"|\\S+")
          .matcher(line)
          .results()
          .forEach(word -> words.add(word.group(1) == null ? word.group() : word.group(1)));
      assertThat(health(words.subList(1, words.size()).toArray(String[]::new))).as(line).isZero();
    }
    assertThat(count).isEqualTo(3);
  }

  @Test
  void optionsBeforeTheWordAreNotTakenForAnotherProject() throws IOException {
    site();
    String before = tea();
    assertThat(run("health", "--project=" + folder, "checked", "tea", "--how=phoned", "--by=v"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("Write all options behind the word checked.");
    assertThat(tea()).isEqualTo(before);
  }
}
