package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence register.
 *
 * @param downloads the figures of all sources as files
 * @param recommendations what all reports ask for; null where no more than one does
 * @param groups by kind of evidence
 */
public record EvidenceListView(
    Frame frame,
    String intro,
    List<Link> downloads,
    @Nullable Link recommendations,
    List<Group> groups)
    implements View {

  /** One kind of evidence. */
  public record Group(String title, List<Row> rows) {}

  /**
   * One item.
   *
   * @param status in the reader's words; empty when it is current
   * @param recommendations how many things it asks for, and what came of them; null for none
   */
  public record Row(
      String href,
      String title,
      String publisher,
      String year,
      int figures,
      String status,
      @Nullable Link recommendations) {}
}
