package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic: everything about it.
 *
 * @param cautious whether its texts need a word before them
 * @param cards its stories, one page of them
 * @param finder where readers choose more closely among its stories; null where that is nowhere
 * @param urgent whether some of those who help do so in a crisis: they come before all to read
 * @param organisations those who help with it, those in a crisis first
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
    boolean urgent,
    List<OrganisationCard> organisations,
    Pager pager)
    implements View {}
