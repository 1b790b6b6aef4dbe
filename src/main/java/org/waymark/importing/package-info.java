/**
 * Content from elsewhere becomes content files: from a WordPress export, and from tables of
 * organisations. Writes new files only, and anew only those that nobody has changed since an import
 * wrote them; asks nothing of any other computer; never takes over who commented, or anybody's
 * e-mail address.
 */
@NullMarked
package org.waymark.importing;

import org.jspecify.annotations.NullMarked;
