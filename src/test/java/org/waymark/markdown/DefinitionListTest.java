package org.waymark.markdown;

import static org.waymark.markdown.Reading.assertHtml;

import org.junit.jupiter.api.Test;

class DefinitionListTest {

  @Test
  void explainsTerms() {
    assertHtml(
        "A *term*\n: What it [means](term:x)\n: Or this\n\nAnother\n: That",
        """
        <dl>
        <dt>A <em>term</em></dt>
        <dd>What it {term:x|means}</dd>
        <dd>Or this</dd>
        <dt>Another</dt>
        <dd>That</dd>
        </dl>
        """);
  }

  @Test
  void mayHoldBlocks() {
    assertHtml(
        "A\n\n: B\n\n  - C",
        "<dl>\n<dt>A</dt>\n<dd>\n<p>B</p>\n<ul>\n<li>C</li>\n</ul>\n</dd>\n</dl>\n");
  }

  @Test
  void beginsWithAColonAlone() {
    assertHtml("A\n~ B", "<p>A\n~ B</p>\n");
    assertHtml("A\n:B", "<p>A\n:B</p>\n");
  }
}
