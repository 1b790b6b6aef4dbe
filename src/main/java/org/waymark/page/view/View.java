package org.waymark.page.view;

/**
 * The view of a whole page. Its template is named after its record: {@code StoryView} is {@code
 * story.ftlh}.
 */
public sealed interface View
    permits HomeView,
        StoryView,
        FactsheetView,
        NewsView,
        PageView,
        EvidenceView,
        OrganisationView,
        ListView,
        EvidenceListView,
        RecommendationsView,
        RecommendationListView,
        TopicView,
        TopicsView,
        GlossaryView,
        DirectoryView,
        DirectoryListView,
        FinderView,
        SheetView,
        SearchView,
        NotFoundView,
        GoneView,
        RedirectView {

  /** What the page's head and frame need. */
  Frame frame();
}
