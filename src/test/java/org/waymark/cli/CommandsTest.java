package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;
import org.waymark.content.ContentType;
import org.waymark.content.Field;

/** What a person or a program that calls Waymark gets: words, objects and the exit status. */
final class CommandsTest {

  private static final String DAY = "--as-of=2026-11-21";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }

  private int onProject(String command, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = command;
    arguments[1] = "--project=" + folder;
    arguments[2] = DAY;
    System.arraycopy(options, 0, arguments, 3, options.length);
    return run(arguments);
  }

  private JsonObject json() {
    JsonElement parsed = JsonParser.parseString(out.toString());
    return parsed.getAsJsonObject();
  }

  private JsonObject onlyProblem() {
    assertThat(json().getAsJsonArray("problems")).hasSize(1);
    return json().getAsJsonArray("problems").get(0).getAsJsonObject();
  }

  @Test
  void buildPublishesAndSaysSoInALine() {
    TestSite.in(folder);
    assertThat(onProject("build")).isZero();
    assertThat(out.toString().lines())
        .singleElement()
        .asString()
        .matches(
            "\\d+ pages: \\d+ files written, 0 unchanged, 0 removed\\. must fix: 0, should fix: 0\\."
                + " \\d+\\.\\d s");
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("target/website/index.html")).exists();
  }

  @Test
  void buildGoesWhereItIsTold() {
    TestSite.in(folder);
    assertThat(onProject("build", "--out=" + folder.resolve("elsewhere"))).isZero();
    assertThat(folder.resolve("elsewhere/index.html")).exists();
    assertThat(folder.resolve("target/website")).doesNotExist();
  }

  @Test
  void checkWritesNothing() {
    TestSite.in(folder).page("about", "draft: maybe\n", "Us.");
    assertThat(onProject("check")).isEqualTo(1);
    assertThat(out.toString()).contains("[wrong-type]");
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void checkTellsTheSameAsBuild() {
    TestSite.in(folder)
        .page("about", "draft: maybe\n", "[x](org:nobody) ![](media/no.png)")
        .story("a", "topics: [missed-miscarriage]\n", "Us.");
    onProject("check", "--format=json");
    JsonElement checked = json().get("problems");
    onProject("build", "--format=json");
    assertThat(json().get("problems")).isEqualTo(checked);
    assertThat(checked.getAsJsonArray()).hasSizeGreaterThan(3);
  }

  @Test
  void errorsEndWithOneAndTheLastSiteStays() {
    TestSite.in(folder);
    onProject("build");
    TestSite.in(folder).page("index", "", "[x](org:nobody)");
    assertThat(onProject("build")).isEqualTo(1);
    assertThat(out.toString()).contains("Not published: must fix: 1, should fix: 0. The last site");
    assertThat(folder.resolve("target/website/index.html")).content().contains("Welcome.");
  }

  @Test
  void warningsEndWithNothingUnlessStrict() {
    TestSite.in(folder).page("a", "> We waited.");
    assertThat(onProject("build")).isZero();
    assertThat(out.toString()).contains("Should fix (1)").contains("[quotation-without-speaker]");
    assertThat(onProject("build", "--strict")).isEqualTo(1);
    assertThat(out.toString()).contains("Must fix (1)");
  }

  @Test
  void quietSaysNothingWhenAllIsWell() {
    TestSite site = TestSite.in(folder).page("about", "Us.");
    assertThat(onProject("build", "--quiet")).isZero();
    assertThat(out.toString()).isEmpty();
    site.bytes(
        "content/pages/about.md",
        "\uFEFF---\ntitle: A\nsummary: B.\n---\n"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(onProject("build", "--quiet")).isZero();
    assertThat(out.toString()).isEmpty();
    site.page("about", "draft: maybe\n", "Us.");
    assertThat(onProject("build", "--quiet")).isEqualTo(1);
    assertThat(out.toString()).contains("[wrong-type]", "Not published");
  }

  @Test
  void theDayDecidesWhatIsShown() {
    TestSite.in(folder).news("spring", "date: 2027-03-01\n", "Spring.");
    onProject("build");
    assertThat(folder.resolve("target/website/news/spring/index.html")).doesNotExist();
    run("build", "--project=" + folder, "--as-of=2027-03-01");
    assertThat(folder.resolve("target/website/news/spring/index.html")).exists();
  }

  @Test
  void theAddressOfTheSiteCanBeGiven() {
    TestSite.in(folder);
    onProject("build", "--base-url=https://preview.example.net/branch/");
    assertThat(folder.resolve("target/website/stories/index.html"))
        .content()
        .contains("https://preview.example.net/branch/stories/", "href=\"/branch/stories/\"")
        .doesNotContain("https://example.org/stories/");
  }

  @Test
  void productionRefusesSamples() {
    TestSite.in(folder).story("a", "It was a Tuesday.");
    assertThat(onProject("build")).isZero();
    assertThat(onProject("build", "--production")).isEqualTo(1);
    assertThat(out.toString()).contains("[sample-in-production]");
  }

  @Test
  void jsonIsOneObjectAndNothingElse() {
    TestSite.in(folder).page("a", "> We waited.");
    assertThat(onProject("build", "--format=json")).isZero();
    assertThat(err.toString()).isEmpty();
    JsonObject report = json();
    assertThat(report.keySet())
        .containsExactly("problems", "pages", "written", "unchanged", "removed", "millis");
    assertThat(report.get("pages").getAsInt()).isGreaterThan(20);
    assertThat(report.get("written").getAsInt()).isGreaterThan(20);
    assertThat(report.get("millis").getAsLong()).isNotNegative();
    JsonObject problem = onlyProblem();
    assertThat(problem.keySet())
        .containsExactly("code", "severity", "file", "line", "column", "message", "fix");
    assertThat(problem.get("code").getAsString()).isEqualTo("quotation-without-speaker");
    assertThat(problem.get("severity").getAsString()).isEqualTo("warning");
    assertThat(problem.get("file").getAsString()).isEqualTo("content/pages/a.md");
    assertThat(problem.get("line").getAsInt()).isPositive();
    assertThat(problem.get("column").getAsInt()).isEqualTo(1);
    assertThat(problem.get("message").getAsString()).isNotBlank();
    assertThat(problem.get("fix").getAsString()).isNotBlank();
  }

  @Test
  void jsonSaysNoLineOfAWholeFile() {
    TestSite.in(folder).file("content/pages/deep/er/About Us.md", "x");
    assertThat(onProject("check", "--format=json")).isEqualTo(1);
    assertThat(onlyProblem().keySet())
        .containsExactly("code", "severity", "file", "message", "fix");
    assertThat(onlyProblem().get("file").getAsString())
        .isEqualTo("content/pages/deep/er/About Us.md");
  }

  @Test
  void jsonSaysNoFileOfTheProjectAsAWhole() {
    TestSite.in(folder).file("mine/thesis.txt", "ten years of work");
    assertThat(onProject("build", "--format=json", "--out=" + folder.resolve("mine"))).isEqualTo(1);
    assertThat(onlyProblem().keySet()).containsExactly("code", "severity", "message", "fix");
    assertThat(onlyProblem().get("code").getAsString()).isEqualTo("not-our-folder");
    assertThat(json().get("pages").getAsInt()).isZero();
  }

  @Test
  void jsonCountsWhatChanged() {
    TestSite site = TestSite.in(folder).page("about", "Us.").page("old", "Old.");
    onProject("build", "--format=json");
    int all = json().get("written").getAsInt();
    onProject("build", "--format=json");
    assertThat(json().get("written").getAsInt()).isZero();
    assertThat(json().get("unchanged").getAsInt()).isEqualTo(all);
    site.delete("content/pages/old.md");
    onProject("build", "--format=json");
    assertThat(json().get("removed").getAsInt()).isEqualTo(1);
  }

  @Test
  void jsonKeepsEveryCharacter() {
    TestSite.in(folder).page("about", "draft: \"ŵ </script> \\\" 😀\"\n", "Us.");
    onProject("check", "--format=json");
    assertThat(onlyProblem().get("message").getAsString()).contains("\"ŵ </script> \" 😀\"");
  }

  @Test
  void githubGetsAnAnnotationAProblem() {
    TestSite.in(folder)
        .page("about", "draft: \"100%, or: so\"\n", "Us.")
        .file("content/pages/A, b.md", "x");
    assertThat(onProject("check", "--format=github")).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(
            "::error file=content/pages/A%2C b.md,title=file-name::This file's name cannot become an"
                + " address. Rename it to \"a-b.md\".",
            "::error file=content/pages/about.md,line=4,col=8,title=wrong-type::\"draft\" is either"
                + " true or false, not \"100%25, or: so\". Write true or false.");
  }

  @Test
  void sarifHoldsEachProblemWithItsRuleAndPlace() {
    TestSite.in(folder)
        .page("about", "draft: \"100%, or: so\"\n", "Us.")
        .file("content/pages/A, b.md", "x");
    assertThat(onProject("check", "--format=sarif")).isEqualTo(1);
    assertThat(json().get("version").getAsString()).isEqualTo("2.1.0");
    JsonObject run = json().getAsJsonArray("runs").get(0).getAsJsonObject();
    assertThat(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules"))
        .hasSize(2);
    assertThat(run.getAsJsonArray("results")).hasSize(2);
    assertThat(run.getAsJsonArray("results").get(0).toString())
        .contains("\"uri\":\"content/pages/A,%20b.md\"")
        .doesNotContain("region");
    assertThat(run.getAsJsonArray("results").get(1).toString())
        .contains(
            "\"ruleId\":\"wrong-type\"",
            "\"level\":\"error\"",
            "\"region\":{\"startLine\":4,\"startColumn\":8}");
  }

  @Test
  void aProblemIsShownWithItsLineAndACaret() {
    TestSite.in(folder).page("about", "draft: maybe\n", "Us.");
    onProject("check");
    assertThat(out.toString())
        .startsWith(
            """
            Must fix (1)

              content/pages/about.md:4:8  [wrong-type]
              "draft" is either true or false, not "maybe".
                 4 | draft: maybe
                            ^
              -> Write true or false.

            Not published: must fix: 1, should fix: 0. The last site is as it was.\
            """);
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    TestSite.in(folder)
        .page("about", "nations: [\"\\e[31mred\"]\n", "[x](\u001b[31mred)")
        .page("us", "image: {src: \"a\u202Eb\", alt: x}\n", "Us.")
        .file("content/pages/\u001b[2J\n.md", "x");
    onProject("check");
    assertThat(out.toString()).doesNotContain("\u001b", "\u202E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "buidl",
        "build --nonsense",
        "build --as-of=tomorrow",
        "build --as-of=2026-02-30",
        "build --threads=0",
        "build --threads=many",
        "build --base-url=example.org",
        "build --format=xml",
        "preview --strict",
        "preview --format=json",
        "preview --quiet",
        "preview --no-color",
        "new story Us --strict",
        "new story Us --base-url=https://example.org/",
        "consent due --production",
        "consent show a --format=json",
        "health --base-url=https://example.org/",
        "links --quiet",
        "hosting nginx --strict",
        "schema story --quiet",
        "withdraw a --strict",
        "hosting",
        "hosting ngin",
        "schema",
        "schema storys",
        "schema story page"
      })
  void wrongUsageEndsWithTwoAndSaysWhatIsRight(String line) {
    TestSite.in(folder);
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    if (line.startsWith("build")) {
      assertThat(run("build", "--project=" + folder, words[1])).isEqualTo(2);
    } else {
      assertThat(run(words)).isEqualTo(2);
    }
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void aWrongTypeIsPutRight() {
    assertThat(run("schema", "storys")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean \"story\"?");
  }

  @Test
  void noProjectEndsWithTwo() {
    assertThat(onProject("build")).isEqualTo(2);
    assertThat(err.toString()).contains("--project");
    assertThat(run("check", "--project=" + folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(err.toString()).contains("There is no folder");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "build --help", "help build", "new --help", "schema --help"})
  void helpIsAtHand(String line) {
    assertThat(run(line.split(" "))).isZero();
    assertThat(out.toString()).contains("Usage: waymark");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theVersionIsSaid() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("Waymark ");
  }

  @Test
  void newSaysWhereTheFileIsAndWhatComesNext() {
    TestSite.in(folder)
        .settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]");
    assertThat(onProject("new", "story", "The phone call", "that never came")).isZero();
    assertThat(out.toString())
        .startsWith("content/stories/the-phone-call-that-never-came.md is there")
        .containsSubsequence("Consent first.", "consent agree the-phone-call", "draft: true");
    assertThat(err.toString()).isEmpty();
    assertThat(onProject("check")).isZero();
    String id = "--id=the-phone-call-that-never-came";
    assertThat(onProject("new", "story", "Yr alwad na ddaeth", id, "--language=cy")).isZero();
    assertThat(out.toString()).contains("content/stories/the-phone-call-that-never-came.cy.md");
    assertThat(onProject("check")).isZero();
  }

  @Test
  void newWritesOverNothing() throws Exception {
    TestSite.in(folder).page("about", "Us.");
    String before = Files.readString(folder.resolve("content/pages/about.md"));
    assertThat(onProject("new", "page", "About")).isEqualTo(1);
    assertThat(err.toString()).contains("already is a file", "Choose another title", "--id");
    assertThat(out.toString()).isEmpty();
    assertThat(folder.resolve("content/pages/about.md")).hasContent(before);
  }

  @Test
  void newNeedsSettingsThatCanBeRead() {
    TestSite.in(folder).file("content/site.yaml", "title: [\n");
    assertThat(onProject("new", "page", "Us")).isEqualTo(1);
    assertThat(out.toString()).contains("site.yaml");
    assertThat(folder.resolve("content/pages/us.md")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void aSchemaNamesEveryField(ContentType type) {
    assertThat(run("schema", type.id())).isZero();
    JsonObject schema = json();
    assertThat(schema.get("$schema").getAsString())
        .isEqualTo("http://json-schema.org/draft-07/schema#");
    assertThat(schema.get("additionalProperties").getAsBoolean()).isFalse();
    Set<String> properties = schema.getAsJsonObject("properties").keySet();
    assertThat(properties)
        .containsExactlyElementsOf(type.declaration().fields().stream().map(Field::name).toList());
    assertThat(schema.getAsJsonArray("required").asList().stream().map(JsonElement::getAsString))
        .containsExactlyElementsOf(
            type.declaration().fields().stream().filter(Field::required).map(Field::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "story, date, pattern, ^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "story, summary, maxLength, 240",
    "story, draft, type, boolean",
    "story, sensitivity, maximum, 3",
    "story, topics, type, array",
    "story, consent, type, object",
    "evidence, url, format, uri"
  })
  void aSchemaSaysWhatAFieldTakes(String type, String field, String key, String value) {
    run("schema", type);
    JsonObject property = json().getAsJsonObject("properties").getAsJsonObject(field);
    assertThat(property.get(key).getAsString()).isEqualTo(value);
    assertThat(property.get("description").getAsString()).isNotBlank();
  }

  @Test
  void allSchemasAreWrittenAtOnce() throws Exception {
    assertThat(run("schema", "--all=" + folder.resolve("schemas"))).isZero();
    for (String name : new String[] {"story", "site", "topics", "content-notes", "glossary"}) {
      String text = Files.readString(folder.resolve("schemas/" + name + ".schema.json"));
      assertThat(JsonParser.parseString(text).getAsJsonObject().get("title").getAsString())
          .isEqualTo(name);
    }
    assertThat(run("schema", "--all=" + folder.resolve("schemas"))).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void settingsOfOnesOwnStayAndWhatIsMadeIsRenewed() throws Exception {
    Files.createDirectories(folder.resolve(".vscode"));
    Files.writeString(folder.resolve(".vscode/settings.json"), "{}");
    Files.writeString(folder.resolve(".vscode/waymark.code-snippets"), "{}");
    assertThat(run("schema", "--vscode=" + folder)).isZero();
    assertThat(out.toString()).contains("settings.json has settings of your own and was left");
    assertThat(folder.resolve(".vscode/settings.json")).hasContent("{}");
    assertThat(Files.readString(folder.resolve(".vscode/waymark.code-snippets")))
        .contains("waymark-story");
    assertThat(folder.resolve(".vscode/tasks.json")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sveltia", "decap"})
  void aCmsGetsItsConfiguration(String cms) {
    TestSite.in(folder);
    assertThat(onProject("schema", "--cms=" + cms)).isZero();
    assertThat(json().getAsJsonArray("collections")).hasSize(ContentType.values().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "schema story --all=x", "schema --cms=other", "new story"})
  void whatCannotBeMeantIsRefused(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void whatTheComputerRefusesIsSaidInWords() throws Exception {
    TestSite.in(folder);
    Files.writeString(folder.resolve("blocked"), "a file where a folder must be");
    assertThat(onProject("build", "--out=" + folder.resolve("blocked/website"))).isEqualTo(3);
    assertThat(err.toString())
        .contains("could not", "blocked", "The last published site is as it was.")
        .doesNotContain("\tat ");
  }
}
