package org.waymark.health.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.links.LinkRecords;
import org.waymark.links.Verdict;

/** What all forms of the report say in the same words. */
final class ReportWords {

  /** So many pages are listed for editing where people read; programs get them all. */
  static final int READING_SHOWN = 10;

  static final String READING_HEADING = "Pages to edit first";

  static final String READING =
      "An order to work in, and no judgement: the pages with most long words in a sentence come"
          + " first. Stories and quotations are not in it.";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ReportWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String title(HealthReport report) {
    return "What needs a person on " + day(report.day());
  }

  /** One line about the links to other sites. */
  static String links(LinkLook look) {
    if (look instanceof LinkLook.Looked looked) {
      String day = looked.checked().map(last -> ", last on " + last).orElse("");
      return "Links to other sites were looked at"
          + day
          + ": "
          + looked.count(Verdict.WORKS)
          + " work, "
          + looked.count(Verdict.MOVED)
          + " moved, "
          + looked.count(Verdict.GONE)
          + " gone, "
          + looked.count(Verdict.COULD_NOT_TELL)
          + " could not be told.";
    }
    return look instanceof LinkLook.NotLooked
        ? "Links to other sites were not looked at. To do that: waymark links"
        : "The record of links, "
            + LinkRecords.FILE
            + ", cannot be read. To make it anew: waymark links";
  }

  static String reading(Reading page) {
    return String.format(
        Locale.ROOT,
        "%.0f words a sentence, longest %d; %.0f in 100 words are long; SMOG %.1f",
        page.average(),
        page.longest(),
        page.hardShare(),
        page.grade());
  }

  static String sums(HealthReport report) {
    return "Now: "
        + report.count(Urgency.NOW)
        + ". Soon: "
        + report.count(Urgency.SOON)
        + ". When there is time: "
        + report.count(Urgency.LATER)
        + ".";
  }

  static String unread(int files) {
    return (files == 1 ? "1 file has" : files + " files have")
        + " errors, so not all of this may be known. To see them: waymark check";
  }
}
