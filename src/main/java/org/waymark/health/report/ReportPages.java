package org.waymark.health.report;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.waymark.Inputs;
import org.waymark.health.Handbook;
import org.waymark.problem.Problems;

/** The reports as pages of the handbook of those who look after a site. */
public final class ReportPages {

  private static final String INTERNAL =
      "**Internal.** Made from this project's own content; never to be published.";

  private ReportPages() {}

  /**
   * The pages by their names in the handbook.
   *
   * @param problems what cannot be read is told here
   * @return none when there is no project, or its settings cannot be used
   * @throws IOException when the file system fails
   */
  public static Map<String, String> of(Inputs inputs, Problems problems) throws IOException {
    Optional<HealthReport> report = Health.of(inputs, problems);
    Optional<CallSheet> sheet = CallSheet.of(inputs, false, new Problems());
    if (report.isEmpty() || sheet.isEmpty()) {
      return Map.of();
    }
    return Map.of(
        Handbook.HEALTH_PAGE, marked(ReportMarkdown.of(report.get())),
        Handbook.CALL_SHEET_PAGE, marked(CallSheetMarkdown.of(sheet.get())));
  }

  /** Says so below the title, where nobody overlooks it. */
  private static String marked(String page) {
    int title = page.indexOf('\n');
    return page.substring(0, title) + "\n\n" + INTERNAL + page.substring(title);
  }
}
