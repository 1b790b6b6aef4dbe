/**
 * New content files: their names, their fields with what each means, and a few headings to begin
 * with. Everything about fields comes from the declarations. Writes nothing but the one new file,
 * and never over another.
 */
@NullMarked
package org.waymark.scaffold;

import org.jspecify.annotations.NullMarked;
