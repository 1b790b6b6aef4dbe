package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person can read in a finished file, and so what must be looked at. */
final class ReadableTextTest {

  @Test
  void aTagWithinALineLeavesNoGap() {
    assertMarkup("<p>Ad<em>a</em> and <a href=\"/b/\">B</a>en</p>", "\nAda and Ben\n");
  }

  @Test
  void blocksStandOnLinesOfTheirOwn() {
    assertMarkup("<p>One</p><p>Two</p>", "\nOne\n\nTwo\n");
    assertMarkup("<td>One</td><td>Two</td>", "\nOne\n\nTwo\n");
  }

  @Test
  void entitiesAreDecodedInTextAndInValues() {
    assertMarkup("<p title=\"O&#39;Brien &amp; Co\">&eacute;</p>", "\né\n\nO'Brien & Co\n");
  }

  @Test
  void whatStandsInAValueIsNoTag() {
    assertMarkup("<p title=\"a > b\">c</p>", "\nc\n\na > b\n");
  }

  @Test
  void theDataOfAScriptIsDecoded() {
    assertMarkup("<script>{\"a\":\"O\\u0027Brien\"}</script>", "\n{\"a\":\"O'Brien\"}\n\n");
  }

  @Test
  void jsonIsDecoded() {
    assertThat(ReadableText.ofJson("{\"a\":\"\\u00e9\\n\\\"b\\/\"}"))
        .isEqualTo("{\"a\":\"é\n\"b/\"}");
  }

  @Test
  void whatIsNotWellFormedIsReadAsFarAsItGoes() {
    assertMarkup("a < b", "a ");
    assertMarkup("<p>a</p", "\na");
    assertMarkup("<p title='a' class=b>", "\n\na\n");
    assertThat(ReadableText.ofJson("\\u00zz")).isEqualTo("u00zz");
    assertThat(ReadableText.ofJson("\\u00")).isEqualTo("u00");
    assertThat(ReadableText.ofJson("\\")).isEqualTo("\\");
  }

  private static void assertMarkup(String markup, String text) {
    assertThat(ReadableText.ofMarkup(markup)).startsWith(text);
  }
}
