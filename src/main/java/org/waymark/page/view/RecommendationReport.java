package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one report asks for.
 *
 * @param report its page
 * @param more what came of it all; empty on that very page
 * @param language of the report's texts, when it is not the page's own
 * @param counts how many there are and how many have come how far, in the reader's words
 */
public record RecommendationReport(
    Link report,
    @Nullable Link more,
    @Nullable LanguageTag language,
    List<String> counts,
    List<RecommendationRow> rows) {}
