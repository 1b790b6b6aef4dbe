package org.waymark.markdown;

/** Clean, final HTML: nothing in it needs escaping or depends on the site. */
public record Html(String html) implements Piece {}
