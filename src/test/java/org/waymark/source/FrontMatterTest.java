package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.problem.Problems;

/** Where fields end and the text begins. */
final class FrontMatterTest {

  private final Problems problems = new Problems();

  private FrontMatter split(String text) {
    return FrontMatter.split("a.md", text, problems);
  }

  private void assertTold(String... told) {
    assertThat(problems.sorted().stream().map(p -> p.code().id() + " " + p.place()))
        .containsExactly(told);
  }

  @Test
  void splitsFieldsFromText() {
    assertThat(split("---\ntitle: A\n---\n\nText.\n"))
        .isEqualTo(new FrontMatter("title: A\n", 2, "\nText.\n", 4));
    assertTold();
  }

  @Test
  void aTextMayBeMissing() {
    assertThat(split("---\ntitle: A\n---")).isEqualTo(new FrontMatter("title: A\n", 2, "", 4));
    assertThat(split("---\n---\n")).isEqualTo(new FrontMatter("", 2, "", 3));
    assertTold();
  }

  @Test
  void spacesAfterTheHyphensDoNotMatter() {
    assertThat(split("---  \ntitle: A\n---\t\nText."))
        .isEqualTo(new FrontMatter("title: A\n", 2, "Text.", 4));
    assertTold();
  }

  @Test
  void aRuleInTheTextIsPartOfIt() {
    assertThat(split("---\na: b\n---\nOne.\n\n---\n\nTwo.\n").body())
        .isEqualTo("One.\n\n---\n\nTwo.\n");
    assertTold();
  }

  @Test
  void hyphensWithMoreBehindThemDoNotEndTheFields() {
    assertThat(split("---\na: b\n--- c\n----\n---\nText.").yaml()).isEqualTo("a: b\n--- c\n----\n");
  }

  @Test
  void aTextWithoutFieldsIsStillRead() {
    assertThat(split("Text.\n")).isEqualTo(new FrontMatter("", 1, "Text.\n", 1));
    assertTold("front-matter-missing a.md:1:1");
  }

  @Test
  void anEmptyLineBeforeTheFieldsIsNotAllowed() {
    split("\n---\na: b\n---\n");
    assertTold("front-matter-missing a.md:1:1");
  }

  @Test
  void fieldsThatDoNotEndAreTold() {
    assertThat(split("---\ntitle: A\n\nText.\n")).isEqualTo(new FrontMatter("", 1, "", 1));
    assertTold("front-matter-not-closed a.md:1:1");
  }
}
