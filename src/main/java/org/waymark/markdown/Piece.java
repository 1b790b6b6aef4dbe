package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a {@link Body}: final HTML, or a hole that a page fills. The HTML of a body is well
 * formed as a whole; a single piece may open an element that a later one of the same list closes.
 */
public sealed interface Piece permits Html, HeadingMark, Mention, Law, Callout, Quotation {

  /** The pieces just within this one, in the order of the text; empty where nothing can be. */
  List<Piece> inside();

  /** All pieces of a kind, in the order of the text, however deep they stand in others. */
  static <P extends Piece> List<P> all(Class<P> kind, List<? extends Piece> pieces) {
    List<P> found = new ArrayList<>();
    collect(kind, pieces, found);
    return List.copyOf(found);
  }

  private static <P extends Piece> void collect(
      Class<P> kind, List<? extends Piece> pieces, List<P> found) {
    for (Piece piece : pieces) {
      if (kind.isInstance(piece)) {
        found.add(kind.cast(piece));
      }
      List<Piece> inside = piece.inside();
      if (!inside.isEmpty()) {
        collect(kind, inside, found);
      }
    }
  }
}
