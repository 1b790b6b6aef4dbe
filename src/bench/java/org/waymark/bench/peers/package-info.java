/**
 * Measures Waymark side by side with other generators on the same texts: as processes that a person
 * starts, in turns, so that a busy moment of the machine meets all of them. Compiled with the tests
 * and open to them; not part of the program.
 */
@NullMarked
package org.waymark.bench.peers;

import org.jspecify.annotations.NullMarked;
