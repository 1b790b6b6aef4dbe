package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.Main;
import org.waymark.privacy.register.RegisterCode;
import org.waymark.privacy.register.RegisterReader;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.problem.Severity;

/**
 * The consent register is kept outside the project, and with it at hand nothing is published that
 * has a real name or a contact of a teller who did not choose that (safety.md 3).
 */
final class ConsentRegisterTest {

  private static final String NAME = "Zephyrine Quillfeather";

  @TempDir private Path folder;
  private TestSite site;
  private Path register;

  @BeforeEach
  void begin() throws IOException {
    site = TestSite.in(Files.createDirectory(folder.resolve("project")));
    register = folder.resolve("register.csv");
  }

  private TestSite with(String... lines) throws IOException {
    Files.writeString(register, String.join("\n", lines) + "\n");
    return site.withConsentRegister(register);
  }

  private TestSite withName() throws IOException {
    return with("ref,name", "ST-1," + NAME);
  }

  @Test
  void nothingIsPublishedWithARealName() throws IOException {
    withName().story("a", "I am " + NAME + ".").build();
    assertThat(site.told()).containsExactly("real-name stories/a.md");
    assertThat(site.files()).isEmpty();
    site.story("a", "I am nobody.").build();
    assertThat(site.told()).isEmpty();
    assertThat(site.has("/stories/a/")).isTrue();
  }

  @Test
  void aTellerWhoseStoryIsNotThereIsLookedForToo() throws IOException {
    with("ref,name", "ST-9," + NAME).page("about", "By " + NAME + ".").build();
    assertThat(site.told()).containsExactly("real-name pages/about.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Zephyrine Quillfeather's call",
        "summary: By Zephyrine Quillfeather.",
        "edits: Zephyrine Quillfeather changed names.",
        "teller: {name: Z. Quillfeather, identity: pen-name, role: partner}",
        "aliases: [/zephyrine-quillfeather/]",
        "film: {src: media/f.webm, transcript: media/f.md, captions: media/f.vtt}",
        "image: {src: media/zephyrine_quillfeather.png, alt: A chair}"
      })
  void aNameInAnyFieldOrFileIsFound(String field) throws IOException {
    withName()
        .story("a", field, "Text.")
        .bytes("content/media/f.webm", new byte[] {1})
        .file("content/media/f.md", "It is me, Zephyrine Quillfeather.\n")
        .file("content/media/f.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n")
        .bytes("content/media/zephyrine_quillfeather.png", Images.png(2, 2))
        .build();
    assertThat(site.problems())
        .anyMatch(problem -> problem.code().id().equals("real-name"))
        .allSatisfy(
            problem -> {
              assertThat(problem.message() + problem.fix() + problem.place())
                  .doesNotContainIgnoringCase("zephyrine")
                  .doesNotContainIgnoringCase("quillfeather");
            });
    assertThat(site.files()).isEmpty();
  }

  @Test
  void whoChoseTheFullNameMayBeNamedButNotReached() throws IOException {
    with("ref,name,email", "ST-1," + NAME + ",zeph@quill.org");
    String teller = "teller: {name: " + NAME + ", identity: full-name, role: partner}";
    site.story("a", teller, "I am " + NAME + ".").build();
    assertThat(site.told()).isEmpty();
    site.story("a", teller, "Write to zeph@quill.org.").build();
    assertThat(site.told()).contains("real-contact stories/a.md");
    site.story("a", teller, "Text.").story("b", "Text.").build();
    assertThat(site.told()).contains("real-name stories/a.md");
  }

  @Test
  void theRegisterMaySpeakAgainstTheFullName() throws IOException {
    with("ref,name,identity", "ST-1," + NAME + ",first-name");
    site.story("a", "teller: {name: " + NAME + ", identity: full-name, role: partner}", "Text.")
        .build();
    assertThat(site.told()).contains("real-name stories/a.md");
    assertThat(site.told()).anyMatch(told -> told.startsWith("wider-than-register stories/a.md"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given | 2026-01-01 | 0
          given | 2026-01-02 | 1
          given | 2025-01-01 | 0
          until | 2027-01-01 | 0
          until | 2028-01-01 | 0
          until | 31/12/2026 | 1
          channels | website | 1
          channels | Website; Feed; print | 0
          identity | Pen name | 0
          identity | full-name | 0
          identity | anonymous | 1
          """)
  void whatTheRegisterHasLessOfIsTold(String column, String value, int count) throws IOException {
    with("ref,name," + column, "ST-1," + NAME + "," + value);
    String consent =
        "consent: {ref: ST-1, given: 2026-01-01, until: 2027-01-01, channels: [website, feed],"
            + " others-agreed: true}";
    site.story("a", consent, "Text.").build();
    assertThat(site.told().stream().filter(told -> told.startsWith("wider"))).hasSize(count);
    assertThat(site.told().stream().filter(told -> !told.startsWith("wider")).toList())
        .allMatch(told -> told.startsWith("consent-ending"));
  }

  @Test
  void oneOfSeveralRowsThatAgreesIsEnoughButOneWithdrawalIsTooMany() throws IOException {
    with("ref,name,until,withdrawn", "ST-1," + NAME + ",2026-06-01,", "ST-1," + NAME + ",,");
    site.story("a", "Text.").build();
    assertThat(site.told()).isEmpty();
    with("ref,name,until,withdrawn", "ST-1," + NAME + ",,", "ST-1," + NAME + ",,yes").build();
    assertThat(site.told()).containsExactly("withdrawn-in-register stories/a.md:7:10");
    assertThat(severities("withdrawn-in-register")).containsExactly(Severity.WARNING);
    site.delete("content/stories/a.md").build();
    assertThat(site.told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"register.csv", "private/register.csv", "content/media/register.csv", "a/../r.csv"})
  void aRegisterInTheProjectIsRefused(String name) throws IOException {
    Files.createDirectories(site.project().resolve("a"));
    site.file(name, "ref,name\nST-1," + NAME + "\n");
    site.withConsentRegister(site.project().resolve(name)).build();
    assertThat(site.told()).contains("register-inside");
    assertThat(site.files()).isEmpty();
  }

  @Test
  void noLinkMakesItLookAsIfItWereElsewhere() throws IOException {
    site.file("private/register.csv", "ref,name\nST-1," + NAME + "\n");
    Path link = link(folder.resolve("link.csv"), site.project().resolve("private/register.csv"));
    site.withConsentRegister(link).build();
    assertThat(site.told()).containsExactly("register-inside");
    Path door = link(folder.resolve("door"), site.project().resolve("private"));
    site.withConsentRegister(door.resolve("register.csv")).build();
    assertThat(site.told()).containsExactly("register-inside");
    site.withConsentRegister(door.resolve("missing.csv")).build();
    assertThat(site.told()).containsExactly("register-inside");
    withName();
    link(site.project().resolve("register.csv"), register);
    site.withConsentRegister(site.project().resolve("register.csv")).build();
    assertThat(site.told()).isEmpty(); // It lies outside: only the link is in the project.
  }

  @Test
  void theRepositoryAroundTheProjectIsNoPlaceEither() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    withName().build();
    assertThat(site.told()).containsExactly("register-inside");
  }

  private static Path link(Path link, Path target) throws IOException {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException refused) {
      assumeThat(false).as("links can be made here").isTrue();
      throw refused;
    }
  }

  @Test
  void aStoryIsHeldAtOnceWhenTheRegisterSaysWithdrawn() throws IOException {
    with("ref,name,withdrawn", "ST-1," + NAME + ",");
    site.story("a", "It rained on the day of the scan.").page("b", "See [a](story:a).").build();
    assertThat(site.has("/stories/a/")).isTrue();
    with("ref,name,withdrawn", "ST-1," + NAME + ",2026-11-20").build();
    assertThat(severities("withdrawn-in-register")).containsExactly(Severity.WARNING);
    assertThat(site.has("/stories/a/")).isFalse();
    assertThat(site.has("/b/")).isTrue();
    for (String file : site.files()) {
      assertThat(Files.readString(site.out().resolve(file), StandardCharsets.ISO_8859_1))
          .doesNotContain("rained on the day", "/stories/a/");
    }
  }

  @Test
  void commandsAboutConsentKnowOfTheWithdrawal() throws IOException {
    with("ref,name,withdrawn", "ST-1," + NAME + ",x").story("a", "Text.");
    site.settings("consent-register: " + register);
    StringWriter out = new StringWriter();
    Main.run(
        new String[] {"consent", "show", "a", "--project=" + site.project(), "--as-of=2026-11-21"},
        new PrintWriter(out),
        new PrintWriter(new StringWriter()));
    assertThat(out.toString()).contains("It is held back.", "waymark withdraw a");
  }

  /** What a build refuses in downloads, captions and the names of files, a check tells as well. */
  @Test
  void aCheckLooksAtDownloadsAndCaptionsToo() throws IOException {
    withName()
        .file("content/media/words.txt", "Told by " + NAME + ".")
        .file("content/media/a.webm", "film")
        .file("content/media/a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + NAME + "\n")
        .file("content/media/a.md", "Hello.")
        .bytes("content/media/zephyrine-quillfeather.png", Images.png(4, 4))
        .page("a", "[Words](media/words.txt) ![P](media/zephyrine-quillfeather.png)")
        .story(
            "a", "film: {src: media/a.webm, captions: media/a.vtt, transcript: media/a.md}", "T.");
    Problems checked = new Problems();
    Waymark.check(site.inputs(), checked);
    assertThat(names(checked.sorted())).hasSize(4);
    assertThat(names(site.build().problems())).isEqualTo(names(checked.sorted()));
  }

  private static List<String> names(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.code() == RegisterCode.REAL_NAME)
        .map(Problem::toString)
        .toList();
  }

  @Test
  void settingsNameItFromTheProjectFolderAndTheEnvironmentWins() throws IOException {
    Files.writeString(register, "ref,name\nST-1," + NAME + "\n");
    site.settings("consent-register: ../register.csv").page("a", "By " + NAME + ".").build();
    assertThat(site.told()).containsExactly("real-name pages/a.md");
    Path other = folder.resolve("other.csv");
    Files.writeString(other, "ref,name\nST-1,Somebody Else\n");
    site.withConsentRegister(other).build();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void whereItIsNotAtHandThatIsSaidAndInProductionItMustBe() {
    site.story("a", "sample: false", "Text.").build();
    assertThat(severities("no-register")).containsExactly(Severity.INFO);
    site.story("a", "Text.").build();
    assertThat(site.told()).isEmpty();
    site.settings("consent-register: ../nowhere/register.csv").build();
    assertThat(severities("register-not-found")).containsExactly(Severity.WARNING);
    assertThat(site.has("/stories/a/")).isTrue();
    site.inProduction().build();
    assertThat(severities("register-not-found")).containsExactly(Severity.ERROR);
  }

  @Test
  void inProductionARealStoryNeedsARegister() throws IOException {
    site.file("content/stories/a.md", sealed(site)).inProduction().build();
    assertThat(severities("no-register")).containsExactly(Severity.ERROR);
    assertThat(site.files()).isEmpty();
    withName().build();
    assertThat(site.told()).isEmpty();
    assertThat(site.has("/stories/a/")).isTrue();
  }

  /** A story whose text was agreed to, as {@code consent agree} writes it. */
  private static String sealed(TestSite site) throws IOException {
    site.story(
        "a",
        "sample: false\nconsent: {ref: ST-1, given: 2026-01-01, channels: [website],"
            + " others-agreed: true}",
        "Text.");
    Main.run(
        new String[] {"consent", "agree", "a", "--project=" + site.project(), "--as-of=2026-11-21"},
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()));
    return Files.readString(site.project().resolve("content/stories/a.md"));
  }

  @Test
  void aVolunteersComputerNeedNotHaveWhatTheEnvironmentNames() {
    site.withConsentRegister(folder.resolve("nowhere.csv")).build();
    assertThat(severities("register-not-found")).containsExactly(Severity.WARNING);
    site.inProduction().build();
    assertThat(severities("register-not-found")).containsExactly(Severity.ERROR);
    site.withConsentRegister(folder).build();
    assertThat(site.told()).isNotEmpty().doesNotContain("no-register");
  }

  @Test
  void anInventedStoryNeedsNoRow() throws IOException {
    with("ref,name", "ST-2," + NAME).story("a", "Text.").build();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void theSiteIsTheSameWithARegisterAndWithout() throws IOException {
    site.story("a", "Text.").build();
    List<String> before = site.files().stream().map(name -> name + site.text("/" + name)).toList();
    withName().build();
    assertThat(site.files().stream().map(name -> name + site.text("/" + name)).toList())
        .isEqualTo(before);
  }

  private List<Severity> severities(String code) {
    return site.problems().stream()
        .filter(problem -> problem.code().id().equals(code))
        .map(problem -> problem.severity())
        .toList();
  }

  /**
   * As a name with a question mark on Windows, or with an accent where the system writes names in
   * ASCII. A build asks this before it tells anything, so it must not fail there.
   */
  @Test
  void aNameThatNoFileCanHaveIsNoPath() {
    assertThat(RegisterReader.path(folder, "../no\0path.csv")).isEmpty();
    assertThat(RegisterReader.path(folder, " ../a.csv ")).contains(folder.resolve("../a.csv"));
  }
}
