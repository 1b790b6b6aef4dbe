package org.waymark.page.view;

import java.util.List;

/**
 * The evidence register.
 *
 * @param groups by kind of evidence
 */
public record EvidenceListView(Frame frame, String intro, List<Group> groups) implements View {

  /** One kind of evidence. */
  public record Group(String title, List<Row> rows) {}

  /**
   * One item.
   *
   * @param status in the reader's words; empty when it is current
   */
  public record Row(
      String href, String title, String publisher, String year, int figures, String status) {}
}
