package org.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;

/** Recognises callouts and laws among quotations, by the marker in their first line. */
final class Callouts {
  private static final int MOST_IMPORTANT_NOTES = 2;
  private static final List<String> WORDS =
      List.of("urgent", "emergency", "advice", "important", "law");

  private final Rendering rendering;
  private int cards;
  private int importantNotes;

  Callouts(Rendering rendering) {
    this.rendering = rendering;
  }

  boolean inCard() {
    return cards > 0;
  }

  /** The callout or law; null when this is a quotation. */
  @Nullable Piece of(BlockQuote quote) {
    CalloutMarker marker = CalloutMarker.in(quote);
    if (marker == null) {
      return null;
    }
    String word = marker.word().toLowerCase(Locale.ROOT);
    if (word.equals("law")) {
      return law(quote, marker);
    }
    for (Callout.Kind kind : Callout.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return callout(kind, quote, marker);
      }
    }
    String near = Nearest.to(word, WORDS).orElse(null);
    rendering.reports.add(
        MarkdownCode.CALLOUT_UNKNOWN,
        marker.start(),
        "The word [!" + marker.word() + "] is not known.",
        near == null
            ? "Write [!URGENT], [!EMERGENCY], [!ADVICE], [!IMPORTANT] or [!LAW nation]."
            : "Did you mean [!" + near.toUpperCase(Locale.ROOT) + "]?");
    return null;
  }

  private @Nullable Piece law(BlockQuote quote, CalloutMarker marker) {
    LawPeriod period = LawReader.read(marker.rest(), marker.restStart(), rendering.reports);
    if (period == null) {
      return null;
    }
    marker.remove();
    Place place = rendering.reports.place(quote.getStartOffset());
    List<Piece> pieces = content(quote);
    return new Law(
        period.nations(), period.from(), period.until(), pieces, place.line(), place.column());
  }

  private Piece callout(Callout.Kind kind, BlockQuote quote, CalloutMarker marker) {
    marker.remove();
    Place place = rendering.reports.place(quote.getStartOffset());
    List<Piece> heading = List.of();
    Node first = quote.getFirstChild();
    if (first instanceof com.vladsch.flexmark.ast.Heading) {
      heading = rendering.headings.contentWithoutId(first);
      first.unlink();
    }
    check(kind, heading, marker);
    cards++;
    List<Piece> pieces = content(quote);
    cards--;
    return new Callout(kind, heading, pieces, place.line(), place.column());
  }

  private List<Piece> content(BlockQuote quote) {
    HtmlWriter content = new HtmlWriter();
    rendering.blocks.children(quote, content);
    return content.finish();
  }

  private void check(Callout.Kind kind, List<Piece> heading, CalloutMarker marker) {
    if (kind.isCareCard() && heading.isEmpty()) {
      rendering.reports.add(
          MarkdownCode.CARE_CARD_WITHOUT_HEADING,
          marker.start(),
          "This care card does not begin with a heading.",
          "Write a heading in its second line: > ## Call 999 if");
    }
    if (kind == Callout.Kind.IMPORTANT && ++importantNotes > MOST_IMPORTANT_NOTES) {
      rendering.reports.add(
          MarkdownCode.IMPORTANT_TOO_OFTEN,
          marker.start(),
          "This is important note number " + importantNotes + " of the page.",
          "Keep the two that matter most.");
    }
  }
}
