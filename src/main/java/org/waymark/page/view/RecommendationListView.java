package org.waymark.page.view;

import java.util.List;

/** What all reports ask for. */
public record RecommendationListView(Frame frame, String intro, List<RecommendationReport> reports)
    implements View {}
