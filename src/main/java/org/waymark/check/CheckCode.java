package org.waymark.check;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong between the parts of a site. */
public enum CheckCode implements Code {
  LINK_TO_NOTHING(
      Severity.ERROR,
      "A link names something that does not exist, so a reader would be led nowhere.",
      "Correct the name, or remove the link."),
  STILL_TO_BE_WRITTEN(
      Severity.ERROR,
      "A field still has the words with which a new file begins. Readers would see them on cards, in"
          + " feeds and in search.",
      "Write what the words ask for, or put draft: true back until it is written."),
  LINK_TO_HIDDEN(
      Severity.WARNING,
      "A link leads to something that may not be seen now, such as a draft or a story that is held"
          + " back. Only its words are shown, without the link.",
      "Nothing need be done if it will be published; otherwise remove the link."),
  LINK_TO_CLOSED(
      Severity.ERROR,
      "A text sends readers to an organisation that has closed.",
      "Link to the one that took over its work."),
  FIGURE_WORDING(
      Severity.ERROR,
      "A text says a figure in words that the evidence register does not give.",
      "Use one of the register's wordings, or add this one there if it is true."),
  FIGURE_NOT_TO_PUBLISH(
      Severity.ERROR,
      "A text uses a figure that the register marks as not to be published.",
      "Use another figure, or leave it out."),
  FIGURE_SUPERSEDED(
      Severity.ERROR,
      "A text, or a table of figures on a page, uses a figure that a newer one has replaced.",
      "Use the newer figure."),
  FIGURE_DATED(
      Severity.WARNING,
      "A text uses an older figure without saying of which year it is.",
      "Write the year in the same part of the text, between the same two headings."),
  FIGURES_DISAGREE(
      Severity.WARNING,
      "A page shows two figures that disagree, and the register does not say why they differ.",
      "Write why under one of the two in the register."),
  NUMBER_WITHOUT_SOURCE(
      Severity.WARNING,
      "A text of the site's own says a share, such as 65% or 1 in 8, that no figure or reference"
          + " stands behind. When the register changes, it would go on saying the old number.",
      "Link it to a figure, or name its source in the same paragraph."),
  REFERENCE_UNKNOWN(
      Severity.ERROR,
      "A ref: link names no reference of this factsheet.",
      "Add the reference to the fields, or correct the id."),
  SHOWN_HELP_UNFIT(
      Severity.ERROR,
      "The help on every page names an organisation that is closed or may not be seen.",
      "Choose another in help-now of site.yaml."),
  ADDRESS_WITHOUT_SLASHES(
      Severity.ERROR,
      "An address of this site begins and ends with a slash.",
      "Write it like /about/."),
  UNKNOWN_TIME_ZONE(
      Severity.ERROR,
      "The site's time zone is not one that computers know.",
      "Write Europe/London."),
  CONTENT_NOTE_NEEDED(
      Severity.ERROR,
      "A story of sensitivity 2 or more says nothing of what a reader will meet.",
      "Add content-notes."),
  HELP_MISSING(
      Severity.ERROR,
      "A text or a topic of sensitivity 2 or more has nobody in its help block who helps in one of"
          + " the nations that it is for.",
      "Add an organisation that serves that nation to the directory."),
  CRISIS_HELP_MISSING(
      Severity.ERROR,
      "A text or a topic about suicide or self-harm has nobody beside it who helps in a crisis in one"
          + " of the nations that it is for. Only those that are open and may be seen count.",
      "Add an organisation with crisis: true that serves that nation to the directory."),
  STORY_SINGLED_OUT(
      Severity.INFO,
      "Few stories share the public facts of this one, so its teller may be recognised: their"
          + " nation, who they are to the loss, and what the story is about.",
      "Leave out one of the facts, if the teller would rather not be found by them; or accept it."),
  HURTFUL_WORD(
      Severity.WARNING,
      "The site's own voice uses a word that hurts many who read it.",
      "Say it as the message proposes. Where the word is needed once, allow it in site.yaml."),
  NOT_REVIEWED(
      Severity.WARNING,
      "A factsheet does not say who checked it and when.",
      "Add reviewed with on, by and next."),
  REVIEW_OVERDUE(
      Severity.WARNING,
      "A factsheet's review is overdue; its page says so.",
      "Have it reviewed and set reviewed."),
  REFERENCE_INCOMPLETE(
      Severity.ERROR,
      "A reference that is not in the evidence register needs at least a title.",
      "Add title, publisher, year and url, or use an id of the register."),
  TELEPHONE_NUMBER(
      Severity.ERROR,
      "A telephone number cannot be right, so a reader in need would reach nobody.",
      "Check the number with the organisation."),
  CALL_COST(
      Severity.ERROR,
      "The stated cost contradicts the number's prefix.",
      "Set cost to what numbers with that prefix cost."),
  OPENING_HOURS(
      Severity.ERROR,
      "The opening hours cannot be read, so they cannot be shown rightly.",
      "Write them in OpenStreetMap's notation, such as Mo-Fr 09:00-17:00."),
  OPENING_HOURS_DOUBTFUL(
      Severity.WARNING,
      "The opening hours can be read, but are easily meant otherwise.",
      "Look whether the table on the organisation's page says what you mean."),
  LAW_ELSEWHERE(
      Severity.WARNING,
      "A law note is about a nation that its page is not for. The note says so to readers.",
      "Add the nation to the page's nations, or move the note to a page for that nation."),
  LAW_ENDED(
      Severity.WARNING,
      "The last day of a law note has passed, so it is not shown, and the page says nothing else of"
          + " the law in that nation today.",
      "Write a note on what holds since then, or remove the ended one."),
  LAW_OVERLAP(
      Severity.WARNING,
      "Two law notes of one section begin on different days and hold in one nation at once.",
      "Give the first a last day; or put notes on different questions under headings of their own."),
  CONTACT_VALUE(
      Severity.ERROR,
      "An e-mail or web address of an organisation cannot be right.",
      "Copy it from the organisation's own page."),
  NUMBER_LISTED_TWICE(
      Severity.WARNING,
      "Two organisations list the same number. Often one of them is wrong.",
      "Check both entries."),
  NO_CONTACT(
      Severity.WARNING,
      "An active organisation has neither a contact nor a website.",
      "Add one, or set its status."),
  NOT_CHECKED_LATELY(
      Severity.WARNING,
      "An entry of the directory was last checked longer ago than the site allows.",
      "Check it with the organisation and set checked."),
  CLOSED_WITHOUT_SUCCESSOR(
      Severity.INFO,
      "A closed organisation names no one who took over.",
      "Add replaced-by if there is someone."),
  FIGURE_UNKNOWN(
      Severity.ERROR,
      "A figure is named that the evidence register does not have.",
      "Correct the name: evidence-id/figure-id."),
  FIGURE_OUT_OF_RANGE(
      Severity.ERROR, "A percentage lies between 0 and 100.", "Correct the value or the unit."),
  WORDING_AGAINST_VALUE(
      Severity.ERROR,
      "A figure has a wording that says another number than its value.",
      "Look into the source, then correct the wording or the value."),
  STATEMENT_WITHOUT_WORDING(
      Severity.WARNING,
      "A figure's statement says a share that none of its wordings says. One of the two may be old.",
      "Add the wording to text, or correct the statement."),
  FIGURE_UNITS_MIXED(
      Severity.ERROR,
      "The figures of one group have different units, so they cannot stand in one table.",
      "Put them in different groups."),
  WAVES_OUT_OF_ORDER(
      Severity.ERROR,
      "The rounds of a repeated question are not in the order of their years.",
      "Put the oldest first, each year once."),
  HISTORY_OUT_OF_ORDER(
      Severity.ERROR,
      "What became of a recommendation is not told in the order of the days.",
      "Put the oldest first; none may be later than updated."),
  RECOMMENDATION_UNKNOWN(
      Severity.ERROR,
      "An answer names a recommendation that its source does not have.",
      "Correct the id, or remove it from to."),
  SUPERSEDED_IN_CIRCLE(
      Severity.ERROR,
      "Items replace one another in a circle, so none of them holds.",
      "Remove superseded-by from the newest."),
  MEDIA_NOT_FOUND(
      Severity.ERROR,
      "A field names a file that is not in the media folder.",
      "Put the file into content/media/, or correct the name."),
  SECTION_INCOMPLETE(
      Severity.ERROR,
      "A section of a page does not say what it needs to be shown.",
      "Add what the message names."),
  NOT_SHOWN(
      Severity.WARNING,
      "A page says something that none of its sections shows, so no reader sees it.",
      "Add a section for it, or remove it."),
  TIMELINE_DATE(
      Severity.WARNING,
      "A date of a timeline is no day, month or year. It is shown as it is written, and the timeline"
          + " stays in the order in which it is written.",
      "Write 2015, 2015-11 or 2015-11-03."),
  ACTION_CLOSED(
      Severity.INFO,
      "The last day of an action has passed. Readers are told so below those that are still open.",
      "Nothing need be done. Remove it when nobody will look for it any more."),
  VERSION_NOT_NEWEST(
      Severity.ERROR,
      "A document's version is not the newest one that its history tells of.",
      "Correct the version, or add an entry for it to the history."),
  HEADING_WITHOUT_ID(
      Severity.WARNING,
      "A heading of a numbered document has no id of its own. Its address is made from its words,"
          + " so links from outside break when the words change.",
      "Write an id such as {#supportive-staff} after the words of the heading."),
  HEADING_GONE(
      Severity.WARNING,
      "A document no longer has a heading that an earlier version had, so links from outside that lead"
          + " to it break.",
      "Keep its id on the heading that took its place, or list it under gone."),
  TRANSLATION_ALONE(
      Severity.INFO,
      "An item exists in another language but not in the site's first.",
      "Nothing need be done if that is meant.");

  private final Explanation explanation;

  CheckCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
