package org.waymark.health;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** The handbook's page of everything that can be wrong. Each code is a heading of its own. */
final class CodePage {

  private static final String INTRODUCTION =
      """
      Every problem that Waymark finds has a code, such as `unknown-field`. This page is made from the
      program itself and lists them all: what is wrong, why it matters, the way out, and an example with the
      line that is meant and what to type instead. How to read that is told in [When something is
      wrong](errors.md). Where a line may hold what is nobody's business, no report shows it, nor does this page.
      """;

  private CodePage() {}

  /**
   * @param examples of problems as an editor sees them, by the ids of their codes; of some, or none
   */
  static String text(Map<String, String> examples) {
    MarkdownText page = new MarkdownText("Problem codes");
    page.paragraph(INTRODUCTION.strip());
    page.row("Word", "What it means").row("---", "---");
    page.row(word(Severity.ERROR), "Nothing is published until it is mended.");
    page.row(word(Severity.WARNING), "The site is published; an editor should look.");
    page.row(word(Severity.INFO), "Good to know; nothing need be done.").end();
    page.heading(2, "All codes, A to Z").paragraph(index());
    for (Codes.Stage stage : Codes.stages()) {
      page.heading(2, stage.title()).paragraph(stage.about());
      stage.codes().forEach(code -> describe(code, examples.get(code.id()), page));
    }
    return page.toString();
  }

  private static String index() {
    return Codes.stages().stream()
        .flatMap(stage -> stage.codes().stream())
        .map(Code::id)
        .sorted()
        .map(id -> "[" + id + "](#" + id + ")")
        .collect(Collectors.joining(",\n"));
  }

  private static void describe(Code code, @Nullable String example, MarkdownText page) {
    page.heading(3, code.id())
        .paragraph("**" + word(code.severity()) + ".** " + MarkdownText.escaped(code.meaning()))
        .paragraph("What to do: " + MarkdownText.escaped(code.remedy()));
    if (example != null) {
      page.paragraph("For example:").paragraph("```text\n" + example + "```");
    }
  }

  private static String word(Severity severity) {
    String heading = severity.heading();
    return heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
  }
}
