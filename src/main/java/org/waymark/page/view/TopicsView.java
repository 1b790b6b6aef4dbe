package org.waymark.page.view;

import java.util.List;

/**
 * Topics: all facets, one facet, or A to Z.
 *
 * @param groups facets or letters
 * @param others the other ways to see the topics
 */
public record TopicsView(Frame frame, String intro, List<LinkGroup> groups, List<Link> others)
    implements View {}
