/**
 * What the tools that people write with need to know of this format: schemas, settings and snippets
 * for Visual Studio Code, a configuration for a CMS in the browser. All of it is made from the
 * declarations, so that it says what Waymark says.
 */
@NullMarked
package org.waymark.tooling;

import org.jspecify.annotations.NullMarked;
