package org.waymark.page.view;

import java.util.List;

/**
 * The signposting index: the way in to all help.
 *
 * @param crisis help in a crisis, always first
 * @param selects what a script lets readers choose by
 * @param ways lists by need, by nation, by audience and so on
 * @param organisations all that still work, A to Z
 * @param former those that closed or changed
 * @param data where the directory is as data for others
 */
public record DirectoryView(
    Frame frame,
    String intro,
    List<OrganisationCard> crisis,
    List<Select> selects,
    List<LinkGroup> ways,
    List<DirectoryEntry> organisations,
    List<Link> former,
    String data)
    implements View {}
