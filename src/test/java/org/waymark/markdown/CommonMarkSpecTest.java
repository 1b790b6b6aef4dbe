package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Problems;

/** The examples of the CommonMark specification, version 0.31.2. */
class CommonMarkSpecTest {

  /** By the example's number in the specification: in what flexmark reads it otherwise. */
  private static final Map<Integer, String> DIFFERING =
      Map.ofEntries(
          Map.entry(28, "takes eight digits for a character; the specification seven"),
          Map.entry(146, "no tildes in the info string of a fence of tildes"),
          Map.entry(171, "<textarea> begins HTML that ends at a blank line"),
          Map.entry(201, "a title may follow an address in < > without a space"),
          Map.entry(215, "an underline makes a heading of a definition before it too"),
          Map.entry(216, "an underline makes a heading of a definition before it too"),
          Map.entry(312, "an item four spaces in is an item still"),
          Map.entry(313, "an item four spaces in is an item still"),
          Map.entry(416, "three marks within a word open nothing"),
          Map.entry(417, "three marks within a word open nothing"),
          Map.entry(540, "the capital of \u00DF is not the same as SS"));

  private final Markdown markdown = Markdown.commonMarkOnly();

  @Test
  void readsAllExamplesButTheKnownOnesAsTheSpecificationDoes() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    Map<Integer, String> failing = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      if (!render(withTabs(example.getSource())).equals(withTabs(example.getHtml()))) {
        failing.put(i + 1, example.getSource());
      }
    }
    assertThat(examples).hasSize(652);
    assertThat(failing.keySet()).containsExactlyElementsOf(new TreeMap<>(DIFFERING).keySet());
  }

  private static String withTabs(String text) {
    return text.replace('\u2192', '\t');
  }

  private String render(String text) {
    Problems problems = new Problems();
    return Reading.html(markdown.parse(new MarkdownSource("spec.md", text, 1), problems).pieces());
  }
}
