/**
 * Waymark: a static-site generator for patient stories and the help around them. This package holds
 * the pipeline and nothing else; each stage is a package of its own.
 */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
