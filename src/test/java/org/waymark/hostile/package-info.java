/**
 * Content that wants to run in a reader's browser or spreadsheet: in every field of every file, and
 * in everything that Markdown knows.
 */
@NullMarked
package org.waymark.hostile;

import org.jspecify.annotations.NullMarked;
