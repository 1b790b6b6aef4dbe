package org.waymark.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Story;
import org.waymark.content.Story.Channel;
import org.waymark.content.Story.Consent;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/**
 * Whether a story's teller has agreed that it may stand on the website today. Messages name the
 * story's file, never its teller.
 */
final class ConsentGate {

  /** Days before the end from which it is told. */
  private static final int EARLY = 90;

  private static final int LATE = 30;

  private final Withdrawals withdrawals;
  private final LocalDate today;
  private final boolean production;

  ConsentGate(Withdrawals withdrawals, LocalDate today, boolean production) {
    this.withdrawals = withdrawals;
    this.today = today;
    this.production = production;
  }

  /** Whether the teller has taken the story back and not agreed again since. */
  boolean isWithdrawn(Draft draft, Story story) {
    return withdrawn(draft, story).isPresent();
  }

  private Optional<LocalDate> withdrawn(Draft draft, Story story) {
    if (withdrawals.isEmpty()) {
      return Optional.empty();
    }
    return withdrawals
        .ofStory(draft.key())
        .or(() -> withdrawals.ofText(Fingerprint.of(story, draft.body(), draft.transcript())))
        .filter(day -> story.consent() == null || !story.consent().given().isAfter(day));
  }

  /** Why the story is held back; empty when it may be published. */
  Optional<Problem> hold(Draft draft, Story story) {
    Consent consent = story.consent();
    Optional<LocalDate> withdrawn = withdrawn(draft, story);
    if (withdrawn.isPresent()) {
      return held(
          LibraryCode.CONSENT_WITHDRAWN,
          draft,
          "The teller took this story back on " + withdrawn.get() + ".");
    } else if (consent == null) {
      return held(LibraryCode.CONSENT_MISSING, draft, "It has no record of consent.");
    }
    Optional<Problem> inRegister = inRegister(draft, story);
    if (inRegister.isPresent()) {
      return inRegister;
    } else if (!consent.channels().contains(Channel.WEBSITE)) {
      return held(LibraryCode.CONSENT_CHANNEL, draft, "The consent does not name the website.");
    } else if (consent.given().isAfter(today)) {
      return held(
          LibraryCode.CONSENT_NOT_BEGUN, draft, "The consent begins on " + consent.given() + ".");
    } else if (consent.until() != null && consent.until().isBefore(today)) {
      return held(
          LibraryCode.CONSENT_RUN_OUT, draft, "The consent ran out on " + consent.until() + ".");
    } else if (consent.agreedText() != null
        && !consent.agreedText().equals(Fingerprint.of(story, draft.body(), draft.transcript()))) {
      return held(
          LibraryCode.CONSENT_TEXT_CHANGED, draft, "The text differs from the one agreed to.");
    } else if (production && consent.agreedText() == null && !story.sample()) {
      return held(
          LibraryCode.CONSENT_TEXT_NOT_SEALED, draft, "It is not recorded which text was agreed.");
    }
    return Optional.empty();
  }

  /** That the private record says that the story was taken back; empty when it does not. */
  Optional<Problem> inRegister(Draft draft, Story story) {
    if (story.consent() == null || !withdrawals.isInRegister(story.consent().ref())) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            LibraryCode.WITHDRAWN_IN_REGISTER,
            Locator.find(draft.file(), "consent"),
            "The consent register says that the consent to this story was withdrawn. The story is"
                + " held back.",
            "Type now: waymark withdraw "
                + draft.key().id()
                + ". If it was not withdrawn, empty the cell in the register."));
  }

  /** What an editor should know of a story that may be published. */
  List<Problem> warnings(Draft draft, Story story) {
    Consent consent = story.consent();
    List<Problem> warnings = new ArrayList<>();
    if (consent == null) {
      return warnings;
    }
    ending(draft, consent.until()).ifPresent(warnings::add);
    if (story.sample()) {
      return warnings;
    }
    if (consent.agreedText() == null && !production) {
      warnings.add(
          told(
              LibraryCode.CONSENT_TEXT_NOT_SEALED,
              draft,
              "It is not recorded which text was agreed."));
    }
    if (!consent.othersAgreed()) {
      warnings.add(
          told(LibraryCode.CONSENT_OTHERS, draft, "It is not said that others have agreed."));
    }
    return warnings;
  }

  /** Told twice over: once when there is time to ask, and again when there hardly is. */
  private Optional<Problem> ending(Draft draft, @Nullable LocalDate until) {
    if (until == null || until.isBefore(today)) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(today, until);
    if (days > EARLY) {
      return Optional.empty();
    }
    Code code = days > LATE ? LibraryCode.CONSENT_ENDING : LibraryCode.CONSENT_ENDING_SOON;
    String left = days == 0 ? "today" : days == 1 ? "in 1 day" : "in " + days + " days";
    return Optional.of(told(code, draft, "The consent runs out on " + until + ", " + left + "."));
  }

  private static Optional<Problem> held(Code code, Draft draft, String why) {
    return Optional.of(told(code, draft, why + " The story is held back."));
  }

  private static Problem told(Code code, Draft draft, String message) {
    return Problem.of(code, Locator.find(draft.file(), "consent"), message, code.remedy());
  }
}
