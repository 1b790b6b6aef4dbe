/**
 * What is made beside pages: pictures and other media, and the register's figures as files. Decides
 * nothing about visibility.
 */
@NullMarked
package org.waymark.output;

import org.jspecify.annotations.NullMarked;
