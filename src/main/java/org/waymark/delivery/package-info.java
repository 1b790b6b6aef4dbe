/**
 * Brings the finished site to where readers fetch it: compares what stands there with what was
 * made, sends what differs in an order that never leaves a page without what it needs, and after a
 * withdrawal has old versions deleted. It decides nothing about the site's content, and what it
 * keeps at a place are addresses and digests, never words.
 *
 * <p>{@link org.waymark.delivery.Delivery} is the same for all places; a place is an {@link
 * org.waymark.delivery.Destination}.
 */
@NullMarked
package org.waymark.delivery;

import org.jspecify.annotations.NullMarked;
