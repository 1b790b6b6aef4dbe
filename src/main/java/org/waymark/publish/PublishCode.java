package org.waymark.publish;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with the output folder. */
public enum PublishCode implements Code {
  NOT_OUR_FOLDER(
      Severity.ERROR,
      "The output folder holds files that Waymark did not make, and would lose them.",
      "Choose an empty or new folder with --out."),
  NO_BROTLI(
      Severity.INFO,
      "The library that makes Brotli copies does not work on this machine.",
      "Nothing need be done: servers send the gzip copies then.");

  private final Explanation explanation;

  PublishCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
