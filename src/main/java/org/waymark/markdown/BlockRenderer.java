package org.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Renders paragraphs, headings, lists, code, and asks others for quotations, tables and raw HTML.
 */
final class BlockRenderer {
  private final Rendering rendering;
  private final ListOptions lists;
  private final Quotations quotations;
  private final TableRenderer tables;

  BlockRenderer(Rendering rendering) {
    this.rendering = rendering;
    lists = ListOptions.get(rendering.document);
    quotations = new Quotations(rendering);
    tables = new TableRenderer(rendering);
  }

  void children(Node parent, HtmlWriter out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      render(node, out);
    }
  }

  private void render(Node node, HtmlWriter out) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph, out);
    } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      rendering.headings.write(heading, quotations.inCard(), out);
    } else if (node instanceof BulletList) {
      container("ul", node, out);
    } else if (node instanceof OrderedList list) {
      orderedList(list, out);
    } else if (node instanceof DefinitionTerm) {
      item("dt", node, out);
    } else if (node instanceof DefinitionItem) {
      item("dd", node, out);
    } else if (node instanceof ListItem) {
      item("li", node, out);
    } else if (node instanceof BlockQuote quote) {
      quotations.write(quote, out);
    } else if (node instanceof ThematicBreak) {
      out.line().raw("<hr />").line();
    } else if (node instanceof FencedCodeBlock code) {
      fencedCode(code, out);
    } else if (node instanceof IndentedCodeBlock code) {
      code("", code.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), out);
    } else if (node instanceof HtmlBlockBase html) {
      rendering.rawHtml.block(html, out);
    } else {
      renderExtension(node, out);
    }
  }

  private void renderExtension(Node node, HtmlWriter out) {
    if (node instanceof TableBlock table) {
      tables.write(table, out);
    } else if (node instanceof FootnoteBlock note) {
      rendering.footnotes.met(note);
    } else if (node instanceof DefinitionList) {
      container("dl", node, out);
    }
  }

  private void paragraph(Paragraph node, HtmlWriter out) {
    if (rendering.extended && node.getFirstChild() == node.getLastChild() && picture(node, out)) {
      return;
    }
    if (isTight(node)) {
      rendering.inlines.leaf(node, out);
      return;
    }
    out.line();
    HtmlWriter.Position start = out.position();
    out.raw("<p>");
    HtmlWriter.Position content = out.position();
    rendering.inlines.leaf(node, out);
    if (out.position().equals(content)) {
      out.rewind(start);
    } else {
      out.raw("</p>").line();
    }
  }

  private boolean isTight(Paragraph node) {
    return node.getParent() instanceof ParagraphItemContainer container
        && container.isParagraphWrappingDisabled(node, lists, rendering.document);
  }

  /** A picture alone stands between blocks. */
  private boolean picture(Paragraph node, HtmlWriter out) {
    Node only = node.getFirstChild();
    if (only instanceof Image image) {
      out.line();
      rendering.links.image(image, image.getUrl(), image.getTitle(), true, out);
      return true;
    }
    if (only instanceof ImageRef image && image.isDefined()) {
      out.line();
      rendering.links.reference(image, true, out);
      return true;
    }
    return false;
  }

  private void orderedList(OrderedList node, HtmlWriter out) {
    int start = node.getStartNumber();
    out.line().raw(start == 1 ? "<ol>" : "<ol start=\"" + start + "\">").line();
    scoped(node, out);
    out.line().raw("</ol>").line();
  }

  /** An element whose content are blocks. */
  void container(String tag, Node node, HtmlWriter out) {
    out.line().raw("<").raw(tag).raw(">").line();
    scoped(node, out);
    out.line().raw("</").raw(tag).raw(">").line();
  }

  private void item(String tag, Node node, HtmlWriter out) {
    out.line().raw("<").raw(tag).raw(">");
    scoped(node, out);
    out.raw("</").raw(tag).raw(">").line();
  }

  void scoped(Node node, HtmlWriter out) {
    int scope = out.elements().enter();
    children(node, out);
    out.elements().leave(scope);
  }

  private void fencedCode(FencedCodeBlock node, HtmlWriter out) {
    String language = node.getInfoDelimitedByAny(c -> c == ' ' || c == '\t').unescape();
    code(Characters.clean(language), node.getContentChars().normalizeEOL(), out);
  }

  private static void code(String language, String code, HtmlWriter out) {
    out.line().raw("<pre><code");
    if (!language.isEmpty()) {
      out.attribute("class", "language-" + language);
    }
    out.raw(">").text(code).raw("</code></pre>").line();
  }
}
