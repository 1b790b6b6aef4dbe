/** Tests that build little sites and ask for their pages. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
