/**
 * What is made beside pages: assets, pictures and other media. Decides nothing about visibility.
 */
@NullMarked
package org.waymark.output;

import org.jspecify.annotations.NullMarked;
