package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisations chosen by one thing, such as a need; crisis help first.
 *
 * @param sheet the same to be printed; null when there is none
 */
public record DirectoryListView(
    Frame frame,
    String intro,
    List<OrganisationCard> crisis,
    List<OrganisationCard> organisations,
    @Nullable Link sheet,
    List<Link> others)
    implements View {}
