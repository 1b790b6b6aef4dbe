/** The commands, and problems told in a terminal or to a program. Thin: all work is elsewhere. */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
