package org.waymark.health.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.Inputs;
import org.waymark.problem.Problems;

/** What of a project needs a person. */
public final class Health {

  private static final List<Survey> SURVEYS =
      List.of(
          new ConsentSurvey(),
          new ReviewSurvey(),
          new DirectorySurvey(),
          new FigureSurvey(),
          new PictureSurvey(),
          new CoverageSurvey());

  private Health() {}

  /**
   * Looks at a project as it is on the day of the inputs.
   *
   * @param problems what cannot be read is told here; of files that can be read in part, that part
   *     is looked at
   * @return empty when there is no project, or its settings cannot be used
   * @throws IOException when the file system fails
   */
  public static Optional<HealthReport> of(Inputs inputs, Problems problems) throws IOException {
    LinkLook links = LinkLook.at(inputs.project());
    return Ground.read(inputs, problems).map(ground -> of(ground, links, problems));
  }

  private static HealthReport of(Ground ground, LinkLook links, Problems problems) {
    List<Finding> findings = new ArrayList<>();
    SURVEYS.forEach(survey -> findings.addAll(survey.findings(ground)));
    LinkLook shown = LinkSurvey.shown(ground.library(), links);
    findings.addAll(LinkSurvey.findings(shown));
    return new HealthReport(
        ground.today(),
        findings.stream().sorted().toList(),
        shown,
        ReadingSurvey.of(ground.library()),
        List.copyOf(problems.filesWithErrors()));
  }
}
