package org.waymark.health.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Factsheet;
import org.waymark.content.Factsheet.Review;
import org.waymark.library.Draft;
import org.waymark.library.Locator;
import org.waymark.library.Visibility;
import org.waymark.library.VisibilityRules;
import org.waymark.problem.Problems;

/** Reviews of factsheets that are overdue or will be soon, also of those held back for that. */
final class ReviewSurvey implements Survey {

  private static final String FIX =
      "Have it reviewed, then set on, by and next under reviewed in its file.";

  @Override
  public List<Finding> findings(Ground ground) {
    VisibilityRules rules =
        new VisibilityRules(
            ground.project().shared(), ground.today(), ground.production(), new Problems());
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : ground.project().drafts()) {
      if (draft.content() instanceof Factsheet factsheet && draft.whole()) {
        Visibility visibility = rules.of(draft);
        if (visibility == Visibility.SHOWN || visibility == Visibility.HELD) {
          boolean held = visibility == Visibility.HELD;
          finding(ground, draft, factsheet, held).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Ground ground, Draft draft, Factsheet factsheet, boolean held) {
    Review review = factsheet.reviewed();
    if (review == null) {
      return Optional.of(
          new Finding(
              FindingKind.REVIEW,
              Urgency.SOON,
              draft.key().toString(),
              Locator.find(draft.file()),
              "It is not said who checked this factsheet.",
              null,
              "Have it reviewed, then add reviewed to its file: who, when, and when again."));
    }
    LocalDate next = review.next();
    if (next.isAfter(ground.today().plusDays(Ground.AHEAD))) {
      return Optional.empty();
    }
    boolean over = next.isBefore(ground.today());
    String message = "The review " + (over ? "was" : "is") + " due by " + next + ", ";
    return Optional.of(
        new Finding(
            FindingKind.REVIEW,
            over ? Urgency.NOW : Urgency.SOON,
            draft.key().toString(),
            Locator.find(draft.file(), "reviewed", "next"),
            message + ground.far(next) + (held ? ". The factsheet is held back." : "."),
            next,
            FIX));
  }
}
