package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Images;
import org.waymark.TestSite;
import org.waymark.problem.Severity;

/** A story that its teller takes back is gone, and that is proved (safety.md 2). */
final class WithdrawTest {

  private static final String SENTENCE =
      "I counted the chairs in that corridor until my name was called.";

  private static final String STORY = "content/stories/the-long-wait.md";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .settings(
                "languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]\n"
                    + "limits: {stories-per-page: 20}")
            .bytes("content/media/mine.png", Images.png(40, 30))
            .bytes("content/media/everyones.png", Images.png(40, 30))
            .file("content/media/wait.webm", "film")
            .file("content/media/wait.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nI waited.\n")
            .file("content/media/wait.md", "What I said to the camera was not for them at all.")
            .story("the-long-wait", fields("The long wait for a name", ""), text())
            .story(
                "the-long-wait.cy",
                fields("Yr aros hir am enw", "").replace("aliases: [/2015/waiting/]\n", ""),
                "Mi welais y cadeiriau.")
            .story("other", "image: {src: media/everyones.png, alt: A path}", "Another story.");
  }

  private static String fields(String title, String more) {
    return "title: "
        + title
        + "\nsummary: What it is to wait in a corridor for most of a day."
        + "\nteller: {name: Marged, identity: pen-name, role: partner}"
        + "\nimage: {src: media/mine.png, alt: Chairs}"
        + "\naliases: [/2015/waiting/]\nsample: false\n"
        + more;
  }

  private static String text() {
    return "Before it. " + SENTENCE + "\n\n![A path](media/everyones.png)\n\n## Home\n\nHome.";
  }

  private TestSite withFilm() {
    return site.story(
        "the-long-wait",
        fields(
            "The long wait for a name",
            "film: {src: media/wait.webm, captions: media/wait.vtt, transcript: media/wait.md}\n"),
        text());
  }

  private void namedEverywhere() {
    site.page(
            "hub",
            "clips: [{id: the-long-wait, quote: I counted the chairs}]\n"
                + "sections: [{show: stories}, {show: clips}]",
            "[Wait](story:the-long-wait), [wait](../stories/the-long-wait.md#home),"
                + " [wait](/stories/the-long-wait/), [wait](/2015/waiting/),"
                + " [wait](https://example.org/stories/the-long-wait/).")
        .news(
            "quoted",
            "",
            "> I counted the chairs in that corridor\n> — [Marged](story:the-long-wait)")
        .page("films", "", "![The film](film:the-long-wait)");
  }

  /** Builds it, and sees to it that it can be built: otherwise a test would prove nothing. */
  private TestSite built() {
    assertThat(site.build().problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    return site;
  }

  private int withdraw(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] all = Arrays.copyOf(arguments, arguments.length + 3);
    all[arguments.length] = "--project=" + folder;
    all[arguments.length + 1] = "--as-of=2026-11-21";
    all[arguments.length + 2] = "--threads=2";
    return Main.run(
        Stream.concat(Stream.of("withdraw"), Arrays.stream(all)).toArray(String[]::new),
        new PrintWriter(out),
        new PrintWriter(err));
  }

  @Test
  void nothingOfItIsLeftAndTheSearchSaysSo() throws IOException {
    withFilm();
    namedEverywhere();
    assertThat(built().publishes("counted the chairs")).isTrue();
    assertThat(withdraw("the-long-wait")).isZero();
    assertThat(out.toString()).contains("Proved: ");
    for (String trace :
        List.of(
            "chairs",
            "Marged",
            "long-wait",
            "long wait",
            "Yr aros",
            "most of a day",
            "mine.png",
            "wait.webm",
            "not for them",
            "2015/waiting")) {
      assertThat(site.publishes(trace)).as(trace).isFalse();
    }
    assertThat(site.has("/media/everyones.png")).isTrue();
    assertThat(site.html("/hub/").select(".text").text()).startsWith("Wait, wait, wait");
    assertThat(tree("content").keySet())
        .noneMatch(name -> name.contains("wait") || name.contains("mine"))
        .contains("media/everyones.png", "stories/other.md", "withdrawn.yaml");
    assertThat(tree("target/.waymark-pictures")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void theMarkThatStaysTellsNothing() throws IOException {
    withFilm();
    built();
    withdraw("the-long-wait");
    String mark = Files.readString(folder.resolve("content/withdrawn.yaml"));
    assertThat(mark).contains("2026-11-21");
    assertThat(mark.lines().skip(3))
        .allMatch(line -> line.matches("  - \\{id: \"[0-9a-f]{32}\", on: .*}"));
    assertThat(mark).doesNotContain("wait", "Marged", "ST-1", "stories/");
  }

  @Test
  void theProofListsWhatWasTouchedAndSearchedAndRepeatsNoWords() throws IOException {
    withFilm();
    namedEverywhere();
    built();
    withdraw("the-long-wait", "--proof=" + folder.resolve("proof.txt"));
    String proof = Files.readString(folder.resolve("proof.txt"));
    assertThat(proof)
        .contains(
            "removed  https://example.org/stories/the-long-wait/",
            "removed  https://example.org/cy/stories/the-long-wait/",
            "removed  https://example.org/2015/waiting/",
            "removed  https://example.org/media/mine.png",
            "removed  https://example.org/media/wait.webm",
            "changed  https://example.org/hub/",
            "changed  https://example.org/stories/\n",
            "changed  https://example.org/sitemap.xml",
            "changed  https://example.org/feed.xml",
            "content/pages/hub.md:4  its file's name, words on another page 2 (4 words)",
            "content/pages/hub.md:8  its file's name",
            "content/media/everyones.png  named by [content/stories/other.md]",
            "title 1 (5 words): not found",
            "sentence (12 words): not found",
            "sentence of the film (12 words): not found",
            "teller's name (1 word): not found");
    assertThat(proof).containsPattern("(changed|removed)  https://example.org/search/");
    assertThat(proof).doesNotContain("Marged", "counted", "long wait for", "not for them");
  }

  @Test
  void aDryRunSaysItAllAndChangesNothing() throws IOException {
    withFilm();
    namedEverywhere();
    built();
    Map<String, String> before = tree("");
    assertThat(withdraw("the-long-wait", "--dry-run")).isZero();
    assertThat(out.toString())
        .contains(
            "  content/stories/the-long-wait.cy.md\n",
            "  content/media/mine.png\n",
            "  content/media/everyones.png  named by [content/stories/other.md]\n",
            "  stories/the-long-wait/index.html\n",
            "  hub/index.html\n",
            "  content/news/quoted.md:7",
            "Nothing was changed.");
    assertThat(tree("")).isEqualTo(before);
  }

  /** However a text names a picture that the story has too, the picture stays. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "![A](media/a%20b%26c.png)",
        "![A](<media/a b&amp;c.png>)",
        "![A](<media/a b\\&c.png>)",
        "![A](media/a%20b&c.png)"
      })
  void aPictureThatOthersNameInAnotherWayStays(String picture) throws IOException {
    site.bytes("content/media/a b&c.png", Images.png(40, 30)).page("other", picture);
    String image = fields("The long wait", "").replace("media/mine.png", "'media/a b&c.png'");
    site.delete("content/stories/the-long-wait.cy.md").story("the-long-wait", image, text());
    built();
    int status = withdraw("the-long-wait");
    assertThat(status).as(out.toString() + err).isZero();
    assertThat(folder.resolve("content/media/a b&c.png")).exists();
    assertThat(site.has("/media/a%20b&c.png") || site.has("/media/a b&c.png")).isTrue();
  }

  @Test
  void itsOwnPicturesGoHoweverItNamesThem() throws IOException {
    site.bytes("content/media/é b&c.png", Images.png(40, 30));
    site.delete("content/stories/the-long-wait.cy.md")
        .story(
            "the-long-wait",
            fields("The long wait", ""),
            "![A](media/e%CC%81%20b%26c.png)\n\n" + SENTENCE);
    site.file("content/stories/the-long-wait.md.bak", "![A](media/%C3%A9%20b&amp;c.png)");
    site.build();
    int status = withdraw("the-long-wait");
    assertThat(status).as(out.toString() + err).isZero();
    assertThat(folder.resolve("content/media/é b&c.png")).doesNotExist();
  }

  @Test
  void whatWasSaidOfItsPicturesAndEditsIsLookedForToo() {
    String caption = "Two green chairs under the clock where I sat alone";
    String edits = "The names of both of my sisters and the town were changed.";
    String usual = "Names and places were changed before this was published here.";
    site.story(
            "the-long-wait",
            fields("The long wait for a name", "edits: " + edits + " " + usual + "\n")
                .replace("alt: Chairs", "alt: " + caption),
            text())
        .page("about", caption + ".")
        .page("how", edits);
    built();
    assertThat(withdraw("the-long-wait")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString())
        .contains("content/pages/about.md:6  picture's caption", "content/pages/how.md:6  note on");
    site.page("about", "Nothing.").page("how", "Nothing.");
    assertThat(withdraw("the-long-wait")).isZero();
  }

  @Test
  void whatOthersSayOfTheSamePictureIsTheirOwn() {
    String caption = "Two green chairs under the clock where I sat alone";
    String edits = "edits: Names and places were changed before this was published here.\n";
    site.story(
            "the-long-wait",
            fields("The long wait for a name", edits)
                .replace("mine.png, alt: Chairs", "everyones.png, alt: " + caption),
            text())
        .story(
            "other", edits + "image: {src: media/everyones.png, alt: " + caption + "}", "Other.");
    built();
    assertThat(withdraw("the-long-wait")).isZero();
  }

  @Test
  void aFileThatIsGoneAlreadyIsKnownFromItsPublishedPage() {
    site.page("about", SENTENCE).build().delete(STORY);
    site.delete("content/stories/the-long-wait.cy.md");
    assertThat(withdraw("the-long-wait")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("NOT PROVED").contains("content/pages/about.md:6");
    assertThat(site.has("/stories/the-long-wait/")).isFalse();
  }

  @Test
  void aStoryThatNobodyKnowsIsAskedAboutUnlessItIsSaidToBeGone() {
    built();
    assertThat(withdraw("the-long-wat")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("Did you mean \"the-long-wait\"?", "--gone");
    assertThat(folder.resolve("content/withdrawn.yaml")).doesNotExist();
    assertThat(withdraw("long-ago", "--gone")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("only its addresses could be looked for");
    site.story("long-ago", "Back by mistake.").build();
    assertThat(site.has("/stories/long-ago/")).isFalse();
  }

  @Test
  void wordsThatAnEditorTypedElsewhereAreFoundUntilTheyAreTakenOut() {
    site.page("about", "One wrote: " + SENTENCE).build();
    assertThat(withdraw("the-long-wait")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("NOT PROVED", "content/pages/about.md:6  sentence");
    assertThat(site.has("/stories/the-long-wait/")).isFalse();
  }

  @Test
  void runAgainWithNothingMendedItIsNoMoreProved() {
    site.page("about", "One wrote: " + SENTENCE);
    built();
    assertThat(withdraw("the-long-wait")).isEqualTo(ExitStatus.CONTENT);
    assertThat(withdraw("the-long-wait")).isEqualTo(ExitStatus.CONTENT);
    assertThat(site.build().has("/stories/the-long-wait/")).isFalse();
    site.page("about", "Nothing.");
    assertThat(withdraw("the-long-wait")).isZero();
    assertThat(folder.resolve(STORY)).doesNotExist();
  }

  @Test
  void eightWordsInARowAreFoundThoughTheyAreNoWholeSentence() {
    site.page("about", "One wrote: I counted the chairs in that corridor until noon.");
    built();
    assertThat(withdraw("the-long-wait")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("content/pages/about.md:6  any eight words in a row");
  }

  @Test
  void wordsOnAPageThatIsNotThereAreNotProvedGone() {
    built();
    assertThat(withdraw("the-long-wait", "--words", "--on=abuot")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("There is no text abuot");
  }

  @Test
  void itComesBackOnlyWithANewConsent() {
    built();
    withdraw("the-long-wait");
    site.story("the-long-wait", fields("The long wait for a name", ""), text()).build();
    assertThat(site.has("/stories/the-long-wait/")).isFalse();
    assertThat(site.told()).anyMatch(told -> told.startsWith("consent-withdrawn"));
    site.story("the-long-wait", fields("The long wait", "") + given("2026-11-21"), text()).build();
    assertThat(site.has("/stories/the-long-wait/")).isFalse();
    site.bytes("content/media/mine.png", Images.png(40, 30))
        .story("the-long-wait", fields("The long wait", "") + given("2026-11-22"), text())
        .on(LocalDate.of(2026, 11, 22))
        .build();
    assertThat(site.has("/stories/the-long-wait/")).isTrue();
  }

  private static String given(String day) {
    return "consent: {ref: ST-9, given: " + day + ", channels: [website], others-agreed: true}\n";
  }

  @Test
  void underAnotherNameTheSameTextDoesNotComeBackEither() {
    built();
    withdraw("the-long-wait");
    site.story("renamed", fields("The long wait for a name", ""), text()).build();
    assertThat(site.publishes("counted the chairs")).isFalse();
    assertThat(site.told()).anyMatch(told -> told.startsWith("consent-withdrawn"));
  }

  @Test
  void onlyItsWordsOnOtherPagesCanBeTakenBack() {
    site.story("the-long-wait", fields("The long wait for a name", ""), text())
        .page("hub", "clips: [{id: the-long-wait, quote: I counted the chairs}]\n", "A hub.")
        .news("q", "", "> I counted the chairs\n> — [Marged](story:the-long-wait)")
        .build();
    assertThat(site.text("/hub/index.html") + site.text("/news/q/index.html")).contains("chairs");
    assertThat(withdraw("the-long-wait", "--words", "--on=hub")).isZero();
    assertThat(site.text("/hub/index.html")).doesNotContain("chairs");
    assertThat(site.text("/news/q/index.html")).contains("chairs");
    assertThat(withdraw("the-long-wait", "--words")).isZero();
    assertThat(out.toString()).contains("content/news/q.md:", "content/pages/hub.md:");
    assertThat(site.text("/news/q/index.html")).doesNotContain("chairs");
    assertThat(site.text("/stories/the-long-wait/index.html")).contains("chairs");
  }

  @Test
  void whenTheSiteCannotBeMadeThatIsSaidAndTheNextRunPutsItRight() {
    built();
    site.page("broken", "[Nobody](org:nobody)");
    assertThat(withdraw("the-long-wait")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString())
        .contains("NOT DONE", "link-to-nothing", "run the same command again");
    assertThat(folder.resolve(STORY)).exists();
    assertThat(site.publishes("counted the chairs")).isTrue();
    site.page("broken", "Mended.");
    assertThat(withdraw("the-long-wait")).isZero();
    assertThat(site.publishes("counted the chairs")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: [\n---\n", "no fields at all", "---\nx: y\n---\nText.", ""})
  void aFileThatCannotBeReadGoesAllTheSame(String broken) {
    built().file(STORY, broken);
    assertThat(withdraw("the-long-wait")).as(() -> out + proof()).isZero();
    assertThat(site.publishes("counted the chairs")).isFalse();
    assertThat(folder.resolve(STORY)).doesNotExist();
  }

  @Test
  void whatProgramsLeftBesideItGoesToo() {
    built().file(STORY + "~", "A copy.").file("content/stories/.the-long-wait.md.swp", "Two.");
    site.file("content/stories/the-long-waits.md~", "Another's.");
    assertThat(withdraw("the-long-wait")).isZero();
    assertThat(folder.resolve(STORY + "~")).doesNotExist();
    assertThat(folder.resolve("content/stories/.the-long-wait.md.swp")).doesNotExist();
    assertThat(folder.resolve("content/stories/the-long-waits.md~")).exists();
  }

  @Test
  void compressedCopiesAreSearchedAndMadeAnew() {
    site.compressed().build();
    assertThat(withdraw("the-long-wait", "--compress")).isZero();
    assertThat(site.files())
        .contains("index.html.gz")
        .noneMatch(file -> file.contains("long-wait"));
  }

  @Test
  void aNameThatSomebodyElseHasTooIsForAPersonToJudge() throws IOException {
    site.story("other", "teller: {name: Marged, identity: pen-name, role: partner}", "Mine.")
        .build();
    assertThat(withdraw("the-long-wait", "--proof=" + folder.resolve("proof.txt"))).isZero();
    assertThat(Files.readString(folder.resolve("proof.txt")))
        .contains("teller's name (1 word): found; look whether it is somebody else's")
        .contains("    https://example.org/stories/other/");
  }

  @Test
  void killedAfterTheMarkWasMadeNoBuildShowsItAgain() throws IOException {
    built();
    String story = Files.readString(folder.resolve(STORY));
    withdraw("the-long-wait");
    site.file(STORY, story).build();
    assertThat(site.publishes("counted the chairs")).isFalse();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  @Test
  void aListOfMarksThatCannotBeReadIsNotWrittenOver() throws IOException {
    built().file("content/withdrawn.yaml", "withdrawn: [{id: a, on: someday}]\n");
    assertThat(withdraw("the-long-wait")).isEqualTo(ExitStatus.CONTENT);
    assertThat(err.toString()).contains("Nothing was taken back");
    assertThat(folder.resolve(STORY)).exists();
    assertThat(Files.readString(folder.resolve("content/withdrawn.yaml"))).contains("someday");
  }

  private String proof() {
    try {
      return tree("target/withdrawn").toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Map<String, String> tree(String below) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path start = folder.resolve(below);
    if (!Files.exists(start)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(start)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(start.relativize(file).toString(), read(file)));
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
