package org.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param source null when not said
 */
public record Moment(String when, String title, String text, @Nullable Link source) {}
