package org.waymark.check;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with a finished page. */
public enum RenderedCode implements Code {
  DEAD_LINK(
      Severity.ERROR,
      "A finished page has a link within the site that leads nowhere.",
      "If the page's own text has no such link, the template that makes it is at fault."),
  PLACE_NOT_FOUND(
      Severity.ERROR,
      "A finished page has a link to a place on itself that it does not have.",
      "If the page's own text has no such link, the template that makes it is at fault."),
  HELD_WORDS(
      Severity.WARNING,
      "Eight words or more of a story that may not be seen stand in another text, which is"
          + " published.",
      "Take them out: words have no other consent than their story's."),
  ID_TWICE(
      Severity.ERROR,
      "Two places on a finished page have the same id, so a link reaches only the first.",
      "Give one of the headings another {#id}; if the text has none, the template is at fault.");

  private final Explanation explanation;

  RenderedCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
