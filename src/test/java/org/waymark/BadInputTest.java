package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever lies in a project: it is told with a way out, and what was published stays (safety.md
 * 20).
 */
final class BadInputTest {

  private static final String ABOUT = "content/pages/about.md";
  private static final int MEGA = 1 << 20;

  @TempDir private Path folder;

  @Test
  void anEmptyFolderIsNoProject() {
    TestSite site = TestSite.empty(folder).build();
    assertThat(site.told()).containsExactly("no-content");
    assertThat(site.problems().get(0).fix()).contains("--project");
    assertThat(site.files()).isEmpty();
  }

  @Test
  void aFileIsNoContentFolder() {
    TestSite site = TestSite.empty(folder).file("content", "What is this?").build();
    assertThat(site.told()).containsExactly("no-content");
  }

  @Test
  void contentThatWasMovedAwayDoesNotTakeTheSiteAway() throws IOException {
    GoodBefore good = GoodBefore.in(folder);
    Files.move(folder.resolve("content"), folder.resolve("elsewhere"));
    good.tellsOnly("no-content", "--project");
  }

  @Test
  void aFolderIsNoPage() throws IOException {
    GoodBefore good = GoodBefore.in(folder);
    Files.createDirectories(folder.resolve("content/stories/a.md"));
    good.tellsOnly("not-a-file stories/a.md", "take the ending off its name");
  }

  @Test
  void aFolderIsNoSettings() throws IOException {
    GoodBefore good = GoodBefore.in(folder);
    good.site().delete("content/site.yaml");
    Files.createDirectories(folder.resolve("content/site.yaml"));
    good.tellsOnly("not-a-file site.yaml", "Move the folder away");
  }

  @Test
  void settingsThatWereRenamedAreNamed() throws IOException {
    GoodBefore good = GoodBefore.in(folder);
    Files.move(folder.resolve("content/site.yaml"), folder.resolve("content/site.yml"));
    good.tells("missing-site-file site.yaml", "Create it");
  }

  @Test
  void settingsThatAreAListAreNoSettings() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file("content/site.yaml", "- title: A site\n- description: For a test.\n");
    good.tellsOnly("yaml-syntax site.yaml:1:1", "title:");
  }

  @Test
  void anEnormousTextIsNotRead() throws IOException {
    GoodBefore good = GoodBefore.in(folder);
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(ABOUT).toFile(), "rw")) {
      file.setLength(50L * MEGA);
    }
    good.tellsOnly("file-too-large pages/about.md", "Divide it");
  }

  @Test
  void aTextAsLongAsABookIsTold() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().page("about", "Word after word. ".repeat(60_000));
    good.tellsOnly("text-too-long pages/about.md:6:500000", "several pages");
  }

  @Test
  void addressesThatAreUsedTooOftenAreTold() {
    GoodBefore good = GoodBefore.in(folder);
    String address = "https://example.org/" + "a".repeat(20_000);
    good.site().page("about", "[b] ".repeat(5_000) + "\n\n[b]: " + address);
    good.buildsInTime();
    assertThat(good.site().told().get(0)).startsWith("address-repeated pages/about.md:6:");
    assertThat(good.site().told()).hasSize(1);
    good.stays();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void aTextInAnotherEncodingIsToldOnce(String encoding) {
    GoodBefore good = GoodBefore.in(folder);
    String text = "\uFEFF---\ntitle: About\nsummary: Us.\n---\n\nHello.\n";
    good.site().bytes(ABOUT, text.getBytes(java.nio.charset.Charset.forName(encoding)));
    good.tellsOnly("not-utf8 pages/about.md:1:1", "encoding UTF-8");
  }

  @Test
  void lettersOfAnOldEncodingAreFoundWithTheirPlace() {
    GoodBefore good = GoodBefore.in(folder);
    String text = "---\ntitle: Über uns\nsummary: Caf\u00e9.\n---\n\nHello.\n";
    byte[] mixed = text.getBytes(StandardCharsets.UTF_8);
    byte[] bad =
        new String(mixed, StandardCharsets.ISO_8859_1)
            .replace("Ã©", "é")
            .getBytes(StandardCharsets.ISO_8859_1);
    good.site().bytes(ABOUT, bad);
    good.tellsOnly("not-utf8 pages/about.md:3:13", "UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "'', front-matter-missing",
    "'---\n', front-matter-not-closed",
    "'---', front-matter-not-closed"
  })
  void aFileWithoutFieldsIsToldOnce(String text, String code) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file(ABOUT, text);
    good.tellsOnly(code + " pages/about.md:1:1", "line");
  }

  @Test
  void emptyFieldsLackWhatIsRequired() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file(ABOUT, "---\n---\n");
    good.tells("missing-field pages/about.md:2:1", "Add: ");
    assertThat(good.site().told()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'x\u0000y', 11",
    "'x\u001b[31my', 11",
    "'\u0007', 10",
    "'\uFFFE', 10",
    "'ab\u0085\u0080', 13"
  })
  void controlCharactersInFieldsHaveAPlace(String value, int column) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file(ABOUT, "---\ntitle: About\nsummary: " + value + "\n---\n");
    good.tellsOnly("yaml-syntax pages/about.md:3:" + column, "Delete it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\\0b\"", "\"\\e[31m\"", "\"\\x07\"", "\"\\uD800\"", "\"\\uFFFF\""})
  void controlCharactersWrittenAsCodesAreTold(String value) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file(ABOUT, "---\ntitle: About\nsummary: " + value + "\n---\n");
    good.tellsOnly("yaml-syntax pages/about.md:3:10", "Delete it");
  }

  @Test
  void controlCharactersInATextReachNoPage() {
    TestSite site = TestSite.in(folder).page("about", "a\u0000b \u001b[31mred\u0007").build();
    assertThat(site.text("/about/index.html")).doesNotContain("\u0000", "\u001b", "\u0007");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
    String text = "---\ntitle: About\nsummary: Us.\n---\n\nHello  \nyou.\n\n- a\n- b\n";
    TestSite site = TestSite.in(folder).file(ABOUT, text).build();
    String plain = site.text("/about/index.html");
    site.file(ABOUT, "\uFEFF" + text.replace("\n", "\r\n")).build();
    assertThat(site.told())
        .containsExactly("byte-order-mark pages/about.md", "windows-line-ends pages/about.md");
    assertThat(site.text("/about/index.html")).isEqualTo(plain);
    site.file(ABOUT, text.replace('\n', '\r')).build();
    assertThat(site.text("/about/index.html")).isEqualTo(plain);
  }

  @Test
  void placesDoNotMoveWithWindowsLineEnds() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file(ABOUT, "\uFEFF---\r\ntitle: About\r\nsummary: Us.\r\ncolor: x\r\n---\r\n");
    good.tells("unknown-field pages/about.md:4:1", "There is: ");
  }

  @Test
  void aMillionWrongValuesAreCutShort() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().page("about", "topics: [" + "grief, ".repeat(140_000) + "grief]\n", "Hello.");
    good.buildsInTime();
    assertThat(good.site().told()).hasSize(101).contains("unknown-id pages/about.md");
    good.stays();
  }

  @Test
  void aThousandWrongContactsAreCutShort() {
    GoodBefore good = GoodBefore.in(folder);
    good.site()
        .organisation(
            "sands", "contacts:\n" + "  - {kind: phone, value: \"0808\"}\n".repeat(30_000));
    good.buildsInTime();
    assertThat(good.site().told()).hasSize(101);
    good.stays();
  }

  @Test
  void aThousandWrongLinksAreCutShort() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().page("about", "[a](org:nobody) [b](/nowhere/) [65%](figure:a/b)\n".repeat(9_000));
    good.buildsInTime();
    assertThat(good.site().told()).hasSize(101);
    good.stays();
  }

  @Test
  void aThousandEqualIdsAreCutShort() {
    GoodBefore good = GoodBefore.in(folder);
    good.site()
        .file(
            "content/glossary.yaml",
            "terms:\n" + "  - {id: a, term: a, meaning: A.}\n".repeat(20_000));
    good.buildsInTime();
    assertThat(good.site().told()).hasSize(101);
    good.stays();
  }
}
