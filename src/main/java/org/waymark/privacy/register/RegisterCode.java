package org.waymark.privacy.register;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with the private record of consent, and what it shows to be wrong. */
public enum RegisterCode implements Code {
  NO_REGISTER(
      Severity.INFO,
      "There are stories of real people, and no consent register is at hand. So nobody looks whether"
          + " a real name, an e-mail address, a telephone number or a postcode of a teller stands on"
          + " the site. With --production this must be mended.",
      "Name the register in site.yaml as consent-register, or in the variable"
          + " WAYMARK_CONSENT_REGISTER. \"waymark consent template\" prints an empty one."),
  REGISTER_NOT_FOUND(
      Severity.WARNING,
      "The consent register cannot be read on this computer, so real names are not looked for. With"
          + " --production this must be mended.",
      "Nothing need be done on a computer that is not meant to have it. Otherwise put it where"
          + " site.yaml or the variable WAYMARK_CONSENT_REGISTER says, or correct that."),
  REGISTER_INSIDE(
      Severity.ERROR,
      "The consent register lies in the project's folder, or in the Git repository around it. From"
          + " there real names are copied, sent and published by accident.",
      "Move it to a folder outside, which only those who need it can open. If it was ever committed,"
          + " tell whoever looks after the repository: old versions keep it."),
  REGISTER_ENCODING(
      Severity.ERROR,
      "The consent register is not in UTF-8, so names with accents would not be found.",
      "Save it again as \"CSV UTF-8\"."),
  REGISTER_FORM(
      Severity.ERROR,
      "The consent register is not a table that can be read: a row of headings, then a row a teller.",
      "Open it in a spreadsheet, mend the row, and save it as \"CSV UTF-8\"."),
  REGISTER_HEADING(
      Severity.ERROR,
      "The consent register has a column that Waymark does not know, lacks one that it needs, or has"
          + " one twice.",
      "Use the headings of \"waymark consent template\". A column of your own begins with x-, such as"
          + " x-case-worker; it is never read."),
  REGISTER_VALUE(
      Severity.ERROR,
      "A cell of the consent register is empty that must not be, or cannot be read. What it says would"
          + " not be looked for.",
      "Mend the cell. The message names its row and column, not what stands in it."),
  REGISTER_REF_TWICE(
      Severity.ERROR,
      "Two rows of the consent register have the same ref and different names, so it is not clear whose"
          + " consent it is.",
      "Give one of them another ref, here and in the story."),
  REGISTER_ONE_NAME(
      Severity.INFO,
      "A name in the consent register is a single word. Alone it is looked for on the teller's own page"
          + " only, or there would be no end of false alarms.",
      "Add the surname if you know it."),
  REF_NOT_IN_REGISTER(
      Severity.WARNING,
      "A story is shown whose consent the register does not have.",
      "Correct consent.ref in the story, or add the row to the register."),
  WIDER_THAN_REGISTER(
      Severity.ERROR,
      "A story says that its teller agreed to more than the register has: longer, in more places, or"
          + " with more of the name.",
      "Bring the story in line with the register, or the register in line with what was agreed."),
  REAL_NAME(
      Severity.ERROR,
      "The real name of a teller who did not choose to be shown by it stands on the site.",
      "Write the name that the teller chose. If the person is named there for another reason, list the"
          + " address in the register under named-elsewhere."),
  REAL_NAME_PART(
      Severity.WARNING,
      "On a teller's own page stands a part of their real name, and they chose not to show it.",
      "Write the name that the teller chose. If somebody else is meant, nothing need be done."),
  REAL_CONTACT(
      Severity.ERROR,
      "An e-mail address, a telephone number or a postcode of a teller stands on the site.",
      "Take it out. If it is not private, take it out of the register.");

  private final Explanation explanation;

  RegisterCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
