package org.waymark.content;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with a field, looked at by itself. */
public enum ContentCode implements Code {
  UNKNOWN_FIELD(
      Severity.ERROR,
      "This type of file has no field of that name, so its value would be lost without a word.",
      "Correct the name, or remove the field."),
  MISSING_FIELD(
      Severity.ERROR,
      "A field that every file of this type needs is not given.",
      "Add it between the two lines of hyphens."),
  EMPTY_FIELD(
      Severity.ERROR, "A field is named but has no value.", "Write a value, or remove the field."),
  LOOSE_COMMA(
      Severity.WARNING,
      "A text in braces has a comma in it and no quotes. YAML cuts it there.",
      "Put the text in double quotes."),
  WRONG_TYPE(
      Severity.ERROR,
      "The value is of another kind than the field takes, such as a list where one text is meant.",
      "Write the value as the message shows."),
  BAD_DATE(
      Severity.ERROR,
      "A date is not written as year-month-day, or there is no such day.",
      "Write it like 2026-03-02."),
  BAD_NUMBER(
      Severity.ERROR,
      "A number is not a number, or outside what makes sense here.",
      "Write digits only, with a point for decimals."),
  UNKNOWN_CHOICE(
      Severity.ERROR,
      "The field takes one of a few words, and this is none of them.",
      "Choose one of the words in the message."),
  UNKNOWN_ID(
      Severity.ERROR,
      "A field names something by an id that nothing in the project has.",
      "Correct the id, or add what it names."),
  BAD_ID(
      Severity.ERROR,
      "An id is made of lower-case letters, digits and hyphens, so that it can stand in an address.",
      "Write it as the message suggests."),
  BAD_URL(
      Severity.ERROR,
      "A web address must begin with https:// (or http://) and hold no spaces.",
      "Copy the address from the browser's address bar."),
  TOO_LONG(
      Severity.ERROR,
      "The text is longer than the place where it is shown has room for.",
      "Shorten it."),
  MISPLACED_FILE(
      Severity.ERROR,
      "The file lies in a folder where Waymark does not look for content.",
      "Move it into one of the folders that the message names."),
  UNKNOWN_LANGUAGE(
      Severity.ERROR,
      "A file's name ends in the code of a language that the site does not have.",
      "Add the language to site.yaml, or rename the file."),
  MISSING_SITE_FILE(
      Severity.ERROR,
      "Every project has a file content/site.yaml with the site's title, address and languages.",
      "Create it; the handbook shows the shortest one.");

  private final Explanation explanation;

  ContentCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
