package org.waymark.bench.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.markdown.Callout;
import org.waymark.markdown.Html;
import org.waymark.markdown.Law;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Piece;
import org.waymark.markdown.Quotation;

/**
 * Whether what became of a text is well-formed, as strictly as XML has it, and holds nothing that
 * is not on the list of what a text may hold.
 */
public final class CleanHtml {

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

  private static final Pattern ADDRESS = Pattern.compile("(https?:|mailto:|tel:|#)[^\\s<>\"]*");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot);");

  private final String html;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private CleanHtml(String html) {
    this.html = html;
  }

  /** What is wrong with it; empty when nothing is. */
  public static Optional<String> fault(List<Piece> pieces) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      for (List<Piece> part : parts(piece)) {
        Optional<String> fault = fault(part);
        if (fault.isPresent()) {
          return fault;
        }
      }
      html.append(piece instanceof Html fragment ? fragment.html() : "");
    }
    return fault(html.toString());
  }

  private static List<List<Piece>> parts(Piece piece) {
    if (piece instanceof Mention mention) {
      return List.of(mention.label());
    } else if (piece instanceof Law law) {
      return List.of(law.pieces());
    } else if (piece instanceof Callout callout) {
      return List.of(callout.heading(), callout.pieces());
    } else if (piece instanceof Quotation said) {
      return List.of(said.words(), said.speaker(), said.role(), said.interest());
    }
    return List.of();
  }

  /** What is wrong with HTML that a text became. */
  public static Optional<String> fault(String html) {
    try {
      new CleanHtml(html).read();
      return Optional.empty();
    } catch (Unclean fault) {
      return Optional.of(fault.getMessage() + " in: " + html);
    }
  }

  private static final class Unclean extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unclean(String message) {
      super(message);
    }
  }

  private void read() {
    while (at < html.length()) {
      if (html.charAt(at) == '<') {
        tag();
      } else {
        text(html.charAt(at));
      }
    }
    demand(open.isEmpty(), "Not closed: " + open);
  }

  private void text(char c) {
    demand(c != '>', "A bare >");
    demand(isCharacter(), "A character that may not be: " + Integer.toHexString(c));
    if (c == '&') {
      demand(ENTITY.matcher(html).region(at, html.length()).lookingAt(), "A bare &");
    }
    at++;
  }

  private boolean isCharacter() {
    int c = html.codePointAt(at);
    if (Character.isSupplementaryCodePoint(c)) {
      at++;
      return true;
    }
    return c >= ' ' ? c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) : c == '\n' || c == '\t';
  }

  private void tag() {
    boolean closes = html.startsWith("</", at);
    at += closes ? 2 : 1;
    String name = name();
    demand(ELEMENTS.contains(name), "The element <" + name + ">");
    if (closes) {
      demand(name.equals(open.peek()), "</" + name + "> within " + open);
      open.pop();
      take(">");
      return;
    }
    while (html.startsWith(" ", at) && !html.startsWith(" />", at)) {
      at++;
      attribute(name);
    }
    if (html.startsWith(" />", at)) {
      take(" />");
    } else {
      take(">");
      open.push(name);
    }
  }

  private void attribute(String element) {
    String name = name();
    demand(ATTRIBUTES.contains(name), "The attribute " + name + " of <" + element + ">");
    take("=\"");
    int start = at;
    while (at < html.length() && html.charAt(at) != '"') {
      demand(html.charAt(at) != '<', "A bare <");
      text(html.charAt(at));
    }
    String value = html.substring(start, at);
    demand(!name.equals("href") || ADDRESS.matcher(value).matches(), "The address " + value);
    take("\"");
  }

  private String name() {
    int start = at;
    while (at < html.length()
        && (Character.isLetterOrDigit(html.charAt(at)) || html.charAt(at) == '-')) {
      at++;
    }
    return html.substring(start, at);
  }

  private void take(String expected) {
    demand(html.startsWith(expected, at), "Expected " + expected + " at " + at);
    at += expected.length();
  }

  private static void demand(boolean clean, String fault) {
    if (!clean) {
      throw new Unclean(fault);
    }
  }
}
