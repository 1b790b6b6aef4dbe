/**
 * Tests of the handbook: what is made from declarations is whole, and every link leads somewhere.
 */
@NullMarked
package org.waymark.health;

import org.jspecify.annotations.NullMarked;
