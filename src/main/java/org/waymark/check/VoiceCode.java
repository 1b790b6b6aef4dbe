package org.waymark.check;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with the words of people: clips, quotations, film and sound. */
public enum VoiceCode implements Code {
  CLIP_INCOMPLETE(
      Severity.ERROR,
      "A clip does not say which part of its story it is, or says it in two ways.",
      "Write quote with words of the story, or from-heading with a heading of it."),
  WORDS_NOT_IN_STORY(
      Severity.ERROR,
      "Words are given as those of a story's teller, but do not stand in the story like that.",
      "Copy the words from the story, exactly as they stand there."),
  QUOTATION_WITHOUT_SPEAKER(
      Severity.WARNING,
      "A quotation in the site's own texts does not say whose words it is.",
      "Add a last line with a dash: > — Name, role"),
  FILM_FILE_KIND(
      Severity.ERROR,
      "A file that is named for a film or recording is of a kind that cannot be used for that.",
      "Use WebM or MP4 for film, MP3, Ogg or M4A for sound, WebVTT (.vtt) for captions, and .md or"
          + " .txt for what is said."),
  FILM_WITHOUT_TRANSCRIPT(
      Severity.ERROR,
      "A film or recording has no text of what is said, so those who cannot hear it, or do not want to"
          + " play it, are left out.",
      "Write down what is said, as Markdown, and name the file as transcript."),
  FILM_WITHOUT_CAPTIONS(
      Severity.WARNING,
      "A film of this site has no captions.",
      "Make captions as WebVTT and name the file as captions."),
  CAPTIONS_UNREADABLE(
      Severity.ERROR,
      "A file of captions is not WebVTT, so browsers will show none of it.",
      "Begin the file with a line that says WEBVTT, or save it again as WebVTT."),
  FILM_LENGTH(
      Severity.ERROR,
      "The length of a film cannot be read.",
      "Write minutes and seconds, such as \"3:40\", or with hours \"1:02:05\".");

  private final Explanation explanation;

  VoiceCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
