/** Tests of the search index. */
@NullMarked
package org.waymark.output.search;

import org.jspecify.annotations.NullMarked;
