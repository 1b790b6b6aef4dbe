package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param permalink whether the heading shows a link to itself
   */
  record OfText(String show, String title, String id, boolean permalink, List<Piece> body)
      implements Section {}

  /**
   * Stories, factsheets, news, pages or items of the evidence register.
   *
   * @param more where all of them are; null when that is here
   */
  record OfCards(String show, String title, List<Card> cards, @Nullable Link more)
      implements Section {}

  /** Those who help, and where all of them are. */
  record OfOrganisations(String show, String title, List<OrganisationCard> organisations, Link more)
      implements Section {}

  /** Figures in tables. */
  record OfFigures(String show, String title, List<FigureTable> figures) implements Section {}

  /**
   * What a report asks for, and the report.
   *
   * @param language of the report's texts, when it is not the page's own
   */
  record OfRecommendations(
      String show,
      String title,
      List<RecommendationRow> recommendations,
      Link more,
      @Nullable LanguageTag language)
      implements Section {}

  /** What happened when. */
  record OfTimeline(String show, String title, List<Moment> timeline) implements Section {}

  /** Those who stand behind it. */
  record OfSupporters(String show, String title, List<Supporter> supporters) implements Section {}

  /** What readers can do, and what they could do until lately. */
  record OfActions(String show, String title, List<Action> actions, List<Action.Closed> closed)
      implements Section {}

  /** Parts of stories. */
  record OfClips(String show, String title, List<Piece> clips) implements Section {}

  /** A film. */
  record OfFilm(String show, String title, FilmPart film) implements Section {}

  /**
   * Ways to pass a page on.
   *
   * @param words to be copied: a sentence, the hashtag and the page's address
   * @param hashtag without the #; empty when there is none
   * @param own links that stay on the reader's device, such as to write an e-mail
   * @param elsewhere links to other companies' sites
   * @param sensitive whether to say that sharing shows others what one reads
   */
  record OfShare(
      String show,
      String title,
      String words,
      String hashtag,
      List<Link> own,
      List<Link> elsewhere,
      boolean sensitive)
      implements Section {}
}
