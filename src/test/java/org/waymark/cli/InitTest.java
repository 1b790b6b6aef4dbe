package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/** From nothing to a site of one's own. */
final class InitTest {

  private static final String DAY = "--as-of=2026-11-21";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }

  private Path site(String name, String... options) {
    Path site = folder.resolve(name);
    assertThat(
            run(
                Stream.concat(Stream.of("init", site + "", DAY), Stream.of(options))
                    .toArray(String[]::new)))
        .as(err::toString)
        .isZero();
    return site;
  }

  private static TestSite built(Path site) {
    return TestSite.existing(site, site.resolve("target/website")).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"site", "a site of our own", "Nähe & Trost's", "دعم", "日本/😀", "a#b%20c", "-x"})
  void itBuildsAtOnceWhateverTheFolderIsCalled(String name) {
    TestSite site = built(site(name));
    assertThat(site.problems())
        .extracting(problem -> problem.code().id())
        .containsExactly("not-checked-lately");
    assertThat(site.html("/").select("h1").text()).isEqualTo("You are not alone");
    assertThat(site.has("/stories/the-form-at-the-desk/")).isTrue();
    assertThat(site.has("/about/")).isFalse();
  }

  /** Waymark knows the need by its id. */
  @Test
  void somebodyToTalkToIsThereForAnyone() {
    TestSite site = built(site("site"));
    assertThat(site.html("/stories/the-form-at-the-desk/").select(".help").text())
        .contains("An organisation you trust", "there for anyone");
  }

  @Test
  void whatOnlyTheOwnerCanWriteIsToldBeforeReadersSeeIt() throws IOException {
    Path site = site("site");
    for (String page : List.of("about", "privacy", "how-we-handle-stories")) {
      Path file = site.resolve("content/pages/" + page + ".md");
      Files.writeString(file, Files.readString(file).replace("\ndraft: true\n", "\n"));
    }
    assertThat(built(site).problems())
        .extracting(problem -> problem.code().id())
        .containsExactly(
            "still-to-be-written",
            "still-to-be-written",
            "still-to-be-written",
            "not-checked-lately");
  }

  @Test
  void theInventedStoryIsRefusedForThePublic() {
    assertThat(run("check", "--project=" + site("site"), DAY, "--production")).isEqualTo(1);
    assertThat(out.toString()).contains("content/stories/the-form-at-the-desk.md", "[sample");
  }

  @Test
  void theDemonstrationComesWholeAndWithoutAProblem() {
    Path site = site("demo", "--from-demo");
    TestSite built = built(site);
    assertThat(built.problems()).isEmpty();
    assertThat(built.has("/stories/the-word-missed/")).isTrue();
    assertThat(site.resolve("content/.demonstration")).doesNotExist();
    assertThat(site.resolve("README.md")).content().contains("none of it may go to readers");
  }

  /** Otherwise whoever gets the program would get somebody's story. */
  @Test
  void nothingButSamplesIsPackedAsStories() throws IOException {
    try (Stream<Path> stories =
        Files.list(site("demo", "--from-demo").resolve("content/stories"))) {
      assertThat(stories.filter(file -> !file.toString().matches(".*\\.[a-z]{2}\\.md")))
          .hasSizeGreaterThan(15)
          .allSatisfy(story -> assertThat(story).content().contains("\nsample: true\n"));
    }
  }

  @Test
  void theNextCommandsCanBeCopied() {
    site("a'b c");
    assertThat(out.toString().lines().map(String::strip))
        .contains("./waymark preview", "./waymark check")
        .anyMatch(line -> line.startsWith("cd '") && line.endsWith("a'\\''b c'"));
  }

  @Test
  void aFolderWithAnythingInItIsRefused() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThat(run("init", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("is not empty: it has notes.txt in it.");
    assertThat(out.toString()).isEmpty();
    assertThat(folder).isDirectoryContaining("glob:**notes.txt");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).hasSize(1);
    }
  }

  @Test
  void theSchemasOfEverySharedFileAreWired() throws IOException {
    Path site = site("site");
    JsonObject settings =
        JsonParser.parseString(Files.readString(site.resolve(".vscode/settings.json")))
            .getAsJsonObject()
            .getAsJsonObject("yaml.schemas");
    for (String shared : List.of("site", "topics", "content-notes", "glossary")) {
      String schema = "./.vscode/schemas/" + shared + ".schema.json";
      assertThat(settings.getAsJsonArray(schema).toString())
          .isEqualTo("[\"content/" + shared + ".yaml\"]");
      assertThat(JsonParser.parseString(Files.readString(site.resolve(schema))).isJsonObject())
          .isTrue();
      assertThat(site.resolve("content/" + shared + ".yaml")).exists();
    }
  }

  @Test
  void theWorkflowIsYamlAndChecksWithoutPublishing() throws IOException {
    String text = Files.readString(site("site").resolve(".github/workflows/site.yml"));
    Problems problems = new Problems();
    Yaml.Mapping read = YamlReader.read("site.yml", text, 1, problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    assertThat(read.get("jobs")).isInstanceOf(Yaml.Mapping.class);
    assertThat(text)
        .contains("waymark check --format github", "vars.WAYMARK_PUBLISH == 'yes'", "--production");
  }
}
