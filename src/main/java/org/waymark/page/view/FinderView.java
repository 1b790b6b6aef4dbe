package org.waymark.page.view;

import java.util.List;

/**
 * The page on which readers look for stories like theirs.
 *
 * @param choices the ways of looking that stories have something for
 * @param notes what readers may leave out: the content notes that stories have
 */
public record FinderView(Frame frame, String intro, List<Choice> choices, List<Note> notes)
    implements View {

  /**
   * A facet.
   *
   * @param id as the script says it, and the page's address after the {@code #}
   * @param href the page of the facet
   * @param links its topics that have stories
   */
  public record Choice(
      String id, String title, String href, String description, List<Topic> links) {}

  /**
   * A topic.
   *
   * @param href the page that lists its stories
   * @param count how many these are
   */
  public record Topic(String id, String href, String text, int count) {}

  /** A content note. */
  public record Note(String id, String text) {}
}
