/**
 * WordPress exports (WXR). They are read twice from beginning to end, one entry at a time, so that
 * their size does not matter and nothing is written of one that cannot be read whole.
 */
@NullMarked
package org.waymark.importing.wordpress;

import org.jspecify.annotations.NullMarked;
