package org.waymark.check;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What would follow a reader from a finished page, or let somebody do so. */
public enum TraceCode implements Code {
  ASKS_ELSEWHERE(
      Severity.ERROR,
      "A finished file makes the reader's browser ask another site without being asked. That site"
          + " then knows who reads what.",
      "Put the file that is fetched into templates/assets/ and name it with asset(\"…\"), or leave"
          + " it out. A link that readers choose themselves may lead anywhere."),
  KEPT_ON_DEVICE(
      Severity.ERROR,
      "A finished file keeps something on the reader's device, where others who use it may find it.",
      "Leave it out. What a reader has chosen may stand in the fragment of the address, behind the"
          + " #: it is sent to nobody and gone with the page."),
  INLINE_SCRIPT(
      Severity.ERROR,
      "A page has a script within it. Browsers are told to run only files of the site's own, so that"
          + " nothing that slips into a page can run; this one does not run either.",
      "Put it into a file in templates/assets/ and ask for it in the template with"
          + " <@scripts.want \"….js\"/>."),
  INLINE_STYLE(
      Severity.ERROR,
      "A page has styles within it. Browsers are told to use only style sheets of the site's own, so"
          + " they change nothing.",
      "Give the element a class, and write the style into a file in templates/assets/."),
  POLICY_MISSING(
      Severity.ERROR,
      "A page does not tell browsers to fetch and run nothing but the site's own files, and to tell"
          + " nobody where a reader came from, or says it too late.",
      "Let the template use <@layout.frame …> of parts/layout.ftlh; in a layout of your own, begin"
          + " the head with <@safety fetches/> as the theme's does.");

  private final Explanation explanation;

  TraceCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
