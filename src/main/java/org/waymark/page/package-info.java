/**
 * Which pages there are, at which address, with which view, and how a view becomes HTML. FreeMarker
 * stays in here; no template reaches anything but its view, the site's frame and the words.
 */
@NullMarked
package org.waymark.page;

import org.jspecify.annotations.NullMarked;
