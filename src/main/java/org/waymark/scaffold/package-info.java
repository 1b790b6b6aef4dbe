/**
 * New content files and new projects. A file: its name, its fields with what each means, and a few
 * headings to begin with; everything about fields comes from the declarations. A project: files
 * packed with the program, written all together. Never writes over anything.
 */
@NullMarked
package org.waymark.scaffold;

import org.jspecify.annotations.NullMarked;
