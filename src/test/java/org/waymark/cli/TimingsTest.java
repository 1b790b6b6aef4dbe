package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Stage;
import org.waymark.Step;
import org.waymark.TestSite;

/** What {@code --timings} adds, and that it adds nothing where nobody asked. */
final class TimingsTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String command, String... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] all = new String[more.length + 3];
    all[0] = command;
    all[1] = "--project=" + folder.resolve("project");
    all[2] = "--as-of=2026-11-21";
    System.arraycopy(more, 0, all, 3, more.length);
    return Main.run(all, new PrintWriter(out), new PrintWriter(err));
  }

  private TestSite site() throws IOException {
    return TestSite.in(Files.createDirectory(folder.resolve("project")));
  }

  private JsonObject json() {
    return JsonParser.parseString(out.toString()).getAsJsonObject();
  }

  private List<String> names(String list) {
    JsonArray all = json().getAsJsonObject("timings").getAsJsonArray(list);
    return StreamSupport.stream(all.spliterator(), false)
        .map(one -> one.getAsJsonObject().get("name").getAsString())
        .toList();
  }

  @Test
  void everyStageAndStepIsNamedOnceAndInItsOrder() throws IOException {
    site().page("about", "Us.");
    assertThat(run("build", "--timings", "--format=json")).isZero();
    assertThat(names("stages"))
        .containsExactlyElementsOf(
            Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.DELIVER) // That is not a build's.
                .map(Stage::words)
                .toList());
    assertThat(names("steps"))
        .containsExactlyElementsOf(Arrays.stream(Step.values()).map(Step::words).toList());
  }

  @Test
  void templatesFilesAndPagesAreNamed() throws IOException {
    site().page("about", "Us.");
    run("build", "--timings", "--format=json");
    assertThat(names("templates")).contains("home.ftlh", "page.ftlh");
    assertThat(names("slowest-files")).contains("content/pages/about.md");
    assertThat(names("slowest-pages")).hasSize(10);
    JsonElement stages = json().getAsJsonObject("timings").get("stages");
    assertThat(stages.getAsJsonArray())
        .allSatisfy(
            stage -> {
              assertThat(stage.getAsJsonObject().get("millis").getAsDouble()).isNotNegative();
              assertThat(stage.getAsJsonObject().get("heap").getAsLong()).isPositive();
            });
  }

  @Test
  void peopleReadThemBesideTheReport() throws IOException {
    site().page("about", "Us.");
    run("check", "--timings");
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString())
        .contains(
            "put the library together", "page.ftlh", "content/pages/about.md", "Slowest pages")
        .doesNotContain(Stage.PUBLISH.words() + " ");
  }

  @Test
  void nothingIsMeasuredUnasked() throws IOException {
    site().page("about", "Us.");
    run("build", "--format=json");
    assertThat(json().has("timings")).isFalse();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theSiteIsTheSame() throws IOException {
    site().page("about", "Us.");
    run("build", "--out=" + folder.resolve("plain"));
    run("build", "--timings", "--out=" + folder.resolve("plain"));
    assertThat(out.toString()).contains(" 0 files written", " 0 removed");
  }

  @Test
  void stagesThatAFaultLeftOutAreNotAmongThem() throws IOException {
    site().page("index", "", "[x](org:nobody)");
    assertThat(run("build", "--timings", "--format=json")).isEqualTo(1);
    assertThat(names("stages")).contains(Stage.PAGES.words()).doesNotContain(Stage.FEEDS.words());
  }

  @Test
  void aPrivateNameIsNotTold() throws IOException {
    TestSite site = site().settings("consent-register: ../who-they-are.csv");
    Files.writeString(folder.resolve("who-they-are.csv"), "ref,name\nST-1,Zephyrine Oxenbury\n");
    site.page("zephyrine-oxenbury", "Us.");
    run("check", "--timings");
    assertThat(out.toString() + err).doesNotContainIgnoringCase("oxenbury");
    assertThat(err.toString()).contains("(its name is private)");
  }
}
