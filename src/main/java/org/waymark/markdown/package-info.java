/**
 * Turns an editor's Markdown into clean HTML, an outline, plain text and links that mean something.
 *
 * <p>A {@link org.waymark.markdown.Body} is a list of {@link org.waymark.markdown.Piece}s: final
 * HTML, and holes for what depends on the site (a link to an organisation, a law that holds in one
 * nation). This package knows the shape of such links, not what they lead to: it looks nothing up,
 * reads none of the project's files and runs no template. flexmark and jsoup stay in here.
 */
@NullMarked
package org.waymark.markdown;

import org.jspecify.annotations.NullMarked;
