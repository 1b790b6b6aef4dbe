package org.waymark.library;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Common;
import org.waymark.content.Common.AfterExpiry;
import org.waymark.content.Content;
import org.waymark.content.Factsheet;
import org.waymark.content.SiteFile;
import org.waymark.content.SiteFile.WhenOverdue;
import org.waymark.content.Story;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/** The one place that decides what may be seen on a day. */
public final class VisibilityRules {

  private final SiteFile site;
  private final LocalDate today;
  private final boolean production;
  private final ConsentGate consent;
  private final Problems problems;

  /**
   * @param today the day it is; never taken from the system here
   * @param production whether the site is for the public: samples are refused, and every story must
   *     be the text that was agreed to
   */
  public VisibilityRules(SiteFile site, LocalDate today, boolean production, Problems problems) {
    this.site = site;
    this.today = today;
    this.production = production;
    this.consent = new ConsentGate(today, production);
    this.problems = problems;
  }

  /** Decides, and tells why when something that an editor may expect to see is held back. */
  public Visibility of(Draft draft) {
    Content content = draft.content();
    if (content == null) {
      return Visibility.BROKEN;
    }
    Common common = content.common();
    if (common.draft()) {
      return Visibility.DRAFT;
    } else if (isToCome(common.date())) {
      return Visibility.SCHEDULED;
    }
    boolean over = common.expires() != null && common.expires().isBefore(today);
    if (over && common.afterExpiry() == AfterExpiry.REMOVE) {
      return Visibility.EXPIRED;
    }
    if (isHeld(draft, content)) {
      return Visibility.HELD;
    }
    return over ? Visibility.ARCHIVED : Visibility.SHOWN;
  }

  private boolean isToCome(@Nullable LocalDate date) {
    return date != null && date.isAfter(today);
  }

  private boolean isHeld(Draft draft, Content content) {
    if (content instanceof Story story) {
      refuseSample(draft, story);
      Optional<Problem> hold = consent.hold(draft, story);
      hold.ifPresent(problems::add);
      problems.addAll(consent.warnings(draft, story));
      return hold.isPresent();
    }
    return content instanceof Factsheet factsheet && isReviewHeld(draft, factsheet);
  }

  private void refuseSample(Draft draft, Story story) {
    if (production && story.sample()) {
      tell(LibraryCode.SAMPLE_IN_PRODUCTION, draft, "sample", "This story is a sample.");
    }
  }

  private boolean isReviewHeld(Draft draft, Factsheet factsheet) {
    SiteFile.Limits limits = site.limits();
    if (factsheet.reviewed() == null || limits == null || limits.factsheetOverdue() == null) {
      return false;
    }
    int months = limits.overdueMonths() == null ? 6 : limits.overdueMonths();
    LocalDate last = factsheet.reviewed().next().plusMonths(months);
    if (!last.isBefore(today) || limits.factsheetOverdue() == WhenOverdue.NOTICE) {
      return false;
    }
    boolean hold = limits.factsheetOverdue() == WhenOverdue.HOLD;
    Code code = hold ? LibraryCode.REVIEW_HELD : LibraryCode.REVIEW_LONG_OVERDUE;
    tell(code, draft, "reviewed", "Its review was due by " + factsheet.reviewed().next() + ".");
    return hold;
  }

  private void tell(Code code, Draft draft, String field, String message) {
    problems.add(code, Locator.find(draft.file(), field), message, code.remedy());
  }
}
