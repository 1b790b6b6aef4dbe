package org.waymark.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.problem.Nearest;

/** Renders headings, gives them their ids and keeps the outline. */
final class Headings {
  private final Rendering rendering;
  private final List<Heading> outline = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** How often an id has been wanted: the last number that was put behind it. */
  private final Map<String, Integer> repeats = new HashMap<>();

  private final Map<String, Integer> explicit = new HashMap<>();
  private final Map<String, Integer> linked = new HashMap<>();
  private int level = 1;
  private boolean gathered;

  Headings(Rendering rendering) {
    this.rendering = rendering;
  }

  List<Heading> outline() {
    return outline;
  }

  /** Notes a link to a heading of the same text, to be checked when all headings are known. */
  void linked(String fragment, int offset) {
    linked.putIfAbsent(fragment, offset);
  }

  void write(com.vladsch.flexmark.ast.Heading node, boolean inCard, HtmlWriter out) {
    if (!rendering.extended) {
      out.line();
      rendering.inlines.element("h" + node.getLevel(), node, out);
      out.line();
      return;
    }
    gather();
    HeadingId written = HeadingId.takenFrom(node, rendering.reports);
    List<Piece> content = content(node);
    String text = PlainText.of(content);
    if (text.isEmpty()) {
      String message = "This heading has no words.";
      report(MarkdownCode.HEADING_EMPTY, node, message, "Write some, or delete it.");
      return;
    }
    out.line();
    if (inCard) {
      out.raw("<h3>").pieces(content).raw("</h3>").line();
      return;
    }
    String id = written == null ? unused(HeadingId.slug(text)) : explicitId(written);
    int line = rendering.reports.place(node.getStartOffset()).line();
    Heading heading = new Heading(Math.max(2, node.getLevel()), id, text, line, written != null);
    mark(heading, node, out);
    String tag = "h" + heading.level();
    out.raw("<").raw(tag).attribute("id", id).raw(">").pieces(content);
    out.raw("</").raw(tag).raw(">").line();
  }

  /** The words of a heading that carries no id: those of care cards. */
  List<Piece> contentWithoutId(Node node) {
    HeadingId.takenFrom(node, rendering.reports);
    return content(node);
  }

  private List<Piece> content(Node node) {
    HtmlWriter content = new HtmlWriter();
    rendering.inlines.leaf(node, content);
    return content.finish();
  }

  private void mark(Heading heading, com.vladsch.flexmark.ast.Heading node, HtmlWriter out) {
    if (node.getLevel() == 1) {
      report(
          MarkdownCode.HEADING_LEVEL_ONE,
          node,
          "The page's title is its only heading of the first level.",
          "Write ## before this heading.");
    }
    if (!(node.getParent() instanceof Document)) {
      return;
    }
    if (heading.level() > level + 1) {
      String marks = "#".repeat(level + 1);
      report(
          MarkdownCode.HEADING_LEVEL_SKIPPED,
          node,
          "This heading is more than one level below the one before.",
          "Write " + marks + " before it.");
    }
    level = heading.level();
    out.elements().closeAll();
    outline.add(heading);
    out.line().piece(new HeadingMark(heading));
  }

  /** Ids that editors have set come first: those made from words make way for them. */
  private void gather() {
    if (!gathered) {
      gathered = true;
      if (rendering.text.contains("{#")) {
        gather(rendering.document);
      }
    }
  }

  private void gather(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading) {
        HeadingId id = HeadingId.in(node);
        if (id != null) {
          explicit.putIfAbsent(id.id(), node.getStartOffset());
        }
      } else if (node instanceof com.vladsch.flexmark.util.ast.Block) {
        gather(node);
      }
    }
  }

  private String explicitId(HeadingId written) {
    Integer first = explicit.get(written.id());
    if (first != null && first == written.heading()) {
      ids.add(written.id());
      return written.id();
    }
    rendering.reports.add(
        MarkdownCode.HEADING_ID_TWICE,
        written.offset(),
        "Another heading has the id \"" + written.id() + "\" too.",
        "Give one of them another id.");
    return unused(written.id());
  }

  private String unused(String wanted) {
    String id = wanted;
    while (explicit.containsKey(id) || !ids.add(id)) {
      id = wanted + "-" + repeats.merge(wanted, 2, (last, two) -> last + 1);
    }
    return id;
  }

  private void report(MarkdownCode code, Node node, String message, String fix) {
    rendering.reports.add(code, node.getStartOffset(), message, fix);
  }

  void checkLinks(Footnotes footnotes) {
    linked.forEach(
        (fragment, offset) -> {
          if (!ids.contains(fragment) && !footnotes.hasId(fragment)) {
            String near = Nearest.to(fragment, ids).orElse(null);
            rendering.reports.add(
                MarkdownCode.HEADING_NOT_FOUND,
                offset,
                "No heading of this text has the id \"" + fragment + "\".",
                near == null
                    ? "Write {#" + fragment + "} after the heading that is meant."
                    : "Did you mean \"#" + near + "\"?");
          }
        });
  }
}
