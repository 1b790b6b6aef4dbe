/** The preview, asked as browsers ask it. */
@NullMarked
package org.waymark.preview;

import org.jspecify.annotations.NullMarked;
