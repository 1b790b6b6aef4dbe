package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Problems;

/** A text comes apart into its paragraphs, headings, items and rows, with what each holds. */
final class PassagesTest {

  @Test
  void everyBlockIsAPassage() {
    List<Passage> passages =
        passages(
            """
            One *and* more.

            - two
            - three

              four

            | five | six |
            | --- | --- |
            | seven | eight |

            > [!IMPORTANT]
            > nine
            """);
    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly(
            "One and more.", "two", "three", "four", "five six", "seven eight", "nine");
  }

  @Test
  void aPassageKnowsItsMentions() {
    List<Passage> passages =
        passages("[a](ref:x) and [](org:y)\n\nb\n\n![c](figures:z)\n\n[d](ref:q)");
    assertThat(passages)
        .extracting(p -> p.text() + p.mentions().stream().map(Mention::target).toList())
        .containsExactly("a and[x, y]", "b[]", "c[z]", "d[q]");
    assertThat(passages.get(0).has(Scheme.REF, Scheme.FIGURE)).isTrue();
    assertThat(passages.get(1).has(Scheme.REF, Scheme.FIGURE)).isFalse();
  }

  @Test
  void headingsBeginSections() {
    assertThat(passages("a\n\n## b\n\nc\n\n### d\n\ne"))
        .extracting(p -> p.text() + p.section() + (p.heading() ? "!" : ""))
        .containsExactly("a0", "b1!", "c1", "d2!", "e2");
  }

  @Test
  void onlyAQuotationWithItsSpeakerIsQuoted() {
    assertThat(passages("> a\n>\n> — B, a nurse\n\n> c\n\nd"))
        .extracting(p -> p.text() + (p.quoted() ? "!" : ""))
        .containsExactly("a!", "B, a nurse!", "c", "d");
  }

  @Test
  void aPassageKnowsWhichWordsAreNotItsWriters() {
    assertApart("a `b` c <q>d <cite>e</cite> f</q> g", "b", "d e f");
    assertApart("see [a b](term:x), [c](ref:y), [d](page:z), [e](org:o)", "a b", "c", "e");
    assertApart("> a\n>\n> b\n\nc", "a", "b");
    assertApart("> a\n>\n> — B, a nurse\n\nc", "a", "B, a nurse");
    assertApart("```\na\n```\n\nc", "a");
    assertApart("> [!IMPORTANT]\n> a `b`\n\nc", "b");
  }

  private static void assertApart(String text, String... apart) {
    assertThat(passages(text))
        .flatExtracting(
            p -> p.apart().stream().map(r -> p.text().substring(r.from(), r.to()).strip()).toList())
        .containsExactly(apart);
  }

  private static List<Passage> passages(String text) {
    return new Markdown().parse(new MarkdownSource("a.md", text, 1), new Problems()).passages();
  }
}
