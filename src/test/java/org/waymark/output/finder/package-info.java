/** Tests of what the page "Stories like mine" fetches. */
@NullMarked
package org.waymark.output.finder;

import org.jspecify.annotations.NullMarked;
