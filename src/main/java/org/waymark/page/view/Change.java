package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed.
 *
 * @param version that this made; empty when it has no number
 * @param earlier the page that keeps the text of that version; null when there is none
 * @param gone ids of headings that are no more: links to them shall lead here
 */
public record Change(
    Day day, String change, String version, @Nullable Link earlier, List<String> gone) {

  /** A change of something that has no versions. */
  public Change(Day day, String change) {
    this(day, change, "", null, List.of());
  }
}
