package org.waymark.health.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.content.SiteFile.Limits;
import org.waymark.library.Library;
import org.waymark.library.StoryConsent;
import org.waymark.problem.Problems;

/**
 * What reports are made from.
 *
 * @param production whether samples and texts not agreed to are refused
 */
record Ground(Project project, Library library, boolean production) {

  /** From how many days before a day it is told that it comes. */
  static final int AHEAD = 90;

  private static final int USUAL_MONTHS = 6;
  private static final int USUAL_YEARS = 5;

  /** Empty when there is no project, or its settings cannot be used, which is told. */
  static Optional<Ground> read(Inputs inputs, Problems problems) throws IOException {
    return Waymark.read(inputs, problems)
        .map(
            project ->
                new Ground(
                    project, Waymark.assemble(inputs, project, problems), inputs.production()));
  }

  LocalDate today() {
    return library.today();
  }

  List<StoryConsent> consents() {
    return StoryConsent.of(project.drafts(), project.shared(), today(), production);
  }

  /** Months after which an organisation must be checked again. */
  int checkedMonths() {
    Limits limits = limits();
    Integer months = limits == null ? null : limits.organisationCheckedMonths();
    return months == null ? USUAL_MONTHS : months;
  }

  /** Years after which a figure is old. */
  int figureYears() {
    Limits limits = limits();
    Integer years = limits == null ? null : limits.figureYears();
    return years == null ? USUAL_YEARS : years;
  }

  private @Nullable Limits limits() {
    return library.site().limits();
  }

  /** How far a day is: {@code today}, {@code in 12 days}, {@code 1 day ago}. */
  String far(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today(), day);
    if (days == 0) {
      return "today";
    }
    String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days > 0 ? "in " + count : count + " ago";
  }
}
