package org.waymark.page.view;

import java.util.List;

/**
 * An organisation in the directory, with what a script chooses it by.
 *
 * @param needs ids, as are the nations and the languages
 * @param contacts all its ways to be reached: kind, {@code free} or nothing, and the hours as
 *     {@link Hours} has them for scripts (week, holidays, nations), with bars between: {@code
 *     phone|free|540,960|off|eswn}; a way without hours ends after the cost
 */
public record DirectoryEntry(
    OrganisationCard card,
    List<String> needs,
    List<String> nations,
    List<String> languages,
    List<String> contacts) {}
