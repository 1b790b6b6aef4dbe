package org.waymark.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** The handbook's page of everything that can be wrong. Each code is a heading of its own. */
final class CodePage {

  private static final String INTRODUCTION =
      """
      Every problem that Waymark finds has a code, such as `unknown-field`. This page is made from the
      program itself and lists them all: what is wrong, why it matters, and the way out. What a message
      looks like and how to read it is told in [When something is wrong](errors.md).
      """;

  private CodePage() {}

  static String text() {
    MarkdownText page = new MarkdownText("Problem codes");
    page.paragraph(INTRODUCTION.strip());
    page.row("Word", "What it means").row("---", "---");
    page.row(word(Severity.ERROR), "Nothing is published until it is mended.");
    page.row(word(Severity.WARNING), "The site is published; an editor should look.");
    page.row(word(Severity.INFO), "Good to know; nothing need be done.").end();
    page.heading(2, "All codes, A to Z").paragraph(index());
    Map<String, List<Code>> known = byId();
    for (Codes.Stage stage : Codes.stages()) {
      page.heading(2, stage.title()).paragraph(stage.about());
      for (Code code : stage.codes()) {
        List<Code> alike = known.remove(code.id());
        if (alike != null) {
          describe(code.id(), alike, page);
        }
      }
    }
    return page.toString();
  }

  /** Two stages may find the same kind of problem, each in its own way: it then has one place. */
  private static Map<String, List<Code>> byId() {
    Map<String, List<Code>> byId = new TreeMap<>();
    for (Codes.Stage stage : Codes.stages()) {
      stage.codes().forEach(c -> byId.computeIfAbsent(c.id(), id -> new ArrayList<>()).add(c));
    }
    return byId;
  }

  private static String index() {
    return byId().keySet().stream()
        .map(id -> "[" + id + "](#" + id + ")")
        .collect(Collectors.joining(",\n"));
  }

  private static void describe(String id, List<Code> alike, MarkdownText page) {
    page.heading(3, id);
    for (Code code : alike) {
      page.paragraph("**" + word(code.severity()) + ".** " + MarkdownText.escaped(code.meaning()))
          .paragraph("What to do: " + MarkdownText.escaped(code.remedy()));
    }
  }

  private static String word(Severity severity) {
    String heading = severity.heading();
    return heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
  }
}
