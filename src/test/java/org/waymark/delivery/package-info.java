/** Tests of bringing a site to its place, among them a place that fails wherever it is told to. */
@NullMarked
package org.waymark.delivery;

import org.jspecify.annotations.NullMarked;
