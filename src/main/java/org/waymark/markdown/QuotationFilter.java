package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes texts without some of their quotations. */
final class QuotationFilter {
  private QuotationFilter() {}

  static List<Piece> without(List<Piece> pieces, Predicate<Quotation> unwanted) {
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Quotation quotation) {
        if (!unwanted.test(quotation)) {
          kept.add(withWords(quotation, without(quotation.words(), unwanted)));
        }
      } else if (piece instanceof Callout callout) {
        kept.add(
            new Callout(
                callout.kind(),
                callout.heading(),
                without(callout.pieces(), unwanted),
                callout.line(),
                callout.column()));
      } else if (piece instanceof Law law) {
        kept.add(
            new Law(
                law.nations(),
                law.from(),
                law.until(),
                without(law.pieces(), unwanted),
                law.line(),
                law.column()));
      } else {
        kept.add(piece);
      }
    }
    return kept;
  }

  private static Quotation withWords(Quotation quotation, List<Piece> words) {
    return new Quotation(
        words,
        quotation.speaker(),
        quotation.role(),
        quotation.interest(),
        quotation.line(),
        quotation.column());
  }
}
