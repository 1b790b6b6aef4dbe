package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a long list.
 *
 * @param previous null on the first page
 * @param next null on the last
 */
public record Pager(
    int number,
    int of,
    int total,
    @Nullable Link previous,
    @Nullable Link next,
    List<Link> pages) {}
