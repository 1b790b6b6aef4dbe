package org.waymark.library;

import java.time.LocalDate;
import java.util.Objects;
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

  /** How late a review may be where the site does not say. */
  private static final int USUAL_MONTHS = 6;

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
  public VisibilityRules(Shared shared, LocalDate today, boolean production, Problems problems) {
    this.site = shared.site();
    this.today = today;
    this.production = production;
    this.consent = new ConsentGate(shared.withdrawals(), today, production);
    this.problems = problems;
  }

  /** Decides, and tells why when something that an editor may expect to see is held back. */
  public Visibility of(Draft draft) {
    Content content = draft.content();
    if (content == null) {
      return Visibility.BROKEN;
    }
    Common common = content.common();
    if (common.draft() || isToCome(common.date())) {
      return beforeItsDay(draft, content);
    }
    boolean over = common.expires() != null && common.expires().isBefore(today);
    if (over && common.afterExpiry() == AfterExpiry.REMOVE) {
      return Visibility.EXPIRED;
    }
    if (isHeld(draft, content)) {
      boolean withdrawn = content instanceof Story story && consent.isWithdrawn(draft, story);
      return withdrawn ? Visibility.WITHDRAWN : Visibility.HELD;
    }
    return over ? Visibility.ARCHIVED : Visibility.SHOWN;
  }

  /** What was taken back nobody is to see again, not even those who see what is still to come. */
  private Visibility beforeItsDay(Draft draft, Content content) {
    if (content instanceof Story story && consent.isWithdrawn(draft, story)) {
      return Visibility.WITHDRAWN;
    }
    Optional<Problem> hold =
        content instanceof Story story ? consent.inRegister(draft, story) : Optional.empty();
    if (hold.isPresent()) {
      problems.add(hold.get());
      return Visibility.HELD;
    }
    return content.common().draft() ? Visibility.DRAFT : Visibility.SCHEDULED;
  }

  /** A translation may be seen only where its original may, whatever it would be by itself. */
  static Visibility ofTranslation(Visibility own, Visibility original) {
    return original.isShown() || own.compareTo(original) > 0 ? own : original;
  }

  private boolean isToCome(@Nullable LocalDate date) {
    return date != null && date.isAfter(today);
  }

  private boolean isHeld(Draft draft, Content content) {
    if (content instanceof Story story) {
      refuseSample(draft, story);
      Optional<Problem> hold = consent.hold(draft, story);
      if (draft.whole()) { // Otherwise what is missing may be what could not be read.
        hold.ifPresent(problems::add);
        problems.addAll(consent.warnings(draft, story));
      }
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
    if (!isLongOverdue(site, factsheet, today)) {
      return false;
    }
    boolean error = isReviewAnError(site, factsheet, today);
    boolean held = site.limits() != null && site.limits().factsheetOverdue() == WhenOverdue.HOLD;
    if (error || held) {
      Code code = error ? LibraryCode.REVIEW_LONG_OVERDUE : LibraryCode.REVIEW_HELD;
      String due = String.valueOf(Objects.requireNonNull(factsheet.reviewed()).next());
      tell(code, draft, "reviewed", "Its review was due by " + due + ".");
    }
    return held;
  }

  private static boolean isLongOverdue(SiteFile site, Factsheet factsheet, LocalDate today) {
    SiteFile.Limits limits = site.limits();
    Integer limit = limits == null ? null : limits.overdueMonths();
    int months = limit == null ? USUAL_MONTHS : limit;
    return factsheet.reviewed() != null
        && factsheet.reviewed().next().plusMonths(months).isBefore(today);
  }

  /** Whether a review is so late that the site's settings make it an error, told as such. */
  public static boolean isReviewAnError(SiteFile site, Factsheet factsheet, LocalDate today) {
    return site.limits() != null
        && site.limits().factsheetOverdue() == WhenOverdue.ERROR
        && isLongOverdue(site, factsheet, today);
  }

  private void tell(Code code, Draft draft, String field, String message) {
    problems.add(code, Locator.find(draft.file(), field), message, code.remedy());
  }
}
