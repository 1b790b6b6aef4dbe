/** Tables of organisations, as spreadsheets write them. */
@NullMarked
package org.waymark.importing.table;

import org.jspecify.annotations.NullMarked;
