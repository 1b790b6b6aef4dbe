package org.waymark.source;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with files before anyone asks what they mean. */
public enum SourceCode implements Code {
  NO_CONTENT(
      Severity.ERROR,
      "The project has no content folder, so there is nothing to build.",
      "Run the command in the project's folder, or name it with --project."),
  NOT_A_FILE(
      Severity.ERROR,
      "A folder or a special file stands where Waymark expects a file.",
      "Move the folder away, or rename it."),
  LINK_OUT_OF_PROJECT(
      Severity.ERROR,
      "A link of the file system leads to a folder or out of the project. It is not followed, so that"
          + " nothing is published by accident.",
      "Copy the file into the project in place of the link."),
  FILE_NAME(
      Severity.ERROR,
      "A file's name becomes its address, so it must be plain: lower-case letters, digits and hyphens.",
      "Rename the file as the message suggests."),
  SAME_NAME(
      Severity.ERROR,
      "Two names differ only in capital letters, or in how accents are stored. On many computers they"
          + " are one file.",
      "Rename one of them."),
  FILE_TOO_LARGE(
      Severity.ERROR,
      "A text is far larger than a page can be, so it was not read.",
      "Divide it into several pages, or move data into media/ as a download."),
  UNREADABLE(
      Severity.ERROR,
      "The computer would not let Waymark read a file.",
      "Check that the file exists and that you may read it."),
  NOT_UTF8(
      Severity.ERROR,
      "The file is not in UTF-8, so some letters would be shown wrongly.",
      "Open it in your editor and save it again with the encoding UTF-8."),
  BYTE_ORDER_MARK(
      Severity.INFO,
      "The file begins with an invisible byte order mark. Waymark passes over it.",
      "Save as UTF-8 without BOM when your editor offers it."),
  WINDOWS_LINE_ENDS(
      Severity.INFO,
      "Lines end the Windows way. Waymark reads them all the same.",
      "Nothing need be done."),
  FRONT_MATTER_MISSING(
      Severity.ERROR,
      "A content file begins with its fields between two lines of three hyphens.",
      "Put a line --- at the very top, then the fields, then another line ---."),
  FRONT_MATTER_NOT_CLOSED(
      Severity.ERROR,
      "The fields at the top begin with --- but no second --- ends them.",
      "Put a line of three hyphens between the fields and the text."),
  YAML_SYNTAX(
      Severity.ERROR,
      "The fields cannot be read as YAML.",
      "Look at the place shown and the line above it: usually a quote, a colon or the indent is amiss."),
  YAML_TAB(
      Severity.ERROR,
      "A tab is used to indent. YAML allows only spaces there.",
      "Replace the tab by two spaces."),
  YAML_ALIAS(
      Severity.ERROR,
      "YAML's anchors (&name) and aliases (*name) are not used here.",
      "Write the value out, or put it in quotes when the & or * belongs to it."),
  YAML_TOO_DEEP(
      Severity.ERROR,
      "Fields are nested far deeper than any field of Waymark.",
      "Check the brackets and the indent."),
  DUPLICATE_FIELD(
      Severity.ERROR,
      "A field is given twice, so it is not clear which one holds.",
      "Keep one of them.");

  private final Explanation explanation;

  SourceCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
