/**
 * The private record of consent: a table outside the project that says who each teller really is.
 * It is read for one run, kept nowhere, and told nowhere: messages and {@code toString} name rows,
 * columns and refs, never what stands in a cell, nor where the table lies. What it holds is found
 * in texts by {@link org.waymark.privacy.register.PrivateNames}.
 */
@NullMarked
package org.waymark.privacy.register;

import org.jspecify.annotations.NullMarked;
