package org.waymark.page.view;

import java.util.List;

/** The organisations for one need, nation or audience; crisis help first. */
public record DirectoryListView(
    Frame frame,
    String intro,
    List<OrganisationCard> crisis,
    List<OrganisationCard> organisations,
    List<Link> others)
    implements View {}
