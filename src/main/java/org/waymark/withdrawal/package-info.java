/**
 * Taking a story back: the files go, a mark that tells nothing stays, the site is made without it,
 * and a search proves it. It may build, but it decides nothing about visibility: that a story was
 * taken back is one of the reasons that {@code library} knows.
 */
@NullMarked
package org.waymark.withdrawal;

import org.jspecify.annotations.NullMarked;
