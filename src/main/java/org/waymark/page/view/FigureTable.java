package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures on one question, as a table and, where they can be drawn, as a chart of the same numbers.
 * Texts are empty when there is nothing to say.
 *
 * @param language of the title, the rows and the chart, when it is not the page's own
 * @param unit in the reader's words
 * @param chart null when there are fewer than two numbers, or no unit
 * @param population who was counted, unless every row says it
 * @param sample how many were asked, in words
 * @param year of all the figures, when it is the same
 * @param source where they come from
 * @param caution what readers should know of their age
 */
public record FigureTable(
    String title,
    @Nullable LanguageTag language,
    String unit,
    List<Row> rows,
    @Nullable Chart chart,
    String population,
    String sample,
    String year,
    Link source,
    String caution) {

  /**
   * One figure, or one round of a repeated question.
   *
   * @param statement empty for a round: its year tells it from the others
   * @param note a caution about this number
   * @param source where a round is from, if not from the same source as the others
   */
  public record Row(
      String statement,
      String value,
      String population,
      String year,
      String sample,
      String note,
      @Nullable Link source) {}
}
