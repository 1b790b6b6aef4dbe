package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * YAML that is made to cost time or memory, in the fields of a file and in the settings (safety.md
 * 20).
 */
final class HostileYamlTest {

  private static final int MANY = 100_000;

  @TempDir private Path folder;

  @Test
  void aliasesDoNotMultiply() {
    StringBuilder laughs = new StringBuilder("title: About\nsummary: Us.\nimage: &a [lol]\n");
    for (char name = 'b'; name <= 'z'; name++) {
      String before = "*" + (char) (name - 1) + ", ";
      laughs.append(name).append(": &").append(name).append(" [");
      laughs.append(before.repeat(9)).append("*").append((char) (name - 1)).append("]\n");
    }
    assertTold(laughs.toString(), "yaml-alias pages/about.md:4:8");
  }

  @Test
  void aliasesByTheHundredThousandAreCutShort() {
    GoodBefore good =
        assertTold(
            "title: &a About\nsummary: Us.\ntopics: [" + "*a,".repeat(MANY) + "]\n",
            "yaml-alias pages/about.md:2:8");
    assertThat(good.site().told()).hasSize(101);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void nestingIsBounded(String opening) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file("content/pages/about.md", "---\n" + opening.repeat(MANY) + "\n---\n");
    good.buildsInTime();
    assertThat(good.site().told()).hasSize(1).allMatch(t -> t.startsWith("yaml-too-deep"));
    good.stays();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void nestingOfSettingsIsBounded(String opening) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file("content/site.yaml", opening.repeat(MANY));
    good.buildsInTime();
    assertThat(good.site().told()).hasSize(1).allMatch(t -> t.startsWith("yaml-too-deep"));
    good.stays();
  }

  @Test
  void fieldsOfThreeMegabytesAreNotRead() {
    assertTold(
        "title: About\nsummary: Us.\nedits: " + "x".repeat(3_000_000) + "\n",
        "file-too-large pages/about.md:2:1");
  }

  @Test
  void aGlossaryOfThreeMegabytesIsNotRead() {
    GoodBefore good = GoodBefore.in(folder);
    good.site()
        .file(
            "content/glossary.yaml",
            "terms:\n" + "  - {id: a, term: a, meaning: A.}\n".repeat(90_000));
    good.tellsOnly("file-too-large glossary.yaml:1:1", "Shorten");
  }

  @Test
  void namesByTheTenThousandAreCutShort() {
    StringBuilder names = new StringBuilder("title: About\nsummary: Us.\n");
    for (int i = 0; i < 60_000; i++) {
      names.append("name-").append(i).append(": x\n");
    }
    GoodBefore good = assertTold(names.toString(), "unknown-field pages/about.md:4:1");
    assertThat(good.site().told()).hasSize(101);
  }

  @Test
  void oneNameByTheTenThousandIsCutShort() {
    GoodBefore good =
        assertTold(
            "title: About\nsummary: Us.\n" + "title: x\n".repeat(60_000),
            "duplicate-field pages/about.md:4:1");
    assertThat(good.site().told()).hasSize(101);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\UFFFFFFFF\"",
        "\"\\U00110000\"",
        "\"\\xZZ\"",
        "\"\\q\"",
        "!important word",
        "!!binary \"#\"",
        "!a [b]",
        "!a {b: c}",
        "!<x",
        ">9999999999\n  x",
        "%FF",
        "@x",
        "`x`",
        "'it's'",
        "[a, b",
        "{a: b",
        "\"open"
      })
  void whatCannotBeReadIsToldInItsLine(String value) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file("content/pages/about.md", "---\ntitle: About\nsummary: " + value + "\n---\n");
    good.buildsInTime();
    assertThat(good.site().told()).allMatch(told -> told.contains(" pages/about.md:3"));
    good.stays();
  }

  private GoodBefore assertTold(String fields, String told) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file("content/pages/about.md", "---\n" + fields + "---\n\nHello.\n");
    good.tells(told, "");
    return good;
  }
}
