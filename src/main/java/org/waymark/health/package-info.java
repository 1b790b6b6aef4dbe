/**
 * The pages of the handbook that are made from the declarations, so that they cannot say anything
 * else than the program does. Reads no project and decides nothing; the reports on a project are in
 * {@code org.waymark.health.report}.
 */
@NullMarked
package org.waymark.health;

import org.jspecify.annotations.NullMarked;
