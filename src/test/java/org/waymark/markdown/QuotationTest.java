package org.waymark.markdown;

import static org.waymark.markdown.Reading.assertHtml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

  @Test
  void isPlainWithoutASpeaker() {
    assertHtml("> a\n>\n> b -- c", "<blockquote>\n<p>a</p>\n<p>b – c</p>\n</blockquote>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> — ", "> —", "> -- ", "> --", "> --- ", ">\n> — ", ">\n> -- "})
  void namesItsSpeaker(String dash) {
    assertHtml(
        "> They *said*.\n" + dash + "Name, [role](topic:a)",
        quote("<p>They <em>said</em>.</p>\n", "Name, {topic:a|role}"));
  }

  @Test
  void mayHoldMoreThanAParagraph() {
    assertHtml("> - a\n>\n> — B", quote("<ul>\n<li>a</li>\n</ul>\n", "B"));
  }

  @Test
  void isNoQuotationOfNothing() {
    assertHtml("> — Name", "<blockquote>\n<p>— Name</p>\n</blockquote>\n");
  }

  private static String quote(String words, String speaker) {
    return "<figure class=\"quote\">\n<blockquote>\n"
        + words
        + "</blockquote>\n<figcaption>"
        + speaker
        + "</figcaption>\n</figure>\n";
  }
}
