/** Tests of new content files. */
@NullMarked
package org.waymark.scaffold;

import org.jspecify.annotations.NullMarked;
