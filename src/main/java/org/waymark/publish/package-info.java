/**
 * The output folder: staged beside the old one, compared with it, and put in its place as a whole.
 * A build that fails or is killed leaves the last published site as it was.
 */
@NullMarked
package org.waymark.publish;

import org.jspecify.annotations.NullMarked;
