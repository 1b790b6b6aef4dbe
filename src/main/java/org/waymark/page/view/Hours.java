package org.waymark.page.view;

import java.util.List;

/**
 * When something is open.
 *
 * @param always day and night, every day; then there are no rows
 * @param rows Monday first
 * @param note what a week cannot say, such as public holidays; empty when nothing
 * @param machine for scripts: pairs of minutes from Monday 00:00, joined by commas and semicolons
 */
public record Hours(boolean always, List<Row> rows, String note, String machine) {

  /**
   * One day.
   *
   * @param times such as "10am to 3pm and 6pm to 9pm", or the word for closed
   */
  public record Row(String day, String times, boolean open) {}
}
