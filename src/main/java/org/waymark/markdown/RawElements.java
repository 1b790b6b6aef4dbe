package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements of raw HTML that are open, so that every one is closed, and in the right order. What
 * Markdown makes is a scope: raw elements opened in it end with it, and none from outside is closed
 * in it.
 */
final class RawElements {
  /** What an element must stand in. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("li", Set.of("ul", "ol")),
          Map.entry("dt", Set.of("dl", "div")),
          Map.entry("dd", Set.of("dl", "div")),
          Map.entry("summary", Set.of("details")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("table", "thead", "tbody", "tfoot")),
          Map.entry("td", Set.of("tr")),
          Map.entry("th", Set.of("tr")));

  /** What may be left open in HTML: the next of its kind ends it. */
  private static final Set<String> ENDS_BY_ITSELF =
      Set.of("li", "dt", "dd", "p", "thead", "tbody", "tfoot", "tr", "td", "th");

  /** What may hold paragraphs and lists. */
  private static final Set<String> HOLDS_BLOCKS =
      Set.of("blockquote", "dd", "details", "div", "li", "td", "th");

  private final HtmlWriter out;
  private final List<String> open = new ArrayList<>();
  private int base;

  RawElements(HtmlWriter out) {
    this.out = out;
  }

  /** Begins a scope; what it gives back ends it. */
  int enter() {
    int outer = base;
    base = open.size();
    return outer;
  }

  void leave(int outer) {
    closeTo(base);
    base = outer;
  }

  /** Opens an element. False when it may not stand here; then nothing is written. */
  boolean open(String name, String tag) {
    int depth = open.size();
    Set<String> parents = PARENTS.get(name);
    if (parents != null) {
      while (depth > base && !parents.contains(open.get(depth - 1)) && endsByItself(depth - 1)) {
        depth--;
      }
      if (depth == base || !parents.contains(open.get(depth - 1))) {
        return false;
      }
    } else if (!SafeHtml.isInline(name)) {
      while (depth > base
          && (open.get(depth - 1).equals("p") || SafeHtml.isInline(open.get(depth - 1)))) {
        depth--;
      }
    }
    closeTo(depth);
    out.raw(tag);
    if (!SafeHtml.isVoid(name)) {
      open.add(name);
    }
    return true;
  }

  private boolean endsByItself(int index) {
    String name = open.get(index);
    return ENDS_BY_ITSELF.contains(name) || SafeHtml.isInline(name);
  }

  /** Closes the nearest open element of that name in the scope, and what is open in it. */
  void close(String name) {
    int found = open.lastIndexOf(name);
    if (found >= base) {
      closeTo(found);
    }
  }

  /** Closes what cannot hold the blocks that follow. */
  void settle() {
    int depth = open.size();
    while (depth > base && !HOLDS_BLOCKS.contains(open.get(depth - 1))) {
      depth--;
    }
    closeTo(depth);
  }

  void closeAll() {
    closeTo(0);
  }

  private void closeTo(int depth) {
    for (int i = open.size() - 1; i >= depth; i--) {
      out.raw("</").raw(open.remove(i)).raw(">");
    }
  }
}
