package org.waymark.health.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Story.Consent;
import org.waymark.library.LibraryCode;
import org.waymark.library.Locator;
import org.waymark.library.StoryConsent;
import org.waymark.library.Visibility;
import org.waymark.problem.Code;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;

/** Consents that run out, and stories that are held back. By id only: it names no teller. */
final class ConsentSurvey implements Survey {

  /** Days before the end from which there is hardly time to ask. */
  private static final int LATE = 30;

  @Override
  public List<Finding> findings(Ground ground) {
    List<Finding> findings = new ArrayList<>();
    for (StoryConsent story : ground.consents()) {
      if (story.draft().whole()) { // Otherwise what is missing may be what could not be read.
        finding(ground, story).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(Ground ground, StoryConsent story) {
    Visibility visibility = story.visibility();
    if (visibility == Visibility.HELD || visibility == Visibility.WITHDRAWN) {
      return story.why().map(why -> held(story, why));
    }
    return Optional.ofNullable(story.consent())
        .filter(consent -> visibility.isShown())
        .map(Consent::until)
        .filter(until -> !until.isAfter(ground.today().plusDays(Ground.AHEAD)))
        .map(until -> ending(ground, story, until));
  }

  private static Finding held(StoryConsent story, Problem why) {
    Code code = why.code();
    boolean over = code == LibraryCode.CONSENT_RUN_OUT;
    return new Finding(
        over ? FindingKind.CONSENT : FindingKind.STORY_HELD,
        code == LibraryCode.CONSENT_NOT_BEGUN ? Urgency.LATER : Urgency.NOW,
        story.draft().key().toString(),
        why.place() == null ? Place.of(story.draft().file().name()) : why.place(),
        why.message(),
        day(code, story.consent()),
        why.fix());
  }

  private static @Nullable LocalDate day(Code code, @Nullable Consent consent) {
    if (consent == null) {
      return null;
    } else if (code == LibraryCode.CONSENT_RUN_OUT) {
      return consent.until();
    }
    return code == LibraryCode.CONSENT_NOT_BEGUN ? consent.given() : null;
  }

  private static Finding ending(Ground ground, StoryConsent story, LocalDate until) {
    boolean late = !until.isAfter(ground.today().plusDays(LATE));
    Code code = late ? LibraryCode.CONSENT_ENDING_SOON : LibraryCode.CONSENT_ENDING;
    return new Finding(
        FindingKind.CONSENT,
        late ? Urgency.NOW : Urgency.SOON,
        story.draft().key().toString(),
        Locator.find(story.draft().file(), "consent", "until"),
        "The consent runs out on " + until + ", " + ground.far(until) + ".",
        until,
        code.remedy());
  }
}
