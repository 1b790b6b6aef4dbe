@NullMarked
package org.waymark.importing;

import org.jspecify.annotations.NullMarked;
