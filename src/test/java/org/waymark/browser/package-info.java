/** Built sites in a real browser. Tests that need one are skipped, loudly, where there is none. */
@NullMarked
package org.waymark.browser;

import org.jspecify.annotations.NullMarked;
