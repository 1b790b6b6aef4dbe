package org.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Renders what stands in a line: text, emphasis, links, code. */
final class InlineRenderer {
  /** Deeper than anybody writes; more would overflow the stack some day. */
  private static final int DEEPEST = 100;

  private final Rendering rendering;
  private final TextWriter text;
  private int depth;

  InlineRenderer(Rendering rendering) {
    this.rendering = rendering;
    text = new TextWriter(rendering.text, rendering.extended);
  }

  /** Renders the content of a paragraph, heading, cell or term. */
  void leaf(Node block, HtmlWriter out) {
    text.after('\n');
    int scope = out.elements().enter();
    children(block, out);
    out.elements().leave(scope);
  }

  void children(Node parent, HtmlWriter out) {
    if (depth == DEEPEST) {
      out.text(parent.getChars());
      rendering.reports.addOnceALine(
          MarkdownCode.NESTED_TOO_DEEP,
          parent.getStartOffset(),
          "Links, pictures or emphasis stand in one another too deep.",
          "Look for brackets and asterisks that are not closed.");
      return;
    }
    depth++;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node = render(node, out);
    }
    depth--;
  }

  /** An element of Markdown's own: raw elements opened in it end in it. */
  void element(String tag, Node node, HtmlWriter out) {
    out.raw("<").raw(tag).raw(">");
    int scope = out.elements().enter();
    children(node, out);
    out.elements().leave(scope);
    out.raw("</").raw(tag).raw(">");
  }

  /** Renders a node; gives the last one that was dealt with. */
  private Node render(Node node, HtmlWriter out) {
    if (node instanceof Text words) {
      text.write(words, out);
    } else if (node instanceof SoftLineBreak) {
      lineBreak("\n", out);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node, out);
    } else if (node instanceof Emphasis) {
      element("em", node, out);
    } else if (node instanceof Link link) {
      rendering.links.link(node, link.getUrl(), link.getTitle(), out);
    } else if (node instanceof LinkRef link) {
      rendering.links.reference(link, out);
    } else if (node instanceof HardLineBreak) {
      lineBreak("<br />\n", out);
    } else if (node instanceof HtmlInline) {
      return rendering.rawHtml.inline(node, out);
    } else {
      renderRare(node, out);
    }
    return node;
  }

  private void renderRare(Node node, HtmlWriter out) {
    if (node instanceof Image image) {
      rendering.links.image(node, image.getUrl(), image.getTitle(), false, out);
      text.after('x');
    } else if (node instanceof ImageRef image) {
      rendering.links.reference(image, false, out);
    } else if (node instanceof Code code) {
      code(code, out);
    } else if (node instanceof HtmlEntity) {
      entity(node, out);
    } else if (node instanceof AutoLink link) {
      rendering.links.autolink(link, out);
      text.after('x');
    } else if (node instanceof MailLink link) {
      rendering.links.mail(link.getText().toString(), out);
      text.after('x');
    } else if (node instanceof Footnote note) {
      rendering.footnotes.reference(note, out);
      text.after('x');
    } else if (node instanceof HtmlInlineBase) {
      rendering.rawHtml.comment(node, out);
    } else if (node.hasChildren()) {
      children(node, out);
    } else {
      plain(node.getChars().toString(), node, out);
    }
  }

  /** Text that turned out to have no other meaning. */
  void plain(String words, Node node, HtmlWriter out) {
    text.write(words, 0, words.length(), node, out);
  }

  private void lineBreak(String html, HtmlWriter out) {
    out.raw(html);
    text.after('\n');
  }

  private void entity(Node node, HtmlWriter out) {
    String decoded = Characters.clean(Escaping.unescapeString(node.getChars().toString()));
    if (decoded.isEmpty()) {
      decoded = "\t"; // flexmark's list of entities has lost what &Tab; stands for.
    }
    out.text(decoded);
    text.after(decoded.codePointBefore(decoded.length()));
  }

  private void code(Code node, HtmlWriter out) {
    String code = node.getText().toString().replace('\n', ' ');
    if (code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank()) {
      code = code.substring(1, code.length() - 1);
    }
    if (rendering.extended && node.getAncestorOfType(TableCell.class) != null) {
      code = code.replace("\\|", "|");
    }
    out.raw("<code>").text(code).raw("</code>");
    text.after('x');
  }
}
