package org.waymark.library;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** Why something is not shown, and what is wrong with the project's vocabulary. */
public enum LibraryCode implements Code {
  CONSENT_MISSING(
      Severity.WARNING,
      "A story without a record of consent is held back: nothing of it is published.",
      "Add the consent's public part once the teller has agreed."),
  CONSENT_CHANNEL(
      Severity.WARNING,
      "The teller has not agreed to the website, so the story is held back.",
      "Ask the teller; add website to channels only when they have agreed."),
  CONSENT_NOT_BEGUN(
      Severity.WARNING,
      "The consent begins on a later day, so the story is held back until then.",
      "Nothing need be done if the date is right."),
  CONSENT_RUN_OUT(
      Severity.WARNING,
      "The consent has run out, so the story is held back.",
      "Ask the teller whether they want to renew it."),
  CONSENT_TEXT_CHANGED(
      Severity.WARNING,
      "The text is not the one that the teller agreed to, so the story is held back.",
      "Show the teller the new text, or put the agreed text back."),
  CONSENT_TEXT_NOT_SEALED(
      Severity.WARNING,
      "It is not recorded which text the teller agreed to, so a later change would not be noticed.",
      "After the teller has read and agreed, record the text's fingerprint as agreed-text."),
  CONSENT_WITHDRAWN(
      Severity.WARNING,
      "The teller has taken the story back, so it is held back. Only a new consent, of a later day,"
          + " undoes that.",
      "Take the file out: waymark withdraw. If the teller has agreed again, write the new day as"
          + " given."),
  WITHDRAWN_IN_REGISTER(
      Severity.WARNING,
      "The consent register says that the consent to a story was withdrawn, so the story is held back:"
          + " nothing of it is published. Its text and pictures still lie in the project.",
      "Type now: waymark withdraw, and the story's name. If it was not withdrawn, empty the cell in the"
          + " register."),
  CONSENT_ENDING(
      Severity.WARNING,
      "The consent runs out within 90 days; then the story is held back.",
      "Ask the teller in good time whether they want to renew it."),
  CONSENT_ENDING_SOON(
      Severity.WARNING,
      "The consent runs out within 30 days; then the story is held back.",
      "Ask the teller now whether they want to renew it. Build and publish on the day after its end."),
  CONSENT_OTHERS(
      Severity.WARNING,
      "Other people may be recognised in the story and it is not said that they agreed.",
      "Ask them, change what gives them away, or set others-agreed: true."),
  SAMPLE_IN_PRODUCTION(
      Severity.ERROR,
      "Invented content must not be published as if it were real.",
      "Remove the sample, or build without --production."),
  REVIEW_HELD(
      Severity.WARNING,
      "A factsheet whose review is long overdue is held back, as site.yaml asks.",
      "Have it reviewed and set reviewed."),
  REVIEW_LONG_OVERDUE(
      Severity.ERROR,
      "A factsheet's review is long overdue, and site.yaml makes that an error.",
      "Have it reviewed and set reviewed."),
  STORY_WORDS_HIDDEN(
      Severity.WARNING,
      "A page has words of a story, as a clip or a quotation, and the story may not be seen now or is"
          + " gone. They are left out: words have no other consent than their story's.",
      "Nothing need be done if the story will be published; otherwise take its words out."),
  STORY_WORDS_TAKEN_BACK(
      Severity.WARNING,
      "A page has words of a story, as a clip, a quotation or its film, and its teller has taken them"
          + " back. They are left out; the story itself may stay.",
      "Take the words out."),
  STORY_WORDS_TOO_HARD(
      Severity.WARNING,
      "A page has words of a story of sensitivity 3, as a clip or a quotation. They are left out,"
          + " unless the page has all the story's topics of that sensitivity itself.",
      "Give the page these topics if it is about them; otherwise take the words out."),
  DUPLICATE_ID(
      Severity.ERROR, "Two things in the project have the same id.", "Rename one of them.");

  private final Explanation explanation;

  LibraryCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
