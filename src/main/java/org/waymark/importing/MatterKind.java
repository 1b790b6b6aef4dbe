package org.waymark.importing;

/** What an import leaves to a person. The order is the order of the report. */
public enum MatterKind {
  STORY(
      "Stories: ask the tellers",
      "Each is held back: nothing of it is published. Ask the teller, write the public part of the"
          + " consent into the field consent, and who tells it into teller. An account of WordPress"
          + " says nothing about who told a story. The role that stands there is only the first of your list."),
  NEWS(
      "Posts that became news",
      "If one of them is somebody's own story, delete it and import again with --stories and its category."
          + " Without --stories all of them are drafts; with it those that were public still are."),
  CHANGED(
      "Changed since the last import, and left alone",
      "Somebody has changed these files, so they stay as they are. Where the export has something newer,"
          + " copy it by hand."),
  WITHDRAWN("Taken back, and not taken over", "Nothing need be done."),
  PASSWORD(
      "Behind a password at WordPress",
      "Waymark has no passwords, so these are drafts. Delete them if they are not for the public."),
  EMAIL(
      "E-mail addresses left out",
      "Put the public ones into an organisation's contacts; nobody else's belong on the site."),
  PICTURE(
      "Pictures to fetch",
      "Copy each from your WordPress, best together with the whole folder wp-content/uploads, to the"
          + " place that is named. Then import the same file again: texts that nobody has changed get"
          + " their pictures."),
  ALT(
      "Pictures that nobody has described",
      "In the text, write what the picture shows into the square brackets, and take the signs <!-- and"
          + " --> around it away."),
  FILE(
      "Leaflets and other files to fetch",
      "Copy each to the place that is named, and import the same file again."),
  EMBED(
      "Films and other things from elsewhere, now links",
      "A reader is asked before anything comes from elsewhere. If the film is yours, put it into"
          + " content/media with a transcript."),
  SHORTCODE(
      "Shortcodes",
      "What a plugin made of them is gone; words between them are kept. Look whether something is"
          + " missing."),
  LEFT_OUT(
      "Forms, scripts and blocks that were left out",
      "Look whether the page makes sense without them."),
  LINK(
      "Links that led to something that is not here",
      "Only their words are kept. Put the right address in."),
  CONTENT_TOO_LONG("Texts that were cut", "They are longer than a page can be. Divide them."),
  TITLE("Without a title", "Give each a title; then also rename its file."),
  SUMMARY(
      "Without a summary",
      "They are drafts. Write a sentence or two into summary, then take the line draft: true away."),
  TOPIC(
      "Topics",
      "Look through content/topics.yaml: move each into the facet where it belongs, say how sensitive it"
          + " is, and delete what nobody needs."),
  ADDRESS(
      "Addresses that changed and do not lead on",
      "Links to them from elsewhere will not be answered. Your host may be able to."),
  NOT_TAKEN("Not taken over", "What WordPress or a plugin keeps beside texts."),
  CHECK(
      "What waymark check says of these files",
      "The same that the command says, with its place. Errors keep the site from being published until they"
          + " are mended.");

  private final String heading;
  private final String advice;

  MatterKind(String heading, String advice) {
    this.heading = heading;
    this.advice = advice;
  }

  /** Above a list of them. */
  public String heading() {
    return heading;
  }

  /** What to do about them: a sentence or two. */
  public String advice() {
    return advice;
  }
}
