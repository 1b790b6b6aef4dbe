/**
 * One rule a class, pure: from the assembled library, or from rendered pages, to problems. Nothing
 * here changes what is built, and no rule knows another.
 */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
