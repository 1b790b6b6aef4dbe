/**
 * Whatever happens to a build, readers find a whole site: it is killed, the disk is full, another
 * one is at work.
 */
@NullMarked
package org.waymark.whole;

import org.jspecify.annotations.NullMarked;
