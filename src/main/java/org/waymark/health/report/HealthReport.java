package org.waymark.health.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What of a project needs a person on a day.
 *
 * @param findings the most urgent first
 * @param links what is known of the links to other sites
 * @param reading the pages that editors wrote, the hardest to read first; an order to work in, and
 *     no judgement
 * @param unread the names of files with errors, of which not all could be looked at
 */
public record HealthReport(
    LocalDate day,
    List<Finding> findings,
    LinkLook links,
    List<Reading> reading,
    List<String> unread) {

  public HealthReport {
    findings = List.copyOf(findings);
    reading = List.copyOf(reading);
    unread = List.copyOf(unread);
  }

  /** How many findings are as urgent as this. */
  public long count(Urgency urgency) {
    return findings.stream().filter(finding -> finding.urgency() == urgency).count();
  }
}
