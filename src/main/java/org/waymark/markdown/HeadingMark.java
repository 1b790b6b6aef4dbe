package org.waymark.markdown;

/** Stands just before the HTML of a top-level heading: here a section begins. */
public record HeadingMark(Heading heading) implements Piece {}
