/**
 * Makes a container's image of what {@code mvn -Prelease} made, with neither a container engine nor
 * a registry at hand. Run by {@code mvn -Prelease,image package}, on Linux; in no jar.
 */
@NullMarked
package org.waymark.image;

import org.jspecify.annotations.NullMarked;
