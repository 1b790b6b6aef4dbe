/**
 * What must not be read by others, and finding it in a text: data of a person's own, the real names
 * of tellers, words of stories that may not be seen. It knows nothing of pages or files that are
 * made; where it is looked for is decided in {@code check}. What it knows of a real person never
 * goes into a message.
 */
@NullMarked
package org.waymark.privacy;

import org.jspecify.annotations.NullMarked;
