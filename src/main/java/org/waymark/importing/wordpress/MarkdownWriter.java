package org.waymark.importing.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.waymark.importing.EmailAddresses;
import org.waymark.importing.MatterKind;

/** A text as WordPress stores it, of blocks or of the classic editor, as Markdown. */
final class MarkdownWriter {

  /** Nested deeper, elements count as their text. */
  private static final int DEEPEST = 60;

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "ul",
          "ol",
          "li",
          "pre",
          "hr",
          "table",
          "figure",
          "figcaption",
          "div",
          "section",
          "article",
          "main",
          "aside",
          "header",
          "footer",
          "nav",
          "address",
          "center",
          "details",
          "summary",
          "dl",
          "dt",
          "dd",
          "form",
          "fieldset",
          "menu",
          "hgroup");

  /** Blocks whose whole meaning stands in the elements between their comments. */
  private static final Set<String> EMPTY_BLOCKS = Set.of("more", "nextpage", "spacer", "separator");

  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

  private final Target.Resolver targets;
  private final Remarks remarks;
  private final boolean classic;
  private int rank = 1;

  private MarkdownWriter(Target.Resolver targets, Remarks remarks, boolean classic) {
    this.targets = targets;
    this.remarks = remarks;
    this.classic = classic;
  }

  /**
   * The text as Markdown, ending with a line end unless it is empty.
   *
   * @param remarks gets what is left to a person
   */
  static String markdown(String stored, Target.Resolver targets, Remarks remarks) {
    boolean classic = !stored.contains("<!-- wp:");
    String text = new Shortcodes(remarks).replaced(stored.replace("\r\n", "\n"));
    Element body = Jsoup.parseBodyFragment(text).body();
    MarkdownWriter writer = new MarkdownWriter(targets, remarks, classic);
    String markdown = String.join("\n\n", writer.blocks(body.childNodes(), 0));
    return markdown.isEmpty() ? "" : markdown + "\n";
  }

  /** Each block without blank lines around it; those of lists and quotations with their signs. */
  private List<String> blocks(List<Node> nodes, int depth) {
    List<String> blocks = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Element element && isBlock(element)) {
        flush(line, blocks);
        block(element, depth + 1, blocks);
      } else if (node instanceof Comment comment) {
        comment(comment.getData().strip());
      } else {
        line.add(node);
      }
    }
    flush(line, blocks);
    return blocks;
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || (!element.children().isEmpty()
            && element.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName())));
  }

  /** {@code wp:latest-posts /}: a block that WordPress fills when somebody reads. */
  private void comment(String comment) {
    if (comment.startsWith("wp:") && comment.endsWith("/")) {
      String name = comment.substring(3).split("[\\s/]", 2)[0];
      String whole =
          comment.startsWith("wp:" + name + "/") ? comment.substring(3).split("\\s", 2)[0] : name;
      if (!EMPTY_BLOCKS.contains(name)) {
        remarks.add(MatterKind.LEFT_OUT, "the block " + whole);
      }
    }
  }

  private void flush(List<Node> line, List<String> blocks) {
    if (!line.isEmpty()) {
      boolean linesCount = classic;
      paragraphs(new InlineWriter(targets, remarks, linesCount).text(line), blocks);
      line.clear();
    }
  }

  /** Two line breaks are a new paragraph, whatever wrote them. */
  private void paragraphs(String inline, List<String> blocks) {
    for (String part :
        inline.replaceAll("\n\\s*\n", String.valueOf(InlineWriter.PART)).split("\f", -1)) {
      List<String> lines = new ArrayList<>();
      for (String one : part.split("\n", -1)) {
        String line = SPACES.matcher(one.strip()).replaceAll(" ");
        if (!line.isEmpty()) {
          lines.add(Escapes.line(line));
        }
      }
      if (lines.size() == 1 && ADDRESS.matcher(lines.get(0).replace("\\", "")).matches()) {
        address(lines.get(0).replace("\\", ""), blocks);
      } else if (!lines.isEmpty()) {
        blocks.add(String.join("\\\n", lines));
      }
    }
  }

  /** Alone on its line, an address stands for what is there. */
  private void address(String address, List<String> blocks) {
    InlineWriter writer = new InlineWriter(targets, remarks, false);
    String link = writer.text(List.of(new Element(Shortcodes.ELSEWHERE).text(address)));
    if (!link.isBlank()) {
      blocks.add(link.replace("\f", "").strip());
    }
  }

  private void block(Element element, int depth, List<String> blocks) {
    if (depth > DEEPEST) {
      flush(new ArrayList<>(List.of(new TextNode(element.text()))), blocks);
      return;
    }
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', blocks);
      case "blockquote" -> quotation(element, depth, blocks);
      case "ul", "ol", "menu" -> list(element, depth, blocks);
      case "pre" -> pre(element, blocks);
      case "hr" -> blocks.add("***");
      case "table" -> blocks.addAll(Tables.markdown(element, this::oneLine));
      case "figure" -> figure(element, depth, blocks);
      case "form", "fieldset" -> remarks.add(MatterKind.LEFT_OUT, "<form>");
      case "summary", "dt" -> strong(element, blocks);
      default -> blocks.addAll(blocks(element.childNodes(), depth));
    }
  }

  private String oneLine(Element element) {
    String inline = new InlineWriter(targets, remarks, false).text(element.childNodes());
    return SPACES.matcher(inline.replace('\n', ' ').replace('\f', ' ')).replaceAll(" ").strip();
  }

  /** The title is the page's first heading, so none below it is of the same rank. */
  private void heading(Element element, int rank, List<String> blocks) {
    String inline = new InlineWriter(targets, remarks, false).text(element.childNodes());
    String[] parts = inline.replace('\n', ' ').split("\f", -1);
    for (int i = 0; i < parts.length; i++) {
      String words = SPACES.matcher(parts[i]).replaceAll(" ").strip();
      boolean isPicture = parts.length > 1 && i % 2 == 1;
      if (!words.isEmpty()) {
        String plain = words.replaceAll("^\\*\\*(.*)\\*\\*$", "$1");
        blocks.add(isPicture ? words : "#".repeat(rankOf(rank)) + " " + closed(plain));
      }
    }
  }

  /** None is more than one level below the one before. */
  private int rankOf(int written) {
    rank = Math.min(Math.max(2, written), rank + 1);
    return rank;
  }

  /** Signs at the end would be taken for the end of the heading. */
  private static String closed(String words) {
    return words.endsWith("#") ? words.substring(0, words.length() - 1) + "\\#" : words;
  }

  private void strong(Element element, List<String> blocks) {
    String words = oneLine(element);
    if (!words.isEmpty()) {
      blocks.add(words.contains("*") ? Escapes.line(words) : "**" + words + "**");
    }
  }

  /** Who said it stands in a line of its own, behind a dash. */
  private void quotation(Element element, int depth, List<String> blocks) {
    Element said = element.clone();
    Element speaker =
        said.children().stream()
            .filter(e -> e.normalName().equals("cite"))
            .findFirst()
            .orElse(null);
    List<String> inner = new ArrayList<>();
    if (speaker != null) {
      speaker.remove();
    }
    inner.addAll(blocks(said.childNodes(), depth));
    String name = speaker == null ? "" : oneLine(speaker);
    if (!name.isEmpty()) {
      inner.add(name.startsWith("—") ? name : "— " + name.replaceFirst("^[-–]\\s*", ""));
    }
    if (!inner.isEmpty()) {
      blocks.add(prefixed(String.join("\n\n", inner), "> ", "> "));
    }
  }

  private static String prefixed(String text, String first, String others) {
    StringBuilder out = new StringBuilder();
    String prefix = first;
    for (String line : text.split("\n", -1)) {
      String whole = prefix + line;
      out.append(out.isEmpty() ? "" : "\n").append(line.isEmpty() ? whole.stripTrailing() : whole);
      prefix = others;
    }
    return out.toString();
  }

  private void list(Element list, int depth, List<String> blocks) {
    boolean numbered = list.normalName().equals("ol");
    List<String> items = new ArrayList<>();
    boolean loose = false;
    for (Element item : list.children()) {
      boolean isList = item.normalName().equals("ul") || item.normalName().equals("ol");
      List<String> inner = blocks(isList ? List.of(item) : item.childNodes(), depth);
      if (!inner.isEmpty()) {
        String mark = numbered ? (items.size() + 1) + ". " : "- ";
        boolean tight = inner.size() == 1 || (inner.size() == 2 && isListText(inner.get(1)));
        loose |= !tight;
        items.add(
            prefixed(String.join(tight ? "\n" : "\n\n", inner), mark, " ".repeat(mark.length())));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(String.join(loose ? "\n\n" : "\n", items));
    }
  }

  private static boolean isListText(String block) {
    return block.startsWith("- ") || block.startsWith("1. ");
  }

  private void pre(Element element, List<String> blocks) {
    String text = element.wholeText().replace('\f', ' ').stripTrailing();
    if (element.className().toLowerCase(Locale.ROOT).contains("verse")) {
      paragraphs(new InlineWriter(targets, remarks, true).text(element.childNodes()), blocks);
    } else if (!text.isBlank()) {
      String kept = EmailAddresses.without(text);
      if (!kept.equals(text)) {
        remarks.add(MatterKind.EMAIL, "");
      }
      String fence = kept.contains("```") ? "~~~~~~" : "```";
      blocks.add(fence + "\n" + kept + "\n" + fence);
    }
  }

  /** Pictures, things from elsewhere, tables and quotations, each perhaps with a caption. */
  private void figure(Element figure, int depth, List<String> blocks) {
    if (figure.hasClass("wp-block-embed")) {
      Element wrapper = figure.selectFirst(".wp-block-embed__wrapper");
      address((wrapper == null ? figure : wrapper).text().strip(), blocks);
      Element caption = figure.selectFirst("figcaption");
      if (caption != null) {
        flush(new ArrayList<>(caption.childNodes()), blocks);
      }
      return;
    }
    blocks.addAll(blocks(figure.childNodes(), depth));
  }
}
