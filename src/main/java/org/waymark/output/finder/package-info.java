/**
 * What the page "Stories like mine" fetches: which stories have which topics and content notes, and
 * what lists show of them. Decides nothing about visibility, and holds nothing that lists do not.
 */
@NullMarked
package org.waymark.output.finder;

import org.jspecify.annotations.NullMarked;
