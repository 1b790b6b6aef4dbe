package org.waymark.health.report;

import java.util.List;
import org.waymark.health.MarkdownText;

/** The report as a page of Markdown. */
public final class ReportMarkdown {

  private ReportMarkdown() {}

  /** Ends with a line break. */
  public static String of(HealthReport report) {
    MarkdownText page = new MarkdownText(ReportWords.title(report));
    page.paragraph(ReportWords.sums(report));
    page.paragraph(MarkdownText.escaped(ReportWords.links(report.links())));
    if (!report.unread().isEmpty()) {
      page.paragraph(ReportWords.unread(report.unread().size()));
      report.unread().forEach(file -> page.paragraph("- " + MarkdownText.code(Plain.of(file))));
    }
    for (Urgency urgency : Urgency.values()) {
      List<Group> groups = Group.of(urgency, report.findings());
      if (!groups.isEmpty()) {
        page.heading(2, urgency.heading());
        groups.forEach(group -> add(group, page));
      }
    }
    if (!report.reading().isEmpty()) {
      addReading(report, page);
    }
    return page.toString();
  }

  private static void add(Group group, MarkdownText page) {
    page.heading(3, group.kind().heading() + " (" + group.findings().size() + ")");
    page.paragraph(MarkdownText.escaped(group.fix()));
    page.row("What", "Where", "Why").row("---", "---", "---");
    for (Finding finding : group.findings()) {
      page.row(
          MarkdownText.escaped(Plain.of(finding.subject())),
          MarkdownText.code(Plain.of(finding.place().toString())),
          MarkdownText.escaped(Plain.of(finding.message())));
    }
    page.end();
  }

  private static void addReading(HealthReport report, MarkdownText page) {
    page.heading(2, ReportWords.READING_HEADING);
    page.paragraph(ReportWords.READING);
    page.row("Page", "Sentences and words").row("---", "---");
    report.reading().stream()
        .limit(ReportWords.READING_SHOWN)
        .forEach(
            reading ->
                page.row(
                    MarkdownText.code(Plain.of(reading.file())),
                    MarkdownText.escaped(ReportWords.reading(reading))));
    page.end();
  }
}
