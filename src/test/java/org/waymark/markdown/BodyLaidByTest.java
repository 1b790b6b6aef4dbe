package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.Scratch;

/** A text that is laid by is the same text. */
class BodyLaidByTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Words alone — naïve, Ymchwil, اردو, 🌱.",
        "## A heading\n\nText.\n\n### Named {#by-hand}\n\nMore.",
        "Call [Sands *now*](org:sands \"A title\") and ![A picture](media:one.jpg).",
        "![Alone](media:one.jpg)",
        "> Words of [hers](story:one#part).\n> — Ann, nurse\n> Interest: an ambassador",
        "> [!URGENT] Ring [them](org:sands)\n> At once.\n>\n> > Words.\n> > — Ann",
        ":::law england, wales from 2024-04-06 until 2030-01-01\nA law.[^1]\n:::\n\n[^1]: A note.",
        "| A | B |\n| --- | --- |\n| 1 | [65%](figure:ma/one) |",
      })
  void isTheSameText(String markdown) throws IOException {
    assertSame(new Markdown().parse(new MarkdownSource("a.md", markdown, 1), new Problems()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isTheSameTextForEachOfTheDemonstration(Path file) throws IOException {
    Problems problems = new Problems();
    FrontMatter parts = FrontMatter.split(file.toString(), Files.readString(file), problems);
    assertSame(
        new Markdown()
            .parse(new MarkdownSource(file.toString(), parts.body(), parts.bodyLine()), problems));
  }

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
    }
  }

  private static void assertSame(Body body) throws IOException {
    try (Scratch scratch = new Scratch()) {
      Body laidBy = body.laidBy(scratch);
      assertThat(laidBy).isEqualTo(body).hasSameHashCodeAs(body);
      assertThat(laidBy.pieces()).isEqualTo(body.pieces());
      assertThat(laidBy.outline()).isEqualTo(body.outline());
      assertThat(laidBy.quotations()).isEqualTo(body.quotations());
      assertThat(laidBy.mentions()).isEqualTo(body.mentions());
      assertThat(laidBy.words()).isEqualTo(body.words());
    }
  }

  @Test
  void longNumbersAndTextsAreKept() throws IOException {
    String text = "x".repeat(70_000);
    Heading heading = new Heading(6, text, text, 2_000_000_000, true);
    assertSame(new Body(List.of(new HeadingMark(heading)), List.of(heading), 3));
  }

  @Test
  void nothingCanBeReadWhenTheRoomIsClosed() throws IOException {
    Body laidBy;
    try (Scratch scratch = new Scratch()) {
      laidBy =
          new Markdown()
              .parse(new MarkdownSource("a.md", "Words.", 1), new Problems())
              .laidBy(scratch);
    }
    Body gone = laidBy;
    assertThatThrownBy(gone::pieces).isInstanceOf(UncheckedIOException.class);
  }
}
