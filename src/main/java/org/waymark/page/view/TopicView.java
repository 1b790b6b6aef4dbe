package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic: everything about it.
 *
 * @param cautious whether its texts need a word before them
 * @param cards its stories, one page of them
 * @param finder where readers choose more closely among its stories; null where that is nowhere
 * @param crisis those who help with it in a crisis: they come before all that is to read
 * @param organisations the others who help with it
 */
public record TopicView(
    Frame frame,
    String label,
    String description,
    boolean cautious,
    List<Card> factsheets,
    List<Card> cards,
    @Nullable Link finder,
    List<Card> news,
    List<OrganisationCard> crisis,
    List<OrganisationCard> organisations,
    Pager pager)
    implements View {}
