package org.waymark.page.view;

import java.util.List;

/**
 * Figures on one question, as a table.
 *
 * @param unit in the reader's words
 * @param source where they come from
 */
public record FigureTable(String title, String unit, List<Row> rows, Link source) {

  /** One figure. */
  public record Row(String statement, String value, String population, String year) {}
}
