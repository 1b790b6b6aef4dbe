package org.waymark.importing.wordpress;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.waymark.importing.EmailAddresses;
import org.waymark.importing.MatterKind;

/**
 * Words with what is within a line as Markdown. Line breaks are {@code \n}; what must stand by
 * itself, such as a picture, has a {@value #PART} on both sides.
 */
final class InlineWriter {

  static final char PART = '\f';

  /** Nested deeper, elements count as their text. */
  private static final int DEEPEST = 60;

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "button",
          "input",
          "select",
          "textarea",
          "map",
          "canvas",
          "head",
          "title");

  private static final Set<String> FILMS = Set.of("iframe", "embed", "object", "video", "audio");

  private final Target.Resolver targets;
  private final Remarks remarks;
  private final boolean linesCount;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param linesCount whether a line end in the text is a line break, and an empty line a new
   *     paragraph, as in texts of the classic editor
   */
  InlineWriter(Target.Resolver targets, Remarks remarks, boolean linesCount) {
    this.targets = targets;
    this.remarks = remarks;
    this.linesCount = linesCount;
  }

  String text(List<? extends Node> nodes) {
    nodes.forEach(node -> node(node, 0));
    return out.toString();
  }

  private void node(Node node, int depth) {
    if (node instanceof TextNode text) {
      words(text.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > DEEPEST) {
        words(element.text());
      } else {
        element(element, element.normalName(), depth + 1);
      }
    }
  }

  private void element(Element element, String name, int depth) {
    if (DROPPED.contains(name)) {
      remarks.add(MatterKind.LEFT_OUT, "<" + name + ">");
      return;
    } else if (FILMS.contains(name) || name.equals(Shortcodes.ELSEWHERE)) {
      elsewhere(element);
      return;
    }
    switch (name) {
      case "br" -> out.append('\n');
      case "strong", "b" -> around("**", element, depth);
      case "em", "i", "cite" -> around("*", element, depth);
      case "code", "kbd", "samp", "tt" -> code(element);
      case "a" -> link(element, depth);
      case "img" -> picture(element, "");
      case Shortcodes.GALLERY -> gallery(element);
      default -> children(element, depth);
    }
  }

  private void children(Element element, int depth) {
    element.childNodes().forEach(child -> node(child, depth));
  }

  private void words(String text) {
    String plain = clean(text);
    StringBuilder line = new StringBuilder(plain.length());
    boolean space = false;
    int ends = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\n' && linesCount) {
        ends++;
      } else if (isSpace(c)) {
        space = true;
      } else {
        gap(line, ends, space);
        ends = 0;
        space = false;
        line.append(c);
      }
    }
    gap(line, ends, space);
    out.append(Escapes.inline(line.toString()));
  }

  private static void gap(StringBuilder line, int ends, boolean space) {
    if (ends > 0) {
      line.append(ends > 1 ? PART : '\n');
    } else if (space) {
      line.append(' ');
    }
  }

  private String clean(String text) {
    String kept = EmailAddresses.without(text);
    if (!kept.equals(text)) {
      remarks.add(MatterKind.EMAIL, "");
    }
    return kept;
  }

  /** No-break spaces of editors are spaces: nobody meant them. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0' || c == PART;
  }

  private String inner(Element element, int depth) {
    InlineWriter inner = new InlineWriter(targets, remarks, linesCount);
    element.childNodes().forEach(child -> inner.node(child, depth));
    return inner.out.toString();
  }

  /**
   * Spaces move out of what they surround; where Markdown could not tell the ends, there is none.
   */
  private void around(String mark, Element element, int depth) {
    String inner = inner(element, depth);
    String core = inner.strip();
    boolean plain = core.isEmpty() || core.startsWith("*") || core.endsWith("*");
    if (plain || inner.indexOf(PART) >= 0 || core.indexOf('\n') >= 0 || !canHold(core, element)) {
      out.append(inner);
      return;
    }
    int start = inner.indexOf(core);
    out.append(inner, 0, start).append(mark).append(core).append(mark);
    out.append(inner, start + core.length(), inner.length());
  }

  private boolean canHold(String core, Element element) {
    char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
    char after = ' ';
    if (element.nextSibling() instanceof TextNode text && !text.getWholeText().isEmpty()) {
      after = text.getWholeText().charAt(0);
    } else if (element.nextSibling() instanceof Element next && !next.text().isEmpty()) {
      after = next.text().charAt(0);
    }
    boolean opens = !Character.isLetterOrDigit(before) || Character.isLetterOrDigit(core.charAt(0));
    boolean closes =
        !Character.isLetterOrDigit(after)
            || Character.isLetterOrDigit(core.charAt(core.length() - 1));
    return opens && closes && before != '*' && after != '*';
  }

  private void code(Element element) {
    String text = clean(element.wholeText()).replace('\n', ' ').strip();
    if (!text.isEmpty()) {
      String marks = text.indexOf('`') >= 0 ? "``" : "`";
      String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
      boolean ambiguous = text.contains("``");
      out.append(ambiguous ? Escapes.inline(text) : marks + space + text + space + marks);
    }
  }

  private void link(Element element, int depth) {
    String inner = inner(element, depth);
    String core = inner.strip();
    if (core.isEmpty()
        || inner.indexOf(PART) >= 0) { // Around pictures, links only made them larger.
      out.append(inner);
      return;
    }
    String words = core.replace('\n', ' ');
    String address = address(element.attr("href"), words);
    out.append(inner, 0, inner.indexOf(core));
    out.append(address.isEmpty() ? words : "[" + words + "](" + Escapes.address(address) + ")");
    if (!inner.endsWith(core)) {
      out.append(' ');
    }
  }

  /** What the new link says; empty when only its words are to stay. */
  private String address(String href, String words) {
    if (href.isBlank() || words.startsWith("[")) {
      return "";
    }
    if (EmailAddresses.isIn(href) || href.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
      remarks.add(MatterKind.EMAIL, "");
      return "";
    }
    Target target = targets.of(href);
    if (target instanceof Target.Outside outside) {
      return outside.address();
    } else if (target instanceof Target.Inside inside) {
      return inside.address();
    } else if (target instanceof Target.File file) {
      if (!file.isThere()) {
        remarks.add(MatterKind.FILE, fetch(file));
      }
      return file.isThere() ? file.name() : "";
    }
    remarks.add(MatterKind.LINK, ((Target.Nowhere) target).reason());
    return "";
  }

  private static String fetch(Target.File file) {
    return "`" + file.from() + "` to `content/" + file.name() + "`";
  }

  /**
   * A picture in a part of its own; in a comment, which readers do not see, as long as it cannot be
   * shown.
   *
   * @param caption what stands below it; may be empty
   */
  void picture(Element image, String caption) {
    String source = image.attr("src").isEmpty() ? image.attr("data-src") : image.attr("src");
    Target target = targets.of(source);
    if (!(target instanceof Target.File file)) {
      boolean packed = source.startsWith("data:");
      remarks.add(
          MatterKind.LEFT_OUT, "a picture " + (packed ? "within the text" : "of another site"));
      caption(caption);
      return;
    }
    String alt = clean(image.attr("alt").isBlank() ? file.alt() : image.attr("alt")).strip();
    String markdown =
        "!["
            + Escapes.inline(alt.replaceAll("\\s+", " "))
            + "]("
            + Escapes.address(file.name())
            + ")";
    if (alt.isEmpty()) {
      remarks.add(MatterKind.ALT, "`content/" + file.name() + "`");
    }
    if (!file.isThere()) {
      remarks.add(MatterKind.PICTURE, fetch(file));
    }
    boolean shown = file.isThere() && !alt.isEmpty();
    out.append(PART).append(shown ? markdown : "<!-- " + markdown.replace("--", "- -") + " -->");
    out.append(PART);
    caption(caption);
  }

  private void caption(String caption) {
    if (!caption.isBlank()) {
      out.append(PART).append(caption.strip()).append(PART);
    }
  }

  private void gallery(Element gallery) {
    String ids = gallery.attr("ids");
    if (ids.isEmpty()) {
      remarks.add(MatterKind.LEFT_OUT, "a gallery that names no pictures");
    }
    for (String id : ids.split(",", -1)) {
      String address = id.matches("[0-9]{1,18}") ? targets.attachment(Long.parseLong(id)) : "";
      if (!address.isEmpty()) {
        picture(new Element("img").attr("src", address), "");
      } else if (!id.isEmpty()) {
        remarks.add(MatterKind.LEFT_OUT, "picture number " + id + " of a gallery");
      }
    }
  }

  /** A film, a sound, a map: what would come from elsewhere becomes a link to there. */
  void elsewhere(Element element) {
    String address = element.attr("src").isEmpty() ? element.attr("data") : element.attr("src");
    if (address.isEmpty() && element.selectFirst("source[src]") != null) {
      address = element.select("source[src]").attr("src");
    }
    address = (address.isEmpty() ? element.text() : address).strip();
    address = address.startsWith("//") ? "https:" + address : address;
    Target target = targets.of(address);
    if (target instanceof Target.Outside outside && !EmailAddresses.isIn(address)) {
      remarks.add(MatterKind.EMBED, "`" + outside.address() + "`");
      out.append(PART).append(linked(outside.address())).append(PART);
    } else if (target instanceof Target.File file) {
      remarks.add(file.isThere() ? MatterKind.EMBED : MatterKind.FILE, fetch(file));
      String words = file.name().substring(file.name().lastIndexOf('/') + 1);
      out.append(PART)
          .append(
              file.isThere()
                  ? "[" + Escapes.inline(words) + "](" + Escapes.address(file.name()) + ")"
                  : "")
          .append(PART);
    } else {
      remarks.add(MatterKind.LEFT_OUT, "<" + element.normalName() + ">");
    }
  }

  private static String linked(String address) {
    String host = address.substring(address.indexOf("//") + 2);
    int end = 0;
    while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
      end++;
    }
    String name = host.substring(0, end).replaceFirst("^www\\.", "");
    return "["
        + Escapes.inline(name.equals("youtu.be") ? "youtube.com" : name)
        + "]("
        + Escapes.address(address)
        + ")";
  }
}
