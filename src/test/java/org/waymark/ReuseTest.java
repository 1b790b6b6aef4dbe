package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.publish.Target;

/** What the last build made is not made again; whatever may have changed is. */
final class ReuseTest {

  @TempDir private Path folder;
  private TestSite site = TestSite.empty(Path.of("unused"));
  private Path out = Path.of("unused");

  @BeforeEach
  void write() {
    site =
        TestSite.in(folder.resolve("project"))
            .story("one", "A story.")
            .story("two", "Another story.")
            .factsheet("sheet", "", "What there is to know, as [two](story:two) tells.");
    out = folder.resolve("out");
  }

  @Test
  void aBuildOfWhatIsUnchangedReadsNothing() throws IOException {
    settle();
    assertThat(stages(build())).containsExactly(Stage.LAST);
  }

  @Test
  void itSaysTheSameAgain() throws IOException {
    site.factsheet("sheet", "", "> Nobody said whose words these are.");
    Run first = settle();
    Run again = build();
    assertThat(first.problems()).isNotEmpty();
    assertThat(again.problems()).isEqualTo(first.problems());
    assertThat(again.report().pages()).isEqualTo(first.report().pages());
    assertThat(again.report().outcome().unchanged())
        .isEqualTo(first.report().outcome().unchanged());
  }

  @Test
  void ofAChangedTextThatPageIsMadeAndNoOther() throws IOException {
    settle();
    site.story("two", "Another story, longer by these words.");
    Timings timings = build().timings();
    assertThat(timings.templates()).hasSize(1);
    assertThat(timings.templates().get(0).name()).isEqualTo("story.ftlh");
    assertThat(timings.templates().get(0).count()).isEqualTo(1);
    assertThat(page("stories/two")).contains("longer by these words");
    assertThat(page("stories/one")).contains("A story.");
  }

  @Test
  void aFileOfTheOutputThatSomebodyChangedIsPutRight() throws IOException {
    settle();
    Path page = out.resolve("stories/one/index.html");
    Files.writeString(page, Files.readString(page).replace("A story.", "A stork."));
    build();
    assertThat(page("stories/one")).contains("A story.");
    Files.delete(page);
    build();
    assertThat(page("stories/one")).contains("A story.");
    settle();
    Files.writeString(out.resolve("stray.html"), "Hello");
    build();
    assertThat(out.resolve("stray.html")).doesNotExist();
  }

  @Test
  void aTimeThatWasSetBackDeceivesNobody() throws IOException {
    settle();
    Path file = folder.resolve("project/content/stories/one.md");
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("A story.", "A stork."));
    Files.setLastModifiedTime(file, before);
    build();
    assertThat(page("stories/one")).contains("A stork.");
  }

  @Test
  void anotherDayAnotherOptionAndAnotherTemplateAreNotTheSame() throws IOException {
    settle();
    assertThat(stages(build(inputs(TestSite.DAY.plusDays(1)), false))).contains(Stage.PAGES);
    settle();
    assertThat(stages(build(inputs(TestSite.DAY).withBaseUrl("https://b.example/"), false)))
        .contains(Stage.PAGES);
    settle();
    site.file("templates/parts/footer.ftlh", "<footer>Other words</footer>\n");
    build();
    assertThat(page("stories/one")).contains("Other words");
    assertThat(page("stories/two")).contains("Other words");
  }

  @Test
  void cleanMakesEverythingAnew() throws IOException {
    settle();
    assertThat(stages(build(inputs(TestSite.DAY), true))).contains(Stage.PAGES, Stage.TEXTS);
  }

  @Test
  void whatIsKnownOfTheLastBuildIsPassedOverWhereItIsDamaged() throws IOException {
    Run first = settle();
    Path kept = kept();
    byte[] whole = Files.readAllBytes(kept);
    for (int at : new int[] {0, 8, 40, 200, whole.length / 2, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(kept, damaged);
      Run run = build();
      assertThat(stages(run)).as("byte " + at).contains(Stage.PAGES);
      assertThat(run.problems()).isEqualTo(first.problems());
    }
    Files.write(kept, new byte[0]);
    assertThat(stages(build())).contains(Stage.PAGES);
  }

  @Test
  void whatIsLeftOutIsNotKept() throws IOException {
    settle();
    Build.of(inputs(TestSite.DAY), new Target(out, false, false), new Problems())
        .without(Set.of("content/stories/one.md"))
        .run();
    assertThat(out.resolve("stories/one")).doesNotExist();
    assertThat(folder.resolve("project/target/last-builds")).isEmptyDirectory();
    build();
    assertThat(page("stories/one")).contains("A story.");
  }

  /** What is told of a site may name what was left out of another site of the same project. */
  @Test
  void whatIsLeftOutIsForgottenOfAllOutputs() throws IOException {
    site.story("one", "> Nobody said whose words these are.");
    settle();
    Target other = new Target(folder.resolve("other"), false, false);
    Build.of(inputs(TestSite.DAY), other, new Problems()).run();
    assertThat(folder.resolve("project/target/last-builds").toFile().list()).hasSize(2);
    Build.of(inputs(TestSite.DAY), new Target(out, false, false), new Problems())
        .without(Set.of("content/stories/one.md"))
        .run();
    assertThat(folder.resolve("project/target/last-builds")).isEmptyDirectory();
  }

  /** A permission that only a finished page needs is not found useless because the page is kept. */
  @Test
  void whatTheProjectAllowsIsStillUsedByPagesThatAreKept() throws IOException {
    site.file("templates/parts/footer.ftlh", "<footer>Call 020 7946 0958 or write.</footer>\n");
    site.settings(
        "allow: [{file: content/site.yaml, text: \"020 7946 0958\", reason: \"The office\"}]");
    List<Problem> first = settle().problems();
    site.story("two", "Another story, longer by these words.");
    assertThat(build().problems()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNameThatCameIntoTheConsentRegisterIsLookedForOnPagesThatDidNotChange(boolean environment)
      throws IOException {
    Path register = folder.resolve("register.csv");
    Files.writeString(register, "ref,name\nST-1,Zephyrine Quillfeather\n");
    site.page("about", "Written by Aurelio Thistledown.");
    if (!environment) {
      site.settings("consent-register: ../register.csv");
    }
    Inputs inputs =
        new Inputs(
            folder.resolve("project"), TestSite.DAY, null, false, environment ? register : null, 2);
    assertThat(settle(inputs).problems()).isEmpty();
    assertThat(stages(build(inputs, false))).containsExactly(Stage.LAST);
    Files.writeString(
        register, "ref,name\nST-1,Zephyrine Quillfeather\nST-2,Aurelio Thistledown\n");
    assertThat(build(inputs, false).problems())
        .extracting(problem -> problem.code().id())
        .contains("real-name");
  }

  @Test
  void whatIsKeptHasNoTextInIt() throws IOException {
    site.page("about", "Some words that are not to lie about.");
    settle();
    String kept = Files.readString(kept(), StandardCharsets.ISO_8859_1);
    assertThat(kept)
        .startsWith("WAYMARK")
        .doesNotContain("/about/", "not to lie about", "Page about", "A story");
  }

  /** What cannot be kept or forgotten keeps nobody from publishing, nor from taking out. */
  @Test
  void aFolderInItsPlaceStopsNothing() throws IOException {
    settle();
    Path kept = kept();
    Files.delete(kept);
    Files.createDirectories(kept.resolve("folder"));
    site.story("two", "Another story, longer by these words.");
    build();
    assertThat(page("stories/two")).contains("longer by these words");
    Build.of(inputs(TestSite.DAY), new Target(out, false, false), new Problems())
        .without(Set.of("content/stories/one.md"))
        .run();
    assertThat(out.resolve("stories/one")).doesNotExist();
  }

  @Test
  void ofAFileWithVeryManyProblemsTheSameAreToldAgain() throws IOException {
    site.factsheet("sheet", "", "> Nobody said whose words these are.\n\nText.\n\n".repeat(130));
    assertThat(settle().problems()).hasSizeGreaterThan(100).isEqualTo(build().problems());
  }

  @Test
  void aRepositoryThatCameAboveTheConsentRegisterIsNoticed() throws IOException {
    Files.createDirectories(folder.resolve("private"));
    Files.writeString(folder.resolve("private/register.csv"), "ref,name\nST-1,Zephyrine Quill\n");
    site.settings("consent-register: ../private/register.csv");
    assertThat(settle().problems()).isEmpty();
    Files.createDirectories(folder.resolve(".git"));
    assertThat(build().problems())
        .extracting(problem -> problem.code().id())
        .contains("register-inside");
  }

  private record Run(Report report, List<Problem> problems, Timings timings) {}

  private Inputs inputs(LocalDate day) {
    return new Inputs(folder.resolve("project"), day, null, false, null, 2);
  }

  /** Builds until what the file system says is old enough to be relied upon. */
  private Run settle() throws IOException {
    return settle(inputs(TestSite.DAY));
  }

  private Run settle(Inputs inputs) throws IOException {
    Run run = build(inputs, false);
    for (int tries = 0; stages(run).contains(Stage.PAGES); tries++) {
      assertThat(tries).as("%s", run.problems()).isLessThan(100);
      run = build(inputs, false);
    }
    return run;
  }

  private Run build() throws IOException {
    return build(inputs(TestSite.DAY), false);
  }

  private Run build(Inputs inputs, boolean clean) throws IOException {
    Problems problems = new Problems();
    Timings timings = Timings.by(System::nanoTime, Progress.UNTOLD);
    Report report = Build.of(inputs, new Target(out, false, clean), problems).timed(timings).run();
    return new Run(report, problems.sorted(), timings);
  }

  private Path kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("project/target/last-builds"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private static List<Stage> stages(Run run) {
    return run.timings().stages().stream().map(Timings.StageTime::stage).toList();
  }

  private String page(String name) throws IOException {
    return Files.readString(out.resolve(name).resolve("index.html"));
  }
}
