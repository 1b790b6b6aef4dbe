/**
 * The site on an editor's own computer: served from memory, renewed with every save, with what is
 * wrong and the way to mend it beside each page. It listens to this computer alone, and changes a
 * file only when its own page asks for it. It decides nothing about visibility and makes no page:
 * it asks the stages below.
 */
@NullMarked
package org.waymark.preview;

import org.jspecify.annotations.NullMarked;
