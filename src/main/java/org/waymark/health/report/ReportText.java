package org.waymark.health.report;

import java.util.List;
import java.util.Locale;

/** The report for a terminal. */
public final class ReportText {

  private ReportText() {}

  /** Lines that end with a line break; nothing in them that a terminal would obey. */
  public static String of(HealthReport report) {
    StringBuilder text = new StringBuilder();
    text.append(ReportWords.title(report)).append("\n\n");
    for (Urgency urgency : Urgency.values()) {
      List<Group> groups = Group.of(urgency, report.findings());
      if (!groups.isEmpty()) {
        text.append(urgency.heading().toUpperCase(Locale.ROOT)).append("\n\n");
        groups.forEach(group -> add(group, text));
      }
    }
    addReading(report, text);
    if (!report.unread().isEmpty()) {
      text.append(ReportWords.unread(report.unread().size())).append('\n');
      report.unread().forEach(file -> text.append("  ").append(Plain.of(file)).append('\n'));
      text.append('\n');
    }
    text.append(ReportWords.links(report.links())).append('\n');
    return text.append(ReportWords.sums(report)).append('\n').toString();
  }

  private static void add(Group group, StringBuilder text) {
    text.append(group.kind().heading())
        .append(" (")
        .append(group.findings().size())
        .append(")\n-> ")
        .append(Plain.of(group.fix()))
        .append("\n\n");
    for (Finding finding : group.findings()) {
      text.append("  ")
          .append(Plain.of(finding.subject()))
          .append("  ")
          .append(Plain.of(finding.place().toString()))
          .append("\n    ")
          .append(Plain.of(finding.message()))
          .append('\n');
    }
    text.append('\n');
  }

  private static void addReading(HealthReport report, StringBuilder text) {
    if (report.reading().isEmpty()) {
      return;
    }
    text.append(ReportWords.READING_HEADING.toUpperCase(Locale.ROOT)).append("\n\n");
    text.append(ReportWords.READING).append("\n\n");
    report.reading().stream()
        .limit(ReportWords.READING_SHOWN)
        .forEach(
            page ->
                text.append("  ")
                    .append(Plain.of(page.file()))
                    .append("\n    ")
                    .append(ReportWords.reading(page))
                    .append('\n'));
    text.append('\n');
  }
}
