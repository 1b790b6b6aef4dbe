package org.waymark.page.view;

import java.util.List;

/**
 * The glossary.
 *
 * @param letters the first letters that have words, as links within the page
 */
public record GlossaryView(Frame frame, String intro, List<Letter> letters) implements View {

  /** The words of one letter. */
  public record Letter(String letter, String id, List<Word> words) {}
}
