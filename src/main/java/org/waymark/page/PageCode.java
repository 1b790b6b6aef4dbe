package org.waymark.page;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with addresses. */
public enum PageCode implements Code {
  DUPLICATE_ADDRESS(
      Severity.ERROR,
      "Two pages would have the same address, so one would hide the other.",
      "Rename one of the files, or remove the alias."),
  ADDRESS_NOT_FOUND(
      Severity.ERROR,
      "A link names an address of this site that no page has.",
      "Correct the address; it begins and ends with a slash.");

  private final Explanation explanation;

  PageCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
