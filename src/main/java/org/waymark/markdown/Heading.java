package org.waymark.markdown;

/**
 * A heading of a body's outline.
 *
 * @param level 2 to 6: the page's title is the only heading of level 1
 * @param id unique in the body; what a link's fragment names
 * @param text plain text
 * @param line of the file on which it stands, from 1
 * @param named whether the editor gave it its id, so that it stays when the words change
 */
public record Heading(int level, String id, String text, int line, boolean named) {}
