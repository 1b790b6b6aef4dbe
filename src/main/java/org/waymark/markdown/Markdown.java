package org.waymark.markdown;

import org.waymark.problem.Problems;

/** Reads Markdown. Immutable; one is enough for all threads. */
public final class Markdown {

  /**
   * Markdown as editors get it: CommonMark with the extensions, links that mean something,
   * cleaning.
   */
  public Markdown() {}

  /** Reads a text. Whatever is wrong with it is told to {@code problems}; nothing is lost. */
  public Body parse(MarkdownSource source, Problems problems) {
    return Body.empty();
  }
}
