package org.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Something a report asks for.
 *
 * @param progress how far it has come: {@code called-for}, {@code promised}, {@code under-way},
 *     {@code done} or {@code refused}
 * @param status the same in the reader's words
 * @param source what says how far it has come; null when nothing does
 */
public record RecommendationRow(
    String id,
    String text,
    String to,
    String progress,
    String status,
    @Nullable Day updated,
    String note,
    @Nullable Link source) {}
