package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/** What a new project's workflow does at GitHub, and above all what it may not do. */
final class WorkflowTest {

  private static final String FILE = "/org/waymark/scaffold/always/dot-github/workflows/site.yml";

  private static final Pattern COMMAND = Pattern.compile("sh \\./waymark ([a-z]+)([^\\n>|]*)");

  private String text = "";
  private Yaml.@Nullable Mapping workflow;

  @BeforeEach
  void read() throws IOException {
    try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream(FILE))) {
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    Problems problems = new Problems();
    workflow = YamlReader.read("site.yml", text, 1, problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
  }

  private Yaml.Mapping job(String name) {
    return mapping(mapping(Objects.requireNonNull(workflow), "jobs"), name);
  }

  private static Yaml.Mapping mapping(Yaml.Mapping in, String name) {
    return (Yaml.Mapping) Objects.requireNonNull(in.get(name), name);
  }

  private static String word(Yaml.Mapping in, String name) {
    return in.get(name) instanceof Yaml.Scalar scalar ? scalar.text() : "";
  }

  private static Map<String, String> words(Yaml.Mapping in) {
    Map<String, String> words = new TreeMap<>();
    in.entries().forEach(entry -> words.put(entry.key().text(), word(in, entry.key().text())));
    return words;
  }

  private List<Yaml.Mapping> steps() {
    List<Yaml.Mapping> steps = new ArrayList<>();
    for (Yaml.Entry job : mapping(Objects.requireNonNull(workflow), "jobs").entries()) {
      Yaml.Sequence all =
          (Yaml.Sequence) Objects.requireNonNull(((Yaml.Mapping) job.value()).get("steps"));
      all.items().forEach(step -> steps.add((Yaml.Mapping) step));
    }
    return steps;
  }

  @Test
  void eachJobMayDoWhatItNeedsAndNothingElse() {
    Yaml.Mapping all = Objects.requireNonNull(workflow);
    assertThat(words(mapping(all, "permissions"))).isEmpty();
    assertThat(words(mapping(all, "jobs")).keySet())
        .containsExactly("check", "publish", "scanning");
    assertThat(words(mapping(job("check"), "permissions"))).isEqualTo(Map.of("contents", "read"));
    assertThat(words(mapping(job("scanning"), "permissions")))
        .isEqualTo(Map.of("actions", "read", "contents", "read", "security-events", "write"));
    assertThat(words(mapping(job("publish"), "permissions")))
        .isEqualTo(Map.of("contents", "read", "pages", "write", "id-token", "write"));
  }

  @Test
  void onlyWhatIsOnTheMainBranchIsPublishedAndOneAfterTheOther() {
    assertThat(word(job("publish"), "if"))
        .contains("!= 'pull_request'", "refs/heads/main", "vars.WAYMARK_PUBLISH == 'yes'");
    assertThat(word(job("publish"), "needs")).isEqualTo("check");
    assertThat(words(mapping(job("publish"), "concurrency")))
        .isEqualTo(Map.of("group", "publish", "cancel-in-progress", "false"));
    assertThat(text).doesNotContain("pull_request_target");
  }

  @Test
  void itUsesActionsOfGitHubAloneAndByTheirSum() {
    List<String> used = steps().stream().map(step -> word(step, "uses")).toList();
    assertThat(used)
        .filteredOn(action -> !action.isEmpty())
        .hasSize(9)
        .allMatch(action -> action.matches("(actions|github)/[a-z/-]+@[0-9a-f]{40}"));
    for (Yaml.Mapping step : steps()) {
      if (word(step, "uses").startsWith("actions/checkout@")) {
        assertThat(words(mapping(step, "with"))).containsEntry("persist-credentials", "false");
      }
    }
  }

  /** A branch would remember what was taken back. */
  @Test
  void noHistoryOfTheSiteIsKept() {
    Yaml.Mapping upload =
        steps().stream()
            .filter(step -> word(step, "uses").startsWith("actions/upload-pages-artifact@"))
            .findFirst()
            .orElseThrow();
    assertThat(words(mapping(upload, "with")))
        .isEqualTo(Map.of("path", "target/website", "retention-days", "1"));
    assertThat(text).doesNotContain("contents: write", "gh-pages");
  }

  @Test
  void secretsReachNoCommandLineAndOnlyTheStepThatNeedsThem() {
    for (Yaml.Mapping step : steps()) {
      String run = word(step, "run");
      assertThat(run).doesNotContain("${{", "set -x", "echo \"$");
      if (step.get("env") != null) {
        assertThat(word(step, "name")).isEqualTo("Build the site for the public");
      }
    }
    assertThat(text.split("secrets\\.", -1)).hasSize(2);
    assertThat(text).doesNotContain("github.token", "GITHUB_TOKEN");
  }

  @Test
  void whatItAsksOfWaymarkIsThere() {
    Matcher matcher = COMMAND.matcher(text);
    List<String> commands = new ArrayList<>();
    while (matcher.find()) {
      commands.add(matcher.group(1));
      StringWriter help = new StringWriter();
      int status =
          Main.run(
              new String[] {matcher.group(1), "--help"},
              new PrintWriter(help),
              new PrintWriter(new StringWriter()));
      assertThat(status).as(matcher.group()).isZero();
      for (String word : matcher.group(2).strip().split(" ", -1)) {
        if (word.startsWith("--")) {
          assertThat(help.toString()).contains(word);
        }
      }
    }
    assertThat(commands).containsExactly("check", "check", "build");
    assertThat(text)
        .contains("check --format github", "check --format sarif", "build --production");
  }
}
