/** The rules for hosts, tried on real servers where they are installed. */
@NullMarked
package org.waymark.publish.hosting;

import org.jspecify.annotations.NullMarked;
