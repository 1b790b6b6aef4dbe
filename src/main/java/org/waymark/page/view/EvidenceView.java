package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the evidence register. Texts are empty when not known.
 *
 * @param kind in the reader's words
 * @param status {@code current}, {@code dated}, {@code superseded} or {@code do-not-publish}
 * @param statusText the same in the reader's words
 * @param successor what took its place
 * @param charts the groups of its figures that can be drawn
 * @param downloads its figures as files
 * @param tracker what came of what it asks for; null when it asks for nothing
 * @param usedOn the pages whose texts rest on it
 */
public record EvidenceView(
    Frame frame,
    Article article,
    String kind,
    String publisher,
    String year,
    String population,
    String sample,
    String url,
    String status,
    String statusText,
    @Nullable Link successor,
    List<Figure> figures,
    List<FigureTable> charts,
    List<Link> downloads,
    List<FigureTable> waves,
    List<RecommendationRow> recommendations,
    @Nullable Link tracker,
    List<Response> responses,
    List<Card> usedOn)
    implements View {

  /**
   * One of its figures, at {@code #figure-id}.
   *
   * @param status in the reader's words; empty when it is current
   * @param why what is particular about it, and so why others differ; empty when not said
   * @param usedOn the pages that say or show it
   */
  public record Figure(
      String id,
      String wording,
      String statement,
      String unit,
      String population,
      String year,
      String group,
      String note,
      String status,
      String why,
      List<Source.Other> others,
      List<Link> usedOn) {}

  /** An answer to it. */
  public record Response(String by, @Nullable Day day, String summary, String url) {}
}
