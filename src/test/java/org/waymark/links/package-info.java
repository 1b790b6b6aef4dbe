/**
 * Tests of links to other sites, against a server on this machine that behaves badly on purpose.
 */
@NullMarked
package org.waymark.links;

import org.jspecify.annotations.NullMarked;
