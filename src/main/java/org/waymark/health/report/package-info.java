/**
 * Reports for editors: what of a project needs a person, and whom to phone. Values first, then as
 * text, JSON, Markdown and a sheet to print. Reads a project and changes nothing, but for {@link
 * org.waymark.health.report.CheckedRecord}. Names stories by their ids only, and shows nothing of
 * what is held back.
 */
@NullMarked
package org.waymark.health.report;

import org.jspecify.annotations.NullMarked;
