package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of stories, factsheets or news, one page of it.
 *
 * @param kind {@code story}, {@code factsheet} or {@code news}
 * @param finder where readers choose more closely; null where that is nowhere
 * @param facets ways to see a part of it, each a facet's name with its topics
 */
public record ListView(
    Frame frame,
    String kind,
    String intro,
    @Nullable Link finder,
    List<Card> cards,
    Pager pager,
    List<LinkGroup> facets)
    implements View {}
