package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.markdown.Reading.assertHtml;
import static org.waymark.markdown.Reading.assertInline;
import static org.waymark.markdown.Reading.assertProblems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
        "q", "s", "small", "span", "strong", "sub", "sup", "u"
      })
  void keepsWhatStandsInALine(String name) {
    String html = "a <" + name + ">b</" + name + "> c";
    assertHtml(html, "<p>" + html + "</p>\n");
  }

  @Test
  void keepsSafeAttributes() {
    assertHtml(
        "a <abbr title=\"x &quot;y&quot;\">b</abbr>",
        "<p>a <abbr title=\"x &quot;y&quot;\">b</abbr></p>\n");
    assertHtml(
        "a <span lang='cy' dir=ltr>b</span>", "<p>a <span lang=\"cy\" dir=\"ltr\">b</span></p>\n");
    assertHtml("a <BR/> b", "<p>a <br /> b</p>\n");
    assertHtml(
        "a <a href=\"https://a.org/?utm_x=1\">b</a>",
        "<p>a <a href=\"https://a.org/\" rel=\"noreferrer\">b</a></p>\n");
    assertHtml(
        "<table><tr><td colspan=2>a</td></tr></table>",
        "<table><tr><td colspan=\"2\">a</td></tr></table>\n");
  }

  @Test
  void keepsBlocksAndTheMarkdownBetween() {
    assertHtml(
        "<details open>\n<summary>More</summary>\n\nSome *text* [x](org:y)\n\n</details>\n\na",
        "<details open=\"\">\n<summary>More</summary>\n<p>Some <em>text</em> {org:y|x}</p>\n</details>\n<p>a</p>\n");
    assertHtml(
        "<div lang=\"cy\">\na &amp; &lt;b&gt; < c\n</div>",
        "<div lang=\"cy\">\na &amp; &lt;b&gt; &lt; c\n</div>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <b onclick=\"alert(1)\">b</b>",
        "a <b OnClick=alert(1)>b</b>",
        "a <b style=\"x:expression(y)\">b</b>",
        "a <b class=x>b</b>",
        "a <b id=x>b</b>",
        "a <b lang=\"'><script>\">b</b>",
        "a <b dir=sideways>b</b>",
        "a <b title=t>b</b>",
      })
  void dropsAttributesThatAreNotSafe(String text) {
    assertInline(text, "a <b>b</b>");
    assertProblems(text, "html-dropped 1:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "//evil.org",
        "/about/",
        "tel:1",
        "org:sands",
      })
  void makesNoLinkOfOtherAddresses(String address) {
    assertInline("a <a href=\"" + address + "\">b</a>", "a b");
    assertProblems("a <a href=\"" + address + "\">b</a>", "html-dropped 1:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "iframe", "object"})
  void dropsTheContentOfWhatIsNoText(String name) {
    String html = "<" + name + " x=y>alert(1) [x](org:y)</" + name + ">";
    assertInline("a " + html + " b", "a  b");
    assertThat(Reading.of(html).html()).doesNotContain("alert").doesNotContain("<" + name);
    assertThat(Reading.of("<div>\n" + html + "c</div>").html()).isEqualTo("<div>\nc</div>\n");
    assertInline("a <" + name + "> never closed", "a  never closed");
    assertThat(Reading.of("<div>\na" + html + "b" + html + "c\n</div>").html())
        .isEqualTo("<div>\nabc\n</div>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "svg",
        "math",
        "form",
        "button",
        "textarea",
        "select",
        "template",
        "noscript",
        "x-y",
        "video",
        "h1",
        "section"
      })
  void keepsTheTextOfAllOtherElements(String name) {
    assertInline("a <" + name + " onload=x>b [x](org:y)</" + name + ">", "a b {org:y|x}");
    assertProblems("a <" + name + " onload=x>b</" + name + ">", "html-dropped 1:3");
  }

  @Test
  void dropsWhatHidesInForeignElements() {
    assertInline("a <svg><script>alert(1)</script></svg>", "a ");
    assertInline("a <math><mi><style><img src=x onerror=alert(1)></style></mi></math>", "a ");
    assertInline("a <svg/onload=alert(1)>", "a &lt;svg/onload=alert(1)&gt;");
    assertInline("a <img src=x onerror=alert(1)>", "a ");
  }

  @Test
  void leavesNoTraceOfComments() {
    assertHtml("a <!-- secret --> b", "<p>a  b</p>\n");
    assertHtml("<!-- secret\n\n[x](org:y) -->\n\nb", "<p>b</p>\n");
    assertHtml("<!-- one --> two", " two\n");
  }

  @Test
  void tellsOfACommentThatDoesNotEnd() {
    assertProblems("a\n\n<!-- b\n\nc", "comment-not-closed 3:1");
  }

  @Test
  void dropsInstructionsAndDeclarations() {
    assertInline("a <?php x ?> <!DOCTYPE b> <![CDATA[c]]> d", "a    d");
    assertProblems("a <?php x ?> <!DOCTYPE b>", "html-dropped 1:3");
  }

  @Test
  void balancesWhatIsLeftOpenOrCrossed() {
    assertInline("a <b>b *c <i>d* e</b> f", "a <b>b <em>c <i>d</i></em> e</b> f");
    assertInline("*a <b>b* c</b> d", "<em>a <b>b</b></em> c d");
    assertInline("a </b> </div> b", "a   b");
    assertInline("[a <b>b](org:c) d</b>", "{org:c|a <b>b</b>} d");
    assertThat(Reading.of("- a <b>b\n- c").html())
        .isEqualTo("<ul>\n<li>a <b>b</b></li>\n<li>c</li>\n</ul>\n");
    assertThat(Reading.of("<div>\n\na\n\n## B\n\nc").html())
        .isEqualTo("<div>\n<p>a</p>\n</div>\n<h2 id=\"b\">B</h2>\n<p>c</p>\n");
    assertThat(Reading.of("> <div>\n>\n> a\n\nb").html())
        .isEqualTo(
            "<blockquote>\n<div>\n<p>a</p>\n</div></blockquote>\n<p>b</p>\n"
                .replace("</div></", "</div>\n</"));
  }

  @Test
  void closesWhatHtmlLetsOneLeaveOpen() {
    assertThat(Reading.of("<ul><li>a<li>b</ul>").html())
        .isEqualTo("<ul><li>a</li><li>b</li></ul>\n");
    assertThat(Reading.of("<table><tr><td>a<td>b<tr><td>c</table>").html())
        .isEqualTo("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>\n");
    assertThat(Reading.of("<p>a<p>b").html()).isEqualTo("<p>a</p><p>b</p>\n");
  }

  @Test
  void letsNothingStandWhereItDoesNotBelong() {
    assertInline("a <div>b</div>", "a b");
    assertProblems("a <div>b</div>", "html-dropped 1:3");
    assertProblems("<td>a</td>", "html-dropped 1:1");
    assertProblems("<div><li>a</li></div>", "html-dropped 1:6");
  }

  @Test
  void tellsOfEachElementOnceALine() {
    assertProblems(
        "a <x>b</x> <x>c</x> <y>d</y>\n<x>e</x>",
        "html-dropped 1:3",
        "html-dropped 1:21",
        "html-dropped 2:1");
    assertThat(Reading.of("a <b onclick=x>b</b>").advice()).contains("onclick").contains("<b>");
  }

  @Test
  void cannotBeForged() {
    assertThat(Reading.of("a\uFDD0b\u0000c\uD800d <b>\uFDEF</b>").html())
        .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd <b>\uFFFD</b></p>\n");
    assertInline("&#xFDD0; &#0; &#1; &#xD800;", "\uFFFD \uFFFD \uFFFD \uFFFD");
  }
}
