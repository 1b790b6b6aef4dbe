package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts bodies into the parts that their headings begin. */
final class Sections {
  private Sections() {}

  static List<Piece> of(List<Piece> pieces, String headingId) {
    int mark = 0;
    while (mark < pieces.size() && !isMark(pieces.get(mark), headingId)) {
      mark++;
    }
    if (mark == pieces.size()) {
      return List.of();
    }
    int level = ((HeadingMark) pieces.get(mark)).heading().level();
    int end = mark + 1;
    while (end < pieces.size() && !endsSection(pieces.get(end), level)) {
      end++;
    }
    return withoutHeading(pieces.subList(mark + 1, end), "</h" + level + ">\n");
  }

  private static boolean isMark(Piece piece, String id) {
    return piece instanceof HeadingMark mark && mark.heading().id().equals(id);
  }

  private static boolean endsSection(Piece piece, int level) {
    return piece instanceof HeadingMark mark && mark.heading().level() <= level;
  }

  /** Drops everything up to the first closing tag of the heading: a heading holds no other. */
  private static List<Piece> withoutHeading(List<Piece> pieces, String closingTag) {
    for (int i = 0; i < pieces.size(); i++) {
      int close = pieces.get(i) instanceof Html html ? html.html().indexOf(closingTag) : -1;
      if (close >= 0) {
        List<Piece> rest = new ArrayList<>(pieces.subList(i + 1, pieces.size()));
        String after = ((Html) pieces.get(i)).html().substring(close + closingTag.length());
        if (!after.isEmpty()) {
          rest.add(0, new Html(after));
        }
        return List.copyOf(rest);
      }
    }
    return List.of();
  }
}
