package org.waymark.health.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.TestSite;
import org.waymark.output.JsonText;
import org.waymark.problem.Problems;

/** Reports of little sites, and as lines that tests can say in a word. */
final class Reports {

  private Reports() {}

  static HealthReport of(TestSite site) {
    try {
      return Health.of(site.inputs(), new Problems()).orElseThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** {@code urgency kind subject file:line day} of each finding, in order, of one kind. */
  static List<String> lines(TestSite site, FindingKind kind) {
    return of(site).findings().stream()
        .filter(finding -> finding.kind() == kind)
        .map(Reports::line)
        .toList();
  }

  private static String line(Finding finding) {
    String place = finding.place().file() + ":" + finding.place().line();
    String day = finding.day() == null ? "" : " " + finding.day();
    return finding.urgency().id() + " " + finding.subject() + " " + place + day;
  }

  /** The report in all its forms, one after the other. */
  static String inAllForms(TestSite site) {
    HealthReport report = of(site);
    return ReportText.of(report) + ReportMarkdown.of(report) + json(report);
  }

  static String json(HealthReport report) {
    byte[] json =
        JsonText.bytes(
            JsonText.NARROW,
            writer -> {
              writer.beginObject();
              ReportJson.writeMembers(report, writer);
              writer.endObject();
            });
    return new String(json, StandardCharsets.UTF_8);
  }
}
