package org.waymark.markdown;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with a text. */
public enum MarkdownCode implements Code {
  ADDRESS_UNSAFE(
      Severity.ERROR,
      "A link's address could run something in the reader's browser, or leads elsewhere than it says.",
      "Write the whole address of the page, beginning with https://."),
  ADDRESS_UNKNOWN(
      Severity.ERROR,
      "A link begins with a word and a colon that mean nothing here.",
      "Use one of the known words, such as org: or factsheet:, or a whole address with https://."),
  ADDRESS_EMPTY(
      Severity.ERROR, "A link has no address.", "Write the address between the round brackets."),
  LINK_UNREADABLE(
      Severity.ERROR,
      "Something looks like a link, but is shown as it is written, because its address cannot be read.",
      "Write [words](address) without a space between the brackets or in the address."),
  ADDRESS_REPEATED(
      Severity.ERROR,
      "Long addresses that are written once are used by so many links that the page would become too large.",
      "Use fewer links, or shorter addresses."),
  HEADING_NOT_FOUND(
      Severity.ERROR,
      "A link leads to a heading of the same page that is not there.",
      "Give the heading an id, {#like-this}, and write the same after the # of the link."),
  HEADING_ID_TWICE(
      Severity.ERROR,
      "Two headings of a text have been given the same id, so a link cannot tell them apart.",
      "Give one of the headings another id."),
  HEADING_ID_UNUSABLE(
      Severity.ERROR,
      "The id of a heading holds something other than letters, digits, hyphens, dots and underscores.",
      "Write an id such as {#what-helps}."),
  HEADING_LEVEL_ONE(
      Severity.WARNING,
      "A text has a heading of the first level. The page's title is the only one.",
      "Write ## instead of #."),
  HEADING_LEVEL_SKIPPED(
      Severity.WARNING,
      "A heading is two or more levels below the one before, which puzzles those who listen to a page.",
      "Use the next level: ### after ##."),
  HEADING_EMPTY(
      Severity.WARNING, "A heading has no words. It is left out.", "Write a heading or delete it."),
  PICTURE_WITHOUT_ALT(
      Severity.ERROR,
      "A picture has no words for those who cannot see it.",
      "Describe the picture between the square brackets."),
  PICTURE_FROM_ELSEWHERE(
      Severity.ERROR,
      "A picture would be fetched from another site, which would learn who reads this page.",
      "Put the picture into the media folder, if that is allowed, and name it from there."),
  FOOTNOTE_NOT_FOUND(
      Severity.ERROR,
      "A footnote is pointed to, but not written.",
      "Write it at the end of the text: [^1]: The note."),
  FOOTNOTE_UNUSED(
      Severity.WARNING,
      "A footnote is written, but nothing points to it. It is left out.",
      "Point to it from the text, or delete it."),
  FOOTNOTE_TWICE(
      Severity.ERROR,
      "Two footnotes have the same name. The second is left out.",
      "Give one of them another name."),
  TABLE_ROW_TOO_LONG(
      Severity.WARNING,
      "A row of a table has more cells than the table has columns.",
      "Take a | out of the row, or add a column to the table's first two lines."),
  CALLOUT_UNKNOWN(
      Severity.ERROR,
      "A quotation begins with a word in [! ] that is not known. It is shown as a quotation.",
      "Write [!URGENT], [!EMERGENCY], [!ADVICE], [!IMPORTANT] or [!LAW nation]."),
  CARE_CARD_WITHOUT_HEADING(
      Severity.ERROR,
      "A care card does not begin with a heading.",
      "Write a heading in its second line: > ## Call 999 if"),
  IMPORTANT_TOO_OFTEN(
      Severity.WARNING,
      "A page has more than two important notes. When everything is important, nothing is.",
      "Keep the two that matter most."),
  LAW_UNREADABLE(
      Severity.ERROR,
      "A [!LAW] does not say which nation and which days it is about. It is shown as a quotation.",
      "Write the nations and the days: [!LAW england, wales 2026-01-01..2027-03-31]."),
  LAW_NATION(
      Severity.ERROR,
      "A law note names a nation that the site does not know, so it might be shown to the wrong"
          + " readers.",
      "Write england, scotland, wales, northern-ireland or ireland."),
  HTML_DROPPED(
      Severity.WARNING,
      "HTML in a text is not on the short list of what is allowed. The tag is left out; its text stays.",
      "Write it in Markdown, or leave it out."),
  COMMENT_NOT_CLOSED(
      Severity.ERROR,
      "A comment begins and does not end, so everything after it would be hidden.",
      "Write --> where the comment ends."),
  TEXT_TOO_LONG(
      Severity.ERROR,
      "A text is longer than half a million characters or twenty thousand lines.",
      "Make several pages of it."),
  NESTED_TOO_DEEP(
      Severity.ERROR,
      "Lists, quotations or brackets stand in one another so deep that the text cannot be laid out.",
      "Look for a line that begins with many >, - or spaces, and for brackets that are not closed.");

  private final Explanation explanation;

  MarkdownCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
