package org.waymark.page.view;

import java.util.List;

/**
 * A part of a hub. Templates choose by {@code show}, the word that the editor wrote; {@code
 * templates/parts/sections.ftlh} writes them all.
 */
public sealed interface Section {

  /** What it shows, such as {@code latest-news}. */
  String show();

  /** Its heading. */
  String title();

  /**
   * A part of the page's own text. Its heading is the title.
   *
   * @param id the heading's, which links lead to
   */
  record OfText(String show, String title, String id, List<Piece> body) implements Section {}

  /** Stories, factsheets or news, and where all of them are. */
  record OfCards(String show, String title, List<Card> cards, Link more) implements Section {}

  /** Those who help, and where all of them are. */
  record OfOrganisations(String show, String title, List<OrganisationCard> organisations, Link more)
      implements Section {}

  /** Figures in tables. */
  record OfFigures(String show, String title, List<FigureTable> figures) implements Section {}

  /** What a report asks for, and the report. */
  record OfRecommendations(
      String show, String title, List<RecommendationRow> recommendations, Link more)
      implements Section {}

  /** What happened when. */
  record OfTimeline(String show, String title, List<Moment> timeline) implements Section {}

  /** Those who stand behind it. */
  record OfSupporters(String show, String title, List<Supporter> supporters) implements Section {}

  /** What readers can do. */
  record OfActions(String show, String title, List<Action> actions) implements Section {}

  /** Parts of stories. */
  record OfClips(String show, String title, List<Piece> clips) implements Section {}

  /** A film. */
  record OfFilm(String show, String title, FilmPart film) implements Section {}

  /** The words for sharing the site's campaign. */
  record OfShare(String show, String title) implements Section {}
}
