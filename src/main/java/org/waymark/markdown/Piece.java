package org.waymark.markdown;

/**
 * A part of a {@link Body}: final HTML, or a hole that a page fills. The HTML of a body is well
 * formed as a whole; a single piece may open an element that a later one of the same list closes.
 */
public sealed interface Piece permits Html, HeadingMark, Mention, Law, Callout, Quotation {}
