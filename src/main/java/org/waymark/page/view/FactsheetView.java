package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A factsheet.
 *
 * @param reviewed null when it never was
 * @param easyRead the same in easy words; null when there is none
 * @param printed whether it may be handed out on paper
 */
public record FactsheetView(
    Frame frame,
    Article article,
    List<String> keyPoints,
    @Nullable Review reviewed,
    List<Change> history,
    @Nullable Link easyRead,
    boolean printed)
    implements View {

  /** A review; overdue ones must be shown as such. */
  public record Review(Day on, String by, Day next, boolean overdue) {}
}
