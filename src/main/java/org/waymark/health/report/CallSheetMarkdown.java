package org.waymark.health.report;

import java.util.List;
import org.waymark.health.MarkdownText;
import org.waymark.health.report.CallSheet.Call;

/** The call sheet as Markdown. */
public final class CallSheetMarkdown {

  private CallSheetMarkdown() {}

  /** Ends with a line break. */
  public static String of(CallSheet sheet) {
    MarkdownText page = new MarkdownText(CallWords.title(sheet));
    page.paragraph(CallWords.introduction(sheet));
    for (Call call : sheet.calls()) {
      add(call, page);
    }
    return page.toString();
  }

  private static void add(Call call, MarkdownText page) {
    page.heading(2, MarkdownText.escaped(call.name()));
    page.paragraph(MarkdownText.escaped(call.last()));
    if (call.keptFree()) {
      page.paragraph("**" + CallWords.FREE_LINES + "**");
    }
    page.paragraph(MarkdownText.escaped(call.summary()));
    StringBuilder list = new StringBuilder();
    for (CallSheet.Way way : call.ways()) {
      list.append("- ").append(MarkdownText.escaped(way.name() + ": " + way.value()));
      way.said().forEach(said -> list.append(". ").append(MarkdownText.escaped(said)));
      list.append('\n');
    }
    for (CallSheet.Fact fact : call.facts()) {
      String words = fact.heading() + ": " + fact.text();
      list.append("- ").append(MarkdownText.escaped(words)).append('\n');
    }
    page.paragraph(list.toString().strip());
    page.paragraph("Ask, and tick what is so:");
    page.paragraph(boxes(CallWords.ASK) + boxes(CallWords.OUTCOME).strip());
    for (String words : CallWords.LINES) {
      page.paragraph(words.isEmpty() ? "…………" : words + ": …………");
    }
    page.paragraph("Then type:").paragraph("```text\n" + CallWords.command(call) + "\n```");
  }

  private static String boxes(List<String> words) {
    StringBuilder boxes = new StringBuilder();
    words.forEach(box -> boxes.append("- ☐ ").append(box).append('\n'));
    return boxes.toString();
  }
}
