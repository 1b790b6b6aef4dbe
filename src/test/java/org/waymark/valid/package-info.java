/** Built sites before the checkers of the web's standards. */
@NullMarked
package org.waymark.valid;

import org.jspecify.annotations.NullMarked;
