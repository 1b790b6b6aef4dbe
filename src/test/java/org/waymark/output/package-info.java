/** What tests look at that only the package itself can see. */
@NullMarked
package org.waymark.output;

import org.jspecify.annotations.NullMarked;
