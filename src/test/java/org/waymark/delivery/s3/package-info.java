/** A bucket on this computer, and what Waymark does with it. */
@NullMarked
package org.waymark.delivery.s3;

import org.jspecify.annotations.NullMarked;
