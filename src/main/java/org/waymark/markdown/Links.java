package org.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.markdown.Mention.Shape;
import org.waymark.problem.Place;

/** Renders links and pictures, or leaves a hole for what they mean. */
final class Links {
  private static final int LEAST_REFERRED = 100_000;
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)(?=\\d)");

  private final Rendering rendering;
  private final AddressReports refused;
  private int open;

  /** How much text links have fetched from elsewhere: cmark's way of bounding it. */
  private long referred;

  Links(Rendering rendering) {
    this.rendering = rendering;
    refused = new AddressReports(rendering.reports);
  }

  /** Whether what is rendered stands in a link, where no other may stand. */
  boolean inLink() {
    return open > 0;
  }

  void link(Node node, BasedSequence url, BasedSequence title, HtmlWriter out) {
    link(node, unescaped(url), unescaped(title), out);
  }

  private void link(Node node, String url, String title, HtmlWriter out) {
    out.elements().close("a");
    if (!rendering.extended) {
      anchor(PercentCoding.encode(url), title, "", node, out);
      return;
    }
    Address address = Address.of(url);
    if (address instanceof Address.External external) {
      anchor(external.url(), title, relation(external.url()), node, out);
    } else if (address instanceof Address.Inside inside) {
      rendering.headings.linked(inside.fragment(), node.getStartOffset());
      anchor("#" + PercentCoding.encode(inside.fragment()), title, "", node, out);
    } else if (address instanceof Address.Known known) {
      out.piece(mention(known, label(node), title, Shape.LINK, node));
    } else {
      refused.add(address, url, node.getStartOffset());
      rendering.inlines.children(node, out);
    }
  }

  /** What a link to another site says about this one: nothing. */
  static String relation(String url) {
    return url.startsWith("http") ? "noreferrer" : "";
  }

  private void anchor(String url, String title, String relation, Node node, HtmlWriter out) {
    out.raw("<a").attribute("href", url);
    if (!title.isEmpty()) {
      out.attribute("title", title);
    }
    if (!relation.isEmpty()) {
      out.attribute("rel", relation);
    }
    if (url.startsWith("tel:")) {
      sayDigits(node, out);
    }
    out.raw(">");
    int scope = out.elements().enter();
    open++;
    rendering.inlines.children(node, out);
    open--;
    out.elements().leave(scope);
    out.raw("</a>");
  }

  /** A number is read out as it is said: "Call 9 9 9", not nine hundred and ninety-nine. */
  private static void sayDigits(Node link, HtmlWriter out) {
    if (link.getFirstChild() instanceof Text text && text.getNext() == null) {
      String words = text.getChars().unescape();
      String spoken = BETWEEN_DIGITS.matcher(words).replaceAll(" ");
      if (!spoken.equals(words)) {
        out.attribute("aria-label", spoken);
      }
    }
  }

  private List<Piece> label(Node node) {
    HtmlWriter label = new HtmlWriter();
    open++;
    rendering.inlines.children(node, label);
    open--;
    return label.finish();
  }

  private Mention mention(
      Address.Known known, List<Piece> label, String title, Shape shape, Node node) {
    Place place = rendering.reports.place(node.getStartOffset());
    boolean picture = shape != Shape.LINK;
    return new Mention(
        known.scheme(),
        known.target(),
        known.fragment(),
        picture ? List.of() : label,
        PlainText.of(label),
        title,
        shape,
        place.line(),
        place.column());
  }

  /** Renders a picture; alone in its paragraph it stands between blocks. */
  void image(Node node, BasedSequence url, BasedSequence title, boolean alone, HtmlWriter out) {
    image(node, unescaped(url), unescaped(title), alone, out);
  }

  private void image(Node node, String url, String title, boolean alone, HtmlWriter out) {
    List<Piece> label = label(node);
    if (!rendering.extended) {
      out.raw("<img").attribute("src", PercentCoding.encode(url));
      out.attribute("alt", PlainText.of(label));
      if (!title.isEmpty()) {
        out.attribute("title", title);
      }
      out.raw(" />");
      return;
    }
    Address address = Address.of(url);
    if (address instanceof Address.Known known) {
      Mention mention = mention(known, label, title, alone ? Shape.BLOCK : Shape.PICTURE, node);
      refused.checkAlternative(mention, node.getStartOffset());
      out.piece(mention);
    } else {
      refused.addPicture(address, url, node.getStartOffset());
      out.pieces(label);
    }
  }

  /** A link whose address stands elsewhere in the text; brackets around text if it does not. */
  void reference(LinkRef node, HtmlWriter out) {
    Reference target = target(node);
    if (target != null) {
      link(node, target.getUrl(), target.getTitle(), out);
    } else {
      brackets(node, out);
    }
  }

  void reference(ImageRef node, boolean alone, HtmlWriter out) {
    Reference target = target(node);
    if (target != null) {
      image(node, target.getUrl(), target.getTitle(), alone, out);
    } else {
      brackets(node, out);
    }
  }

  /** Where it leads; null when that is not written, or so often that the page would not end. */
  private @Nullable Reference target(RefNode node) {
    Reference target = node.isDefined() ? node.getReferenceNode(rendering.document) : null;
    if (target == null) {
      return null;
    }
    referred += target.getUrl().length() + target.getTitle().length();
    if (referred <= Math.max(LEAST_REFERRED, rendering.text.length())) {
      return target;
    }
    rendering.reports.addOnceALine(
        MarkdownCode.ADDRESS_REPEATED,
        node.getStartOffset(),
        "The same addresses are used so often that the page would become too large.",
        "Use fewer links, or shorter addresses.");
    return null;
  }

  private void brackets(Node node, HtmlWriter out) {
    if (node.getNext() instanceof Text next) {
      refused.checkUnread(next.getChars(), node.getStartOffset());
    }
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    if (first == null || last == null) {
      plain(start, end, false, node, out);
      return;
    }
    plain(start, first.getStartOffset(), false, node, out);
    rendering.inlines.children(node, out);
    plain(last.getEndOffset(), end, last instanceof SoftLineBreak, node, out);
  }

  /** Brackets as they stand in the text, without what begins its lines in lists and quotations. */
  private void plain(int from, int to, boolean lineBegun, Node node, HtmlWriter out) {
    StringBuilder words = new StringBuilder(to - from);
    boolean begun = lineBegun;
    for (int i = from; i < to; i++) {
      char c = rendering.text.charAt(i);
      begun &= c == ' ' || c == '\t' || c == '>';
      if (!begun) {
        words.append(c);
      }
      begun |= c == '\n';
    }
    rendering.inlines.plain(words.toString(), node, out);
  }

  void autolink(AutoLink node, HtmlWriter out) {
    String url = node.getText().toString();
    Address address = Address.of(url);
    if (!rendering.extended) {
      out.raw("<a").attribute("href", PercentCoding.encode(url)).raw(">");
      out.text(url).raw("</a>");
    } else if (address instanceof Address.External external) {
      rawAnchor(external.url(), out);
      out.text(url).raw("</a>");
    } else if (address instanceof Address.Known known) {
      List<Piece> label = new HtmlWriter().text(url).finish();
      out.piece(mention(known, label, "", Shape.LINK, node));
    } else {
      refused.add(address, url, node.getStartOffset());
      out.text(url);
    }
  }

  void mail(String address, HtmlWriter out) {
    rawAnchor(PercentCoding.encode("mailto:" + address), out);
    out.text(address).raw("</a>");
  }

  private static void rawAnchor(String url, HtmlWriter out) {
    out.elements().close("a");
    out.raw("<a").attribute("href", url);
    if (!relation(url).isEmpty()) {
      out.attribute("rel", relation(url));
    }
    out.raw(">");
  }

  private static String unescaped(BasedSequence written) {
    String text = written.isNull() ? "" : written.toString();
    boolean escaped = text.indexOf('\\') >= 0 || text.indexOf('&') >= 0;
    return escaped ? Characters.clean(Escaping.unescapeString(text)) : text;
  }
}
