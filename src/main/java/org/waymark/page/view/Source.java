package org.waymark.page.view;

import java.util.List;

/**
 * An entry of a page's list of sources.
 *
 * @param number from 1
 * @param uses how many marks in the text lead here
 * @param statement what the figure says; empty for a plain reference
 * @param title of the source
 * @param detail publisher, year, who was asked: joined for reading
 * @param register the source's entry in the evidence register; empty when it has none
 * @param url the source itself; empty when not known
 * @param why what is particular about the figure, and so why others differ; empty when not said
 * @param others other figures that a reader may see
 */
public record Source(
    int number,
    int uses,
    String statement,
    String title,
    String detail,
    String register,
    String url,
    String why,
    List<Other> others) {

  /**
   * Another figure on the same question.
   *
   * @param why it differs, where only it says so; else empty
   */
  public record Other(String wording, String statement, String source, String href, String why) {}
}
