package org.waymark.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Images;
import org.waymark.TestSite;
import org.waymark.cli.Main;
import org.waymark.content.ContentType;
import org.waymark.content.Field;
import org.waymark.content.Fields;
import org.waymark.content.KnownIds;
import org.waymark.problem.Problems;
import org.waymark.source.YamlReader;

/** The settings, snippets and tasks for Visual Studio Code. */
final class VsCodeTest {

  @TempDir private Path folder;

  private static JsonObject json(String name) {
    return JsonParser.parseString(VsCode.files().get(".vscode/" + name)).getAsJsonObject();
  }

  private static Map<String, JsonObject> snippets() {
    Map<String, JsonObject> all = new TreeMap<>();
    json("waymark.code-snippets")
        .asMap()
        .forEach((name, snippet) -> all.put(name, snippet.getAsJsonObject()));
    return all;
  }

  /** The lines as they stand when nothing is changed in them; a day in the place of a day. */
  private static String expanded(String name) {
    return expanded(Objects.requireNonNull(snippets().get(name), name));
  }

  private static String expanded(JsonObject snippet) {
    String lines =
        snippet.getAsJsonArray("body").asList().stream()
            .map(JsonElement::getAsString)
            .collect(Collectors.joining("\n", "", "\n"));
    return lines
        .replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-21")
        .replace("YYYY-MM-DD", "2026-01-02")
        .replace("https://…", "https://example.org/")
        .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1")
        .replaceAll("\\$\\{\\d+:((?:\\\\}|[^}])*)}", "$1")
        .replace("\\}", "}")
        .replace("$0", "");
  }

  @Test
  void whatIsCommittedIsWhatIsMade() throws IOException {
    SortedMap<String, String> committed = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(".vscode"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        committed.put(file.toString().replace('\\', '/'), Files.readString(file));
      }
    }
    assertThat(committed)
        .as("write them anew: java -jar target/waymark.jar schema --vscode .")
        .isEqualTo(VsCode.files());
  }

  @Test
  void everySharedFileHasASchemaThatIsThere() {
    JsonObject schemas = json("settings.json").getAsJsonObject("yaml.schemas");
    assertThat(schemas.keySet())
        .allMatch(name -> VsCode.files().containsKey(name.substring("./".length())));
    assertThat(schemas.asMap().values().stream().map(files -> files.getAsJsonArray().get(0)))
        .extracting(JsonElement::getAsString)
        .contains("content/site.yaml", "content/topics.yaml", "content/glossary.yaml")
        .allMatch(name -> name.equals("content/withdrawn.yaml") || Files.exists(Path.of(name)));
  }

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void everyFieldIsASnippetThatIsReadAsThatField(ContentType type) {
    List<String> fields = new ArrayList<>();
    for (Field field : type.declaration().fields()) {
      String all = "field " + field.name();
      JsonObject snippet =
          snippets().entrySet().stream()
              .filter(
                  entry ->
                      entry.getKey().equals(all)
                          || (entry.getKey().startsWith(all + " of ")
                              && entry.getKey().contains(type.id())))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow();
      assertThat(snippet.get("prefix").getAsString()).isEqualTo(field.name());
      assertThat(snippet.get("description").getAsString()).isNotBlank();
      fields.add(expanded(snippet));
    }
    Problems problems = new Problems();
    String yaml = String.join("", fields);
    var read = YamlReader.read("a.md", yaml, 1, problems).orElseThrow();
    new Fields("a.md", KnownIds.none(), problems).bind(read, type.declaration());
    assertThat(problems.sorted()).as(yaml).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void aFilesBeginningIsADraft(ContentType type) {
    String text = expanded("new " + type.id());
    assertThat(text).startsWith("---\ntitle: ").contains("\ndraft: true\n---\n");
    for (Field field : type.declaration().fields()) {
      assertThat(text.contains("\n" + field.name() + ":"))
          .isEqualTo(
              field.required() || field.name().equals("date") || field.name().equals("draft"));
    }
  }

  @Test
  void whatTextsMayHoldIsUnderstoodAsItIsOffered() {
    StringBuilder text = new StringBuilder("## Text\n\n");
    for (Constructs.Construct construct : Constructs.all()) {
      if (!construct.prefix().equals("reference")) {
        text.append(expanded(construct.prefix())).append("\n");
      }
    }
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/path.png", Images.png(40, 30))
            .file("content/media/a.txt", "Words.\n")
            .bytes("content/media/a.mp3", new byte[] {1})
            .story(
                "the-phone-call",
                "film: {src: media/a.mp3, transcript: media/a.txt, length: \"3:40\"}\n",
                "Nobody rang.")
            .evidence(
                "report",
                """
                figures:
                  - {id: no-follow-up, value: 65, unit: percent, text: 65%, statement: None.,
                     group: Follow-up care}
                """)
            .page("all", text.toString().replace("path.jpg", "path.png"))
            .build();
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void thePreviewIsATaskThatGoesOn() {
    JsonObject preview =
        json("tasks.json").getAsJsonArray("tasks").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(task -> task.get("label").getAsString().equals("Waymark: preview"))
            .findFirst()
            .orElseThrow();
    assertThat(preview.getAsJsonArray("args")).hasToString("[\"preview\"]");
    assertThat(preview.get("isBackground").getAsBoolean()).isTrue();
  }

  @Test
  void theTaskFindsEachProblemOfAFile() throws IOException {
    List<Pattern> patterns =
        json("tasks.json").getAsJsonArray("tasks").asList().stream()
            .flatMap(
                task -> task.getAsJsonObject().getAsJsonArray("problemMatcher").asList().stream())
            .map(matcher -> matcher.getAsJsonObject().getAsJsonObject("pattern").get("regexp"))
            .map(regexp -> Pattern.compile(regexp.getAsString()))
            .toList();
    TestSite.in(folder)
        .page("a", "draft: maybe\n", "[x](org:nobody)")
        .file("content/stray.md", "")
        .file("content/media/a b.xyz", "");
    StringWriter out = new StringWriter();
    String[] check = {"check", "--format=github", "--as-of=2026-11-21", "--project=" + folder};
    assertThat(Main.run(check, new PrintWriter(out), new PrintWriter(out))).isEqualTo(1);
    List<String> told = out.toString().lines().toList();
    assertThat(told).hasSizeGreaterThan(2).anyMatch(line -> line.contains(",line=4,"));
    for (String line : told) {
      assertThat(patterns.stream().filter(pattern -> pattern.matcher(line).matches()).count())
          .as(line)
          .isEqualTo(1);
    }
  }
}
