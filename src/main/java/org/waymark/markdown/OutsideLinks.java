package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the links of a text to full addresses, which are HTML already. */
final class OutsideLinks {

  private static final String HREF = " href";

  /** Rarer in texts than what stands before it. */
  private static final String VALUE = "=\"http";

  private OutsideLinks() {}

  static List<String> in(List<Piece> pieces) {
    List<String> found = new ArrayList<>(0);
    for (Html html : Piece.all(Html.class, pieces)) {
      collect(html.html(), found);
    }
    return List.copyOf(found);
  }

  private static void collect(String html, List<String> found) {
    for (int at = next(html, 0); at >= 0; at = next(html, at + 1)) {
      found.add(address(html, at));
    }
  }

  /** The same HTML without some of the links; what they say stays. */
  static String without(String html, Predicate<String> unwanted) {
    int at = next(html, 0);
    StringBuilder kept = null;
    int from = 0;
    for (; at >= 0; at = next(html, at + 1)) {
      if (unwanted.test(address(html, at))) {
        kept = kept == null ? new StringBuilder(html.length()) : kept;
        int start = html.lastIndexOf('<', at);
        kept.append(html, from, start).append("<a>");
        from = html.indexOf('>', at) + 1;
      }
    }
    return kept == null ? html : kept.append(html, from, html.length()).toString();
  }

  /** In text a quotation mark is an entity, so what looks like an attribute is one. */
  private static int next(String html, int from) {
    int at = html.indexOf(VALUE, from);
    while (at >= 0 && !html.startsWith(HREF, at - HREF.length())) {
      at = html.indexOf(VALUE, at + 1);
    }
    return at;
  }

  private static String address(String html, int at) {
    int from = at + "=\"".length();
    return html.substring(from, html.indexOf('"', from)).replace("&amp;", "&");
  }
}
