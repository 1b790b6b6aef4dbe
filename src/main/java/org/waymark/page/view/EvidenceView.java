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
    List<FigureTable> waves,
    List<RecommendationRow> recommendations,
    List<Response> responses,
    List<Card> usedOn)
    implements View {

  /**
   * One of its figures, at {@code #figure-id}.
   *
   * @param status in the reader's words; empty when it is current
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
      List<Source.Other> others) {}

  /** An answer to it. */
  public record Response(String by, @Nullable Day day, String summary, String url) {}
}
