package org.waymark.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.TestSite;
import org.waymark.cli.ImportedSite;

/** Exports that cannot be read: a kind sentence with the place, and nothing is written. */
final class BadExportsTest {

  private static final Path BLOCKS = Path.of("src/test/resources/org/waymark/importing/blocks.xml");

  @TempDir private Path folder;

  private static String blocks() {
    try {
      return Files.readString(BLOCKS);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static Stream<Arguments> bad() {
    String whole = blocks();
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<rss";
    return Stream.of(
        Arguments.of(
            "cut off", whole.substring(0, 6000).getBytes(UTF_8), "e.xml:127:14  [export-damaged]"),
        Arguments.of(
            "not closed", whole.replaceFirst("</item>", "").getBytes(UTF_8), "[export-damaged]"),
        Arguments.of(
            "exploding",
            whole.replaceFirst("<rss", bomb).replace("Menu", "&c;").getBytes(UTF_8),
            "[export-form]\n  The file declares or uses names of its own"),
        Arguments.of(
            "reading files",
            whole
                .replaceFirst("<rss", "<!DOCTYPE rss SYSTEM \"file:///etc/hosts\">\n<rss")
                .getBytes(UTF_8),
            "[export-form]"),
        Arguments.of(
            "unknown names", whole.replace("The Old", "&other;").getBytes(UTF_8), "e.xml:15:"),
        Arguments.of(
            "another encoding",
            whole.replace("A leaflet", "Ä leaflet").getBytes(ISO_8859_1),
            "e.xml:74:138  [export-encoding]"),
        Arguments.of("UTF-16", ("\uFEFF" + whole).getBytes(UTF_16LE), "UTF-16"),
        Arguments.of(
            "no encoding",
            whole.replaceFirst("UTF-8", "KLINGON-8").getBytes(UTF_8),
            "e.xml:1  [export-encoding]"),
        Arguments.of("packed", "PK\u0003\u0004".getBytes(UTF_8), "This file is packed."),
        Arguments.of(
            "a page", "<html><body>Hello".getBytes(UTF_8), "This is no export of WordPress"),
        Arguments.of(
            "a feed",
            "<rss><channel><item/></channel></rss>".getBytes(UTF_8),
            "This is no export of WordPress"),
        Arguments.of("words", "Hello".getBytes(UTF_8), "This is no export of WordPress"),
        Arguments.of("empty", new byte[0], "This is no export of WordPress"));
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void isToldWithItsPlaceAndNothingIsWritten(String name, byte[] bytes, String told)
      throws IOException {
    TestSite.in(folder).bytes("e.xml", bytes);
    Set<String> before = names();
    String said =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1),
            () -> ImportedSite.run(folder, 1, List.of("import", "wordpress", folder + "/e.xml")));
    assertThat(said.replace("\r\n", "\n"))
        .contains(told, "Nothing was taken over.")
        .doesNotContain("Exception");
    assertThat(names()).isEqualTo(before);
  }

  /** Which XML forbids, and WordPress writes. */
  @Test
  void whatCannotBeSeenDoesNotStopAnImport() throws IOException {
    String odd = blocks().replace("a light on", "a light\u000b on\u0008");
    TestSite.in(folder).file("e.xml", odd);
    ImportedSite.wordpress(folder, folder.resolve("e.xml"));
    assertThat(folder.resolve("content/pages/about-us.md"))
        .content()
        .contains("We keep a light on .");
  }

  @Test
  void deepAndLongTextsEnd() {
    String deep = "<div><b><ul><li><blockquote>".repeat(20_000) + "deep";
    String codes = "[a=1]".repeat(50_000) + "@a".repeat(50_000) + "<b>".repeat(20_000);
    String text =
        blocks().replace("Three of us, and a kettle.", deep).replace("Since 1987.", codes);
    TestSite.in(folder).file("e.xml", text);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> ImportedSite.wordpress(folder, folder.resolve("e.xml")));
    assertThat(folder.resolve("content/pages/about-us/team.md")).content().contains("deep");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    TestSite.in(folder);
    StringWriter said = new StringWriter();
    assertThat(
            org.waymark.cli.Main.run(
                new String[] {"import", "wordpress", "nowhere.xml", "--project=" + folder},
                new PrintWriter(said),
                new PrintWriter(said)))
        .isEqualTo(2);
    assertThat(said.toString()).contains("There is no file \"nowhere.xml\".");
  }
}
