package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a hub. Which component is filled depends on {@code show}: {@code text} has a body;
 * {@code stories}, {@code factsheets} and {@code latest-news} have cards; {@code organisations} has
 * organisations; {@code figures} has tables; the others have what they are named after.
 *
 * @param title empty for text, which has its own heading
 * @param more where all of them are; null when this is all
 */
public record Section(
    String show,
    String title,
    List<Piece> body,
    List<Card> cards,
    List<OrganisationCard> organisations,
    List<FigureTable> figures,
    List<RecommendationRow> recommendations,
    List<Moment> timeline,
    List<Supporter> supporters,
    List<Action> actions,
    @Nullable FilmPart film,
    @Nullable Link more) {}
