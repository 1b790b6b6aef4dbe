package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader can do. Texts are empty when not said.
 *
 * @param until the last day
 */
public record Action(
    String title,
    String text,
    @Nullable Day until,
    List<String> nations,
    String effort,
    String url) {

  /** Something that could be done until a day. */
  public record Closed(String title, Day day) {}
}
