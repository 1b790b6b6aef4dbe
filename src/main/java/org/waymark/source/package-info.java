/**
 * The project folder: which files there are, their text, their front matter, and YAML as a tree in
 * which everything knows its place. Knows nothing of what the files mean, and never follows a link
 * out of the project.
 */
@NullMarked
package org.waymark.source;

import org.jspecify.annotations.NullMarked;
