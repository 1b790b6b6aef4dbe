package org.waymark.markdown;

import static org.waymark.markdown.Reading.assertInline;

import org.junit.jupiter.api.Test;

class TypographyTest {

  @Test
  void curlsApostrophes() {
    assertInline(
        "don't, it's, nurses' notes, rock 'n' roll", "don’t, it’s, nurses’ notes, rock ’n’ roll");
    assertInline("the '80s and '98", "the ’80s and ’98");
    assertInline("'tis, 'Twas, tell 'em", "’tis, ’Twas, tell ’em");
    assertInline("*Sands*'s and [Sands](org:s)'s", "<em>Sands</em>’s and {org:s|Sands}’s");
  }

  @Test
  void curlsSingleQuotationMarks() {
    assertInline("it's 'so', he said", "it’s ‘so’, he said");
    assertInline("'Yes,' she said. ('No.')", "‘Yes,’ she said. (‘No.’)");
    assertInline("'24 hours' notice'", "‘24 hours’ notice’");
    assertInline(
        "he said 'round the clock' and came 'round", "he said ‘round the clock’ and came ’round");
  }

  @Test
  void curlsDoubleQuotationMarks() {
    assertInline("\"Yes,\" she said.", "“Yes,” she said.");
    assertInline("(\"So\")—\"and\"", "(“So”)—“and”");
    assertInline("\"'So,' he said.\"", "“‘So,’ he said.”");
    assertInline("'\"So,\" he said.'", "‘“So,” he said.’");
    assertInline("a \" b", "a &quot; b");
  }

  @Test
  void looksOverTheEdgesOfLinksEmphasisAndCode() {
    assertInline("\"*So*\" '**it**'", "“<em>So</em>” ‘<strong>it</strong>’");
    assertInline("*\"So\"* _'it'_", "<em>“So”</em> <em>‘it’</em>");
    assertInline("\"[a](org:b)\" ['c'](org:d)", "“{org:b|a}” {org:d|‘c’}");
    assertInline("\"`x`\" '<b>y</b>'", "“<code>x</code>” ‘<b>y</b>’");
    assertInline("\"a\n\"b\"", "“a\n“b”");
  }

  @Test
  void makesDashesAndEllipses() {
    assertInline("a -- b --- c - d ---- e", "a – b — c - d ---- e");
    assertInline("so... yes.... no . . . e.g.", "so… yes…. no … e.g.");
  }

  @Test
  void leavesAloneWhatIsEscapedOrCode() {
    assertInline("\\'a\\' \\\"b\\\" \\-- \\...", "'a' &quot;b&quot; -- ...");
    assertInline("`'a' -- \"b\"...`", "<code>'a' -- &quot;b&quot;...</code>");
    assertInline("&quot;a&quot; &#39;b&#39;", "&quot;a&quot; 'b'");
  }

  @Test
  void readsEveryEntityThatIsSpace() {
    assertInline("a&Tab;b&NewLine;c&nbsp;d", "a\tb\nc\u00a0d");
    assertInline("&Tab;a &#9;", "\ta \t");
  }

  @Test
  void leavesTemplateSyntaxAsText() {
    assertInline("${x} #{y} {{ z }} [=a]", "${x} #{y} {{ z }} [=a]");
    assertInline("<#if x> [#if x] <@macro/>", "&lt;#if x&gt; [#if x] &lt;@macro/&gt;");
  }
}
