package org.waymark.page.view;

import java.util.List;

/**
 * Bars, one below the other, each with its words above it. Places across are in percent of the
 * chart's width; places down are in em, so that the chart grows with the reader's text.
 *
 * @param summary what it shows, in a sentence or two, for those who do not see it
 * @param height in em
 * @param mirrored whether text and bars begin at the right
 * @param zero where zero lies, across
 * @param whole whether each bar is a part of a whole, whose outline is drawn
 * @param foot where the ends of the scale are written, down
 * @param least what the scale begins with
 * @param most what it ends with
 */
public record Chart(
    String summary,
    String height,
    boolean mirrored,
    String zero,
    boolean whole,
    List<Bar> bars,
    String foot,
    String least,
    String most) {

  /**
   * One bar, an em high.
   *
   * @param x where it begins, across, from the left in any language
   * @param y its upper edge, down
   * @param width across; 0 for a number that is zero
   */
  public record Bar(List<Line> lines, String x, String y, String width) {}

  /**
   * A line of text.
   *
   * @param style {@code value}, {@code label} or {@code fine}
   * @param y where its letters stand, down
   */
  public record Line(String style, String y, String text) {}
}
