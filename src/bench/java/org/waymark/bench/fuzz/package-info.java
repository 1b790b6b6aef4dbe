/**
 * Gives Waymark what nobody would write, by the million: made by grammars and by changing real
 * files. The same seed gives the same inputs. Compiled with the tests; not part of the program.
 */
@NullMarked
package org.waymark.bench.fuzz;

import org.jspecify.annotations.NullMarked;
