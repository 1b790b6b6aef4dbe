package org.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;

/** Renders quotations, with their speakers, and what is written like one: callouts and laws. */
final class Quotations {
  private final Rendering rendering;
  private final Callouts callouts;

  Quotations(Rendering rendering) {
    this.rendering = rendering;
    callouts = new Callouts(rendering);
  }

  /** Whether what is rendered stands in a callout. */
  boolean inCard() {
    return callouts.inCard();
  }

  void write(BlockQuote quote, HtmlWriter out) {
    if (!rendering.extended) {
      rendering.blocks.container("blockquote", quote, out);
      return;
    }
    Piece callout = callouts.of(quote);
    if (callout != null) {
      out.line().piece(callout);
    } else if (CalloutMarker.in(quote) != null) {
      rendering.blocks.container("blockquote", quote, out); // That it is no callout was told.
    } else {
      out.line().piece(quotation(quote));
    }
  }

  private Quotation quotation(BlockQuote quote) {
    Place place = rendering.reports.place(quote.getStartOffset());
    SpeakerLines lines = SpeakerLines.takenFrom(quote);
    HtmlWriter words = new HtmlWriter();
    rendering.blocks.scoped(quote, words);
    words.line();
    return new Quotation(
        words.finish(),
        leaf(lines.name()),
        leaf(lines.role()),
        leaf(lines.interest()),
        place.line(),
        place.column());
  }

  private List<Piece> leaf(@Nullable Node line) {
    if (line == null) {
      return List.of();
    }
    HtmlWriter out = new HtmlWriter();
    rendering.inlines.leaf(line, out);
    return out.finish();
  }
}
