package org.waymark.page.view;

import java.util.List;

/**
 * The signposting index: the way in to all help.
 *
 * @param crisis help in a crisis, always first
 * @param ways by need, by nation, by audience
 * @param letters all organisations, A to Z
 * @param data where the directory is as data for others
 */
public record DirectoryView(
    Frame frame,
    String intro,
    List<OrganisationCard> crisis,
    List<LinkGroup> ways,
    List<LinkGroup> letters,
    String data)
    implements View {}
