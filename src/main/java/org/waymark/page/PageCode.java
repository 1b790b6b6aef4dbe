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

  private final Severity severity;
  private final String meaning;
  private final String remedy;

  PageCode(Severity severity, String meaning, String remedy) {
    this.severity = severity;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
