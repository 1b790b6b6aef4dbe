package org.waymark.importing;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** Why something from elsewhere cannot be taken over. */
public enum ImportCode implements Code {
  EXPORT_FORM(
      Severity.ERROR,
      "The file is not what WordPress exports, or holds what no export of WordPress has. Nothing was"
          + " taken over.",
      "In WordPress, open Tools, Export, choose \"All content\", and give the .xml file that you get."),
  EXPORT_DAMAGED(
      Severity.ERROR,
      "The export cannot be read to its end: it stops in the middle, or has signs where none may be."
          + " Nothing was taken over, so that nothing is missing without anybody's knowing.",
      "Export it again, look that the download is complete, and import that file."),
  EXPORT_ENCODING(
      Severity.ERROR,
      "Letters of the export cannot be read, mostly because another program has saved it in between.",
      "Export it again, and import the file as it comes, without opening it before."),
  TABLE_FORM(
      Severity.ERROR,
      "The table has no headings that can be used, or cannot be read.",
      "Begin with the headings that --template prints."),
  TABLE_ENCODING(
      Severity.ERROR,
      "The table is not in UTF-8, so its letters would come out wrong.",
      "Open it in the spreadsheet, and save it as \"CSV UTF-8\"."),
  TABLE_VALUE(
      Severity.ERROR,
      "A cell has something in it that an organisation's file cannot say. The row was left out.",
      "Correct the cell in the spreadsheet, save it and import it again: what is there is not doubled.");

  private final Explanation explanation;

  ImportCode(Severity severity, String meaning, String remedy) {
    this.explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
