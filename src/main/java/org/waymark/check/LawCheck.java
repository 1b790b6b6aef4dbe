package org.waymark.check;

import java.util.Arrays;
import java.util.List;
import org.waymark.content.Nation;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.markdown.Callout;
import org.waymark.markdown.Law;
import org.waymark.markdown.Piece;
import org.waymark.markdown.Quotation;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** A law note names a nation that there is. */
final class LawCheck implements Check {

  private static final List<String> NATIONS =
      Arrays.stream(Nation.values()).map(Nation::id).toList();

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.texts()) {
      check(item, item.body().pieces(), problems);
    }
  }

  private static void check(Item item, List<Piece> pieces, Problems problems) {
    for (Piece piece : pieces) {
      if (piece instanceof Callout callout) {
        check(item, callout.pieces(), problems);
      } else if (piece instanceof Quotation quotation) {
        check(item, quotation.words(), problems);
      } else if (piece instanceof Law law) {
        if (!NATIONS.contains(law.nation())) {
          problems.add(
              CheckCode.LAW_NATION,
              new Place(item.file().name(), law.line(), law.column()),
              "\"" + law.nation() + "\" is not a nation that this site knows.",
              Nearest.suggest(law.nation(), NATIONS));
        }
        check(item, law.pieces(), problems);
      }
    }
  }
}
