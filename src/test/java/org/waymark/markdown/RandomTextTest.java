package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.waymark.problem.Problems;
import org.xml.sax.InputSource;

/** Whatever is written, what comes out is well-formed and holds nothing that is not on the list. */
class RandomTextTest {
  private static final List<String> PARTS =
      List.of(
          "a",
          "b ",
          "don't ",
          "\n",
          "\n\n",
          "  ",
          "    ",
          "\t",
          "*",
          "**",
          "_",
          "`",
          "``",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](",
          "](org:x)",
          "](media/x.jpg)",
          "](https://a.b/?utm_a=1)",
          "](javascript:x)",
          "[a]: /u\n",
          "[a]",
          "[^1]",
          "[^1]: ",
          "> ",
          "- ",
          "1. ",
          "# ",
          "## ",
          "{#id}",
          "---",
          "===",
          "| ",
          "|",
          "\n|-|-|\n",
          ": ",
          "~~~\n",
          "```\n",
          "<b>",
          "</b>",
          "<i title='x'>",
          "<div>",
          "</div>",
          "<p>",
          "<ul>",
          "<li>",
          "</ul>",
          "<table>",
          "<tr>",
          "<td style=x>",
          "</table>",
          "<details open>",
          "<summary>",
          "</details>",
          "</a>",
          "<script>",
          "</script>",
          "<a href=\"https://x.y\" onclick=\"z\">",
          "<a href=javascript:x>",
          "<svg onload=x>",
          "<!--",
          "-->",
          "<!",
          "?>",
          "<![CDATA[",
          "]]>",
          "<br>",
          "&",
          "&amp;",
          "&#0;",
          "&lt;script&gt;",
          "\"",
          "'",
          "--",
          "...",
          "\\",
          "  \n",
          "> [!URGENT]\n",
          "> [!LAW wales]\n",
          "> -- Who\n",
          "\0",
          "\uFDD0",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "<a@b.c>",
          "<x:y>",
          "<style>",
          "</style>",
          "<iframe>",
          "<textarea>",
          "<select>",
          "<math>",
          "<",
          ">",
          "=",
          "/");

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "blockquote",
          "br",
          "cite",
          "code",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "u",
          "ul");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "aria-label",
          "class",
          "colspan",
          "dir",
          "href",
          "id",
          "lang",
          "open",
          "rel",
          "role",
          "rowspan",
          "scope",
          "start",
          "tabindex",
          "title");

  private final Markdown markdown = new Markdown();

  @RepeatedTest(40)
  void comesOutWellFormedAndSafe(RepetitionInfo repetition) throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (int i = 0; i < 100; i++) {
      Body body = markdown.parse(new MarkdownSource("a.md", text(random), 1), new Problems());
      check(body.pieces(), xml);
      for (Heading heading : body.outline()) {
        check(body.section(heading.id()), xml);
        check(Excerpt.of(body.section(heading.id()), 3), xml);
      }
      assertThat(body.plainText()).doesNotContain("\n\n\n").isEqualTo(body.plainText().strip());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(40);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  private static void check(List<Piece> pieces, DocumentBuilder xml) throws Exception {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Html fragment) {
        html.append(fragment.html());
      } else if (piece instanceof Mention mention) {
        check(mention.label(), xml);
      } else if (piece instanceof Law law) {
        check(law.pieces(), xml);
      } else if (piece instanceof Callout callout) {
        check(callout.heading(), xml);
        check(callout.pieces(), xml);
      } else if (piece instanceof Quotation quotation) {
        check(quotation.words(), xml);
        check(quotation.speaker(), xml);
        check(quotation.role(), xml);
        check(quotation.interest(), xml);
      }
    }
    check(xml.parse(new InputSource(new StringReader("<p>" + html + "</p>"))).getDocumentElement());
  }

  private static void check(Element element) {
    assertThat(ELEMENTS).contains(element.getTagName());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      assertThat(ATTRIBUTES).contains(attribute.getNodeName());
      if (attribute.getNodeName().equals("href")) {
        assertThat(attribute.getNodeValue()).matches("(?s)(https?:|mailto:|#).*");
      }
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        check(child);
      }
    }
  }
}
