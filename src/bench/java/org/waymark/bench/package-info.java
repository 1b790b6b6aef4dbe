/**
 * Measures Waymark from outside, as a process that a person starts, on a made-up project of any
 * size. Compiled with the tests and open to them; not part of the program.
 */
@NullMarked
package org.waymark.bench;

import org.jspecify.annotations.NullMarked;
