/**
 * The search index: made at build from what may be seen, in parts that are small enough to be
 * fetched when a reader needs them. Decides nothing about visibility; keeps no texts.
 */
@NullMarked
package org.waymark.output.search;

import org.jspecify.annotations.NullMarked;
