/**
 * Whether links to other sites still answer: asked for on purpose, never while a site is made, and
 * slowly, so that nobody who is linked to is troubled. Sends nothing but the address itself, keeps
 * no cookies, and asks nothing within private networks. Only what readers may see is asked about.
 */
@NullMarked
package org.waymark.links;

import org.jspecify.annotations.NullMarked;
