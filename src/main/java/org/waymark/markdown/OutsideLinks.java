package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds the links of a text to full addresses, which are HTML already. */
final class OutsideLinks {

  private static final String HREF = " href=\"";

  private OutsideLinks() {}

  static List<String> in(List<Piece> pieces) {
    List<String> found = new ArrayList<>(0);
    for (Html html : Piece.all(Html.class, pieces)) {
      collect(html.html(), found);
    }
    return List.copyOf(found);
  }

  /** In text a quotation mark is an entity, so what looks like an attribute is one. */
  private static void collect(String html, List<String> found) {
    for (int at = html.indexOf(HREF); at >= 0; at = html.indexOf(HREF, at + 1)) {
      int from = at + HREF.length();
      if (html.startsWith("http", from)) {
        found.add(html.substring(from, html.indexOf('"', from)).replace("&amp;", "&"));
      }
    }
  }
}
