package org.waymark.valid;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Demonstration;
import org.waymark.ExtremeSites;
import org.waymark.TestSite;

/** Every page and style sheet keeps to the standards of the web. */
@ExtendWith(Demonstration.Shared.class)
final class ValidSitesTest {

  private static final Path GOOD = Path.of("src/test/sites/good");

  /**
   * What the checker of style sheets does not know yet though browsers do: what it then says, and
   * what stands in that line or the two before.
   */
  private static final List<Map.Entry<String, String>> NOT_KNOWN_YET =
      List.of(
          // CSS Containment 3: widths that go by the box around.
          entry(
              "CSS: “container-type”: Property “container-type” doesn't exist.", "container-type:"),
          entry("CSS: “font-size”: Parse Error.", "cqi"),
          // CSS UI 4: a box to write in that is as high as its words.
          entry("CSS: “field-sizing”: Property “field-sizing” doesn't exist.", "field-sizing:"),
          // CSS Pseudo-Elements 4: what is folded away prints all the same.
          entry(
              "CSS: Unknown pseudo-element or pseudo-class “::details-content”.",
              "::details-content"),
          // CSS Conditional 4: asks whether a browser knows a selector.
          entry("CSS: Parse Error.", "@supports selector("));

  @TempDir private Path folder;

  @Test
  void theDemonstrationKeepsToTheStandards(Demonstration demonstration) throws Exception {
    assertValid(demonstration.site());
  }

  @ParameterizedTest
  @MethodSource("goodSites")
  void goodSitesKeepToTheStandards(String name) throws Exception {
    assertValid(TestSite.empty(folder).copy(GOOD.resolve(name)).build());
  }

  static List<String> goodSites() throws IOException {
    try (Stream<Path> sites = Files.list(GOOD)) {
      return sites.map(site -> site.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("extremeSites")
  void soDoSitesThatAskMuchOfAPage(Function<Path, TestSite> site) throws Exception {
    assertValid(site.apply(folder).build());
  }

  static List<Function<Path, TestSite>> extremeSites() {
    return List.of(
        ExtremeSites::longWords,
        ExtremeSites::muchOfIt,
        ExtremeSites::almostNothing,
        ExtremeSites::names);
  }

  @Test
  void whatIsWrongIsFoundWithItsPlace() throws Exception {
    Files.writeString(
        folder.resolve("a.html"),
        "<!doctype html>\n<html lang=en>\n<title>A</title>\n<p id=b><ul></ul><p id=b>");
    Files.writeString(folder.resolve("a.css"), "p { margin: 0; }\np { colour: red; }\n");
    assertThat(NuChecker.findings(folder))
        .filteredOn(Finding::error)
        .extracting(found -> found.file() + ":" + found.line() + " " + found.message())
        .containsExactly(
            "a.html:4 Duplicate ID “b”.",
            "a.css:2 CSS: “colour”: Property “colour” doesn't exist.");
  }

  private static void assertValid(TestSite site) throws Exception {
    assertThat(site.files()).contains("index.html");
    assertThat(NuChecker.findings(site.out()))
        .filteredOn(found -> found.error() && !isNotKnownYet(site, found))
        .isEmpty();
  }

  private static boolean isNotKnownYet(TestSite site, Finding found) {
    List<String> lines = site.text("/" + found.file()).lines().toList();
    List<String> near = lines.subList(Math.max(0, found.line() - 3), found.line());
    return NOT_KNOWN_YET.stream()
        .anyMatch(
            known ->
                found.message().equals(known.getKey())
                    && near.stream().anyMatch(line -> line.contains(known.getValue())));
  }
}
