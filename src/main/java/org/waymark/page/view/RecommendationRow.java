package org.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Something a report asks for.
 *
 * @param status how far it has come, in the reader's words
 */
public record RecommendationRow(
    String id, String text, String to, String status, @Nullable Day updated, String note) {}
