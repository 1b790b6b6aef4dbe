package org.waymark.page;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with templates and with the words of the interface. */
public enum TemplateCode implements Code {
  TEMPLATE_SYNTAX(
      Severity.ERROR,
      "A template cannot be read, so the pages that need it cannot be made.",
      "Mend the place shown, or delete your copy: the theme's own template is then used again."),
  TEMPLATE_ERROR(
      Severity.ERROR,
      "A template asks for something that is not there, or does something that is not allowed.",
      "Mend the place shown, or delete your copy: the theme's own template is then used again."),
  TEMPLATE_MISSING(
      Severity.ERROR,
      "A template asks for another one that does not exist.",
      "Check the name: it is looked for in templates/ and then in the theme."),
  TEMPLATE_TIME(
      Severity.ERROR,
      "A template asks what time it is, so that the same content would not make the same pages.",
      "Leave it out: the days that pages show come from the content and from the day of the build."),
  TEMPLATE_FORBIDDEN(
      Severity.ERROR,
      "A template would reach into the program, or read a text as a template, so that what somebody"
          + " writes in a story could do whatever a template can.",
      "Leave it out. A template shows what its view holds, and can do nothing else."),
  TEMPLATE_UNKNOWN(
      Severity.WARNING,
      "A file in templates/ has a name that nothing asks for, so it changes nothing.",
      "Give it the name of the template that it should stand in for, or delete it."),
  WORDING_MISSING(
      Severity.INFO,
      "A language has no words for something, so it is said in English.",
      "Add the line to the wording file of that language."),
  WORDING_LANGUAGE(
      Severity.WARNING,
      "The theme has no words for a language of the site, so its buttons and headings are English.",
      "Copy templates/wording/en.yaml, give it the code of the language and translate it."),
  WORDING_UNKNOWN(
      Severity.WARNING,
      "A wording file has words that no page asks for.",
      "Check the spelling of the name, or delete the line."),
  WORDING_VALUE(
      Severity.ERROR,
      "A line of a wording file is not what it must be: a text, or a list of a fixed length.",
      "Write it as the theme's own wording file does.");

  private final Explanation explanation;

  TemplateCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
