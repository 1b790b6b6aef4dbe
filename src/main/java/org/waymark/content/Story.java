package org.waymark.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A patient's or relative's own account, published only with consent. */
public record Story(
    @Inline Common common,
    @About(value = "Who is telling.", example = "{name: Rhian, identity: pen-name, role: partner}")
        Teller teller,
    @About(
            value = "What a reader will meet in the text: ids from content-notes.yaml.",
            example = "[hospital-treatment]")
        @IdOf(Vocabulary.CONTENT_NOTE)
        List<String> contentNotes,
    @About(
            value = "What the teller agreed to. Without it the story is held back.",
            example =
                "{ref: ST-0042, given: 2026-02-10, until: 2029-02-10, channels: [website],"
                    + " others-agreed: true}")
        @Nullable Consent consent,
    @About(value = "Organisations that helped the teller.", example = "[miscarriage-uk]")
        @IdOf(Vocabulary.ORGANISATION)
        List<String> helpedBy,
    @About(value = "A film of the teller.", example = "{src: media/rhian.webm, …}")
        @Nullable Film film,
    @About(
            value = "What was changed before publishing, said openly.",
            example = "Names and places were changed.")
        @Nullable String edits,
    @About(value = "Invented for demonstration; the page says so.", example = "true")
        boolean sample)
    implements Content {

  /** Who tells a story, as they chose to be shown. */
  public record Teller(
      @About(value = "The name as it is shown.", example = "Rhian") String name,
      @About(value = "What kind of name that is.", example = "pen-name") Identity identity,
      @About(value = "A topic of the facet \"teller\".", example = "partner") @IdOf(Vocabulary.ROLE)
          String role,
      @About(value = "Where the teller lives or lived.", example = "wales")
          @Nullable Nation nation) {}

  /** How much of who they are a teller shows. */
  public enum Identity implements Choice {
    FULL_NAME,
    FIRST_NAME,
    PEN_NAME,
    ANONYMOUS
  }

  /** The public part of a consent: no names, no contact details. */
  public record Consent(
      @About(value = "The key of the private record.", example = "ST-0042") String ref,
      @About(value = "The day it was given.", example = "2026-02-10") LocalDate given,
      @About(value = "The last day it holds.", example = "2029-02-10") @Nullable LocalDate until,
      @About(value = "Where the story may be used.", example = "[website, feed]")
          List<Channel> channels,
      @About(value = "Other people who can be recognised have agreed.", example = "true")
          boolean othersAgreed,
      @About(value = "The fingerprint of the text that the teller agreed to.", example = "sha256:…")
          @Nullable String agreedText) {}

  /** A way in which a story may be used. */
  public enum Channel implements Choice {
    WEBSITE,
    FEED,
    PRINT,
    PRESS,
    SOCIAL,
    TRAINING,
    REUSE
  }
}
