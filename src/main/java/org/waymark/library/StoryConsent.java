package org.waymark.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Story;
import org.waymark.content.Story.Consent;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/**
 * How it stands with the consent of one story file on a day. Names no teller.
 *
 * @param draft the file
 * @param consent its public part; null when the file has none
 * @param sample whether the story is invented
 * @param visibility whether it may be seen
 * @param why it is held back for the sake of consent; empty when it is not
 * @param fingerprint of its text as it is now
 */
public record StoryConsent(
    Draft draft,
    @Nullable Consent consent,
    boolean sample,
    Visibility visibility,
    Optional<Problem> why,
    String fingerprint) {

  /** The consents of all stories whose fields could be read, in the order of the drafts. */
  public static List<StoryConsent> of(
      Collection<Draft> drafts, Shared shared, LocalDate today, boolean production) {
    Map<String, Visibility> originals = new HashMap<>();
    VisibilityRules quiet = new VisibilityRules(shared, today, production, new Problems());
    String first = shared.firstLanguage();
    List<StoryConsent> consents = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.content() instanceof Story && draft.language().equals(first)) {
        originals.put(draft.key().id(), quiet.of(draft));
      }
    }
    ConsentGate gate = new ConsentGate(shared.withdrawals(), today, production);
    for (Draft draft : drafts) {
      if (draft.content() instanceof Story story) {
        Visibility own = quiet.of(draft);
        Visibility original = originals.getOrDefault(draft.key().id(), Visibility.SHOWN);
        consents.add(
            new StoryConsent(
                draft,
                story.consent(),
                story.sample(),
                VisibilityRules.ofTranslation(own, original),
                gate.hold(draft, story),
                Fingerprint.of(story, draft.body(), draft.transcript())));
      }
    }
    return List.copyOf(consents);
  }

  /** Whether the recorded fingerprint is that of the text as it is; false when there is none. */
  public boolean isTextAgreed() {
    return consent != null && fingerprint.equals(consent.agreedText());
  }

  /** What the file is called by in commands: {@code the-phone-call.cy}. */
  public String name() {
    String file = draft.file().fileName();
    return file.substring(0, file.lastIndexOf('.'));
  }
}
