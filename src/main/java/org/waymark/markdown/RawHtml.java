package org.waymark.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Renders an editor's own HTML: what is safe, balanced; of the rest the text. */
final class RawHtml {
  private final Rendering rendering;

  /** Elements that are known not to be closed in the rest of a paragraph. */
  private final Set<String> unclosed = new HashSet<>();

  private @Nullable Node unclosedIn;

  RawHtml(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Comments are for editors: they leave no trace. */
  void comment(Node node, HtmlWriter out) {
    if (!rendering.extended) {
      out.raw(node.getChars().toString());
    }
  }

  /** Renders a tag within a line; gives the last node that was dealt with. */
  Node inline(Node node, HtmlWriter out) {
    String tag = node.getChars().toString();
    if (!rendering.extended) {
      out.raw(tag);
      return node;
    }
    boolean blocks = node.getParent() instanceof TableCell;
    tag(tag, node.getStartOffset(), blocks, out);
    if (opens(tag) && SafeHtml.losesContent(SafeHtml.name(tag))) {
      Node end = closing(node, SafeHtml.name(tag));
      return end == null ? node : end;
    }
    return node;
  }

  static boolean opens(String tag) {
    return InlineScanner.isLetter(InlineScanner.at(tag, 1));
  }

  private @Nullable Node closing(Node open, String name) {
    if (unclosedIn != open.getParent()) {
      unclosedIn = open.getParent();
      unclosed.clear();
    }
    if (unclosed.contains(name)) {
      return null;
    }
    for (Node node = open.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline
          && node.getChars().startsWith("</")
          && SafeHtml.name(node.getChars()).equals(name)) {
        return node;
      }
    }
    unclosed.add(name);
    return null;
  }

  /** Renders lines of HTML between other blocks. */
  void block(HtmlBlockBase node, HtmlWriter out) {
    out.line();
    if (rendering.extended) {
      new RawHtmlBlock(node, rendering, this).write(out);
    } else {
      out.raw(node.getContentChars().normalizeEOL());
    }
    out.line();
  }

  /** Writes a tag if it may stand here, and what of its attributes is safe. */
  void tag(String tag, int offset, boolean blocks, HtmlWriter out) {
    if (tag.startsWith("</")) {
      out.elements().close(SafeHtml.name(tag));
    } else if (opens(tag)) {
      open(SafeHtml.name(tag), tag, offset, blocks, out);
    } else if (!tag.startsWith("<!--")) {
      drop("Instructions in < > are", offset);
    }
  }

  private void open(String name, String tag, int offset, boolean blocks, HtmlWriter out) {
    String element = "The element <" + name + "> is";
    if (!SafeHtml.isAllowed(name)) {
      drop(element, offset);
    } else if (!blocks && !SafeHtml.isInline(name)) {
      drop("Within a paragraph or heading, the element <" + name + "> is", offset);
    } else if (name.equals("a") && rendering.links.inLink()) {
      drop("Within a link, the element <a> is", offset);
    } else {
      String attributes = attributes(name, tag, offset);
      if (name.equals("a")) {
        out.elements().close("a");
      }
      if (name.equals("a") && !attributes.contains(" href=")) {
        drop("Without a whole address, the element <a> is", offset);
      } else if (!out.elements()
          .open(name, "<" + name + attributes + (SafeHtml.isVoid(name) ? " />" : ">"))) {
        drop("Outside of the list or table it belongs to, the element <" + name + "> is", offset);
      }
    }
  }

  private String attributes(String name, String tag, int offset) {
    int end = InlineScanner.whitespace(tag, name.length() + 1);
    if (tag.charAt(end) == '>' || tag.charAt(end) == '/') {
      return "";
    }
    Element element = SafeHtml.read(tag);
    HtmlWriter attributes = new HtmlWriter();
    if (element != null) {
      for (Attribute attribute : element.attributes()) {
        String value = Characters.clean(attribute.getValue());
        if (!SafeHtml.isAllowed(name, element, attribute)) {
          drop("The attribute " + attribute.getKey() + " of <" + name + "> is", offset);
        } else if (attribute.getKey().equals("href")) {
          address(value, attributes);
        } else {
          attributes.attribute(attribute.getKey(), value);
        }
      }
    }
    return attributes.html();
  }

  private static void address(String value, HtmlWriter attributes) {
    if (Address.of(value) instanceof Address.External external
        && !external.url().startsWith("tel:")) {
      attributes.attribute("href", external.url());
      String relation = Links.relation(external.url());
      if (!relation.isEmpty()) {
        attributes.attribute("rel", relation);
      }
    }
  }

  private void drop(String what, int offset) {
    rendering.reports.addOnceALine(
        MarkdownCode.HTML_DROPPED,
        offset,
        what + " not kept.",
        "Write it in Markdown, or leave it out.");
  }
}
