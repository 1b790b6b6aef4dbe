package org.waymark.health.report;

import java.util.List;

/** What the call sheet says in every form. */
final class CallWords {

  static final String FREE_LINES =
      "Do not ring this line only to check it: people in danger need it. Look at the website of"
          + " those who run it, or write to their office.";

  static final List<String> ASK =
      List.of(
          "This number or address still reaches them",
          "These are the hours of this very line, on public holidays too",
          "What a call costs is right",
          "Whom it is for, and where, is right",
          "The languages are right",
          "Nothing of this will change soon");

  static final List<String> OUTCOME =
      List.of("All is right", "Something is different: it is written below", "Nobody answered");

  /** Behind each is room to write. */
  static final List<String> LINES =
      List.of(
          "Day and time of the call",
          "What is different",
          "",
          "Second source of a new number",
          "When to try again");

  private CallWords() {}

  static String title(CallSheet sheet) {
    return "Call sheet, " + ReportWords.day(sheet.day());
  }

  static String introduction(CallSheet sheet) {
    int count = sheet.calls().size();
    if (count == 0) {
      return sheet.all() ? "There is no organisation yet." : "No check is due today.";
    }
    return (count == 1 ? "1 organisation" : count + " organisations")
        + (sheet.all() ? "" : " to check")
        + ", the longest overdue first. Say where you ring from and that you check what our site says."
        + " Read it out and tick what is right. Write down no name of anyone you speak to. Never"
        + " change a number without a second source, such as their own website.";
  }

  /** What is typed afterwards. */
  static String command(CallSheet.Call call) {
    String how = call.keptFree() ? "website" : "phoned";
    return "./waymark health checked "
        + call.id()
        + " --how "
        + how
        + " --by \"directory volunteer\"";
  }
}
