package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands in a list.
 *
 * @param kind {@code story}, {@code factsheet}, {@code news}, {@code page} or {@code evidence}
 * @param language set only when it is not the page's own
 * @param day null when it has none
 * @param teller the shown name of a story's teller; empty otherwise
 * @param contentNotes what a reader will meet in it
 * @param minutes how long it takes to read
 */
public record Card(
    String kind,
    String href,
    String title,
    String summary,
    @Nullable LanguageTag language,
    @Nullable Day day,
    String teller,
    List<String> contentNotes,
    int minutes,
    boolean sample) {}
