/**
 * Makes what is handed out: the jar, a zip with the program and a Java of its own, the notes, the
 * sums. Run by {@code mvn -Prelease package}; in no jar. Knows the program only from outside: its
 * jar, its launcher, its changelog.
 */
@NullMarked
package org.waymark.release;

import org.jspecify.annotations.NullMarked;
