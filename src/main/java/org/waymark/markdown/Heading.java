package org.waymark.markdown;

/**
 * A heading of a body's outline.
 *
 * @param level 2 to 6: the page's title is the only heading of level 1
 * @param id unique in the body; what a link's fragment names
 * @param text plain text
 */
public record Heading(int level, String id, String text) {}
