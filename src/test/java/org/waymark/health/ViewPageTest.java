package org.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;
import org.waymark.page.view.View;

/** What templates see is listed, under the name of the template that sees it. */
final class ViewPageTest {

  private static final String PAGE = ViewPage.text();

  @Test
  void everyViewIsUnderItsTemplatesName() {
    for (Class<?> view : View.class.getPermittedSubclasses()) {
      String template = ViewPage.templateOf(view);
      assertThat(View.class.getResource("/org/waymark/theme/" + template)).as(template).isNotNull();
      assertThat(PAGE.lines()).contains("## " + template);
      for (RecordComponent component : view.getRecordComponents()) {
        assertThat(PAGE).contains("| `" + component.getName() + "` |");
      }
    }
  }

  @Test
  void partsOfPartsAreListedToo() {
    assertThat(PAGE.lines())
        .contains("### Article", "### Piece", "### Piece.Callout", "### FigureTable.Row")
        .contains("One of: " + kindsOfPiece() + ". Its `kind` says which.")
        .contains(
            "| `label` | list, each: Piece |",
            "| `reviewed` | FactsheetView.Review, may be missing |");
  }

  private static String kindsOfPiece() {
    return "Piece.Markup, Piece.Linked, Piece.Sourced, Piece.Explained, Piece.Permalink,"
        + " Piece.Signpost, Piece.Pictured, Piece.Figures, Piece.Quote, Piece.Clip, Piece.Voices,"
        + " Piece.Screened, Piece.Callout, Piece.Law";
  }
}
