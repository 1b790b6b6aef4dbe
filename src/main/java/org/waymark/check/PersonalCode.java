package org.waymark.check;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What tells of a person more than may be told. */
public enum PersonalCode implements Code {
  PERSONAL_DATA(
      Severity.ERROR,
      "A file holds what looks like somebody's own data, such as a telephone number, an e-mail address"
          + " or a date of birth. Drafts count too: the project is often open to the public, and what"
          + " was in it once stays in its history.",
      "Take it out. If it is meant to be read by everybody, allow it in site.yaml, with a reason."),
  PERSONAL_DATA_MADE(
      Severity.ERROR,
      "A finished file shows what looks like somebody's own data, and no file of the content has it:"
          + " it comes from a template, from wording, or from how two things meet.",
      "Look in the templates and in wording. If it may be read by everybody, allow it in site.yaml."),
  ALLOWANCE_FILE(
      Severity.ERROR,
      "Something is allowed in a file that does not exist. A name that is mistyped allows nothing.",
      "Write the file's name from the project's folder, such as content/news/a.md."),
  ALLOWANCE_UNUSED(
      Severity.INFO,
      "Something is allowed that no longer stands in its file.",
      "Take the line out of allow in site.yaml.");

  private final Explanation explanation;

  PersonalCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }
}
