package org.waymark.page.view;

import java.util.List;

/**
 * When something is open.
 *
 * @param always day and night, every day; then there are no rows
 * @param rows Monday first
 * @param note what a week cannot say; empty when nothing
 * @param holidays what holds on public holidays, in the reader's words; empty when always open
 * @param machine for scripts, see {@link org.waymark.library.WeekHours#machine}
 * @param machineHolidays for scripts, see {@link org.waymark.library.WeekHours#machineHolidays}
 * @param nations whose public holidays matter, a letter each as in {@link Clock#holidays}
 */
public record Hours(
    boolean always,
    List<Row> rows,
    String note,
    String holidays,
    String machine,
    String machineHolidays,
    String nations) {

  /**
   * One day.
   *
   * @param times such as "10am to 3pm and 6pm to 9pm", or the word for closed
   */
  public record Row(String day, String times, boolean open) {}
}
