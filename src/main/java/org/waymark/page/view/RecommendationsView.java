package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of what one report asks for.
 *
 * @param answers to the report as a whole
 */
public record RecommendationsView(
    Frame frame,
    String title,
    RecommendationReport report,
    List<Course> courses,
    List<EvidenceView.Response> answers)
    implements View {

  /**
   * One recommendation with all that became of it, at {@code #recommendation-id}.
   *
   * @param steps from the first to now
   * @param figures that it rests on
   */
  public record Course(
      RecommendationRow row,
      List<Step> steps,
      List<EvidenceView.Response> answers,
      List<Figure> figures) {}

  /**
   * How far it had come on a day.
   *
   * @param progress see {@link RecommendationRow}
   * @param now whether it is how far it has come now; the day is when somebody last looked
   */
  public record Step(
      @Nullable Day day,
      String progress,
      String status,
      String note,
      @Nullable Link source,
      boolean now) {}

  /** A figure that a recommendation rests on. */
  public record Figure(String wording, String statement, Link source) {}
}
