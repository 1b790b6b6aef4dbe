package org.waymark.health.report;

import org.waymark.health.report.CallSheet.Call;
import org.waymark.health.report.CallSheet.Fact;
import org.waymark.health.report.CallSheet.Way;

/** The call sheet as plain text. */
public final class CallSheetText {

  private static final int WIDEST = 78;
  private static final String RULE = "_".repeat(40);

  private final StringBuilder text = new StringBuilder();

  private CallSheetText() {}

  /** Lines that end with a line break. */
  public static String of(CallSheet sheet) {
    return new CallSheetText().whole(sheet);
  }

  private String whole(CallSheet sheet) {
    line("", CallWords.title(sheet));
    line("", "");
    line("", CallWords.introduction(sheet));
    int number = 1;
    for (Call call : sheet.calls()) {
      line("", "");
      line("", number + ". " + call.name());
      line("", "-".repeat(WIDEST));
      add(call);
      number++;
    }
    return text.toString();
  }

  private void add(Call call) {
    line("", call.last());
    if (call.keptFree()) {
      line("", "! " + CallWords.FREE_LINES);
    }
    line("", "");
    line("", call.summary());
    line("", "");
    for (Way way : call.ways()) {
      line("  ", way.name() + ": " + way.value());
      way.said().forEach(said -> line("    ", said));
    }
    for (Fact fact : call.facts()) {
      line("  ", fact.heading() + ": " + fact.text());
    }
    line("", "");
    CallWords.ASK.forEach(ask -> line("  [ ] ", ask));
    line("", "");
    CallWords.OUTCOME.forEach(outcome -> line("  [ ] ", outcome));
    line("", "");
    for (String words : CallWords.LINES) {
      line("  ", words.isEmpty() ? RULE + RULE.substring(0, 30) : words + ": " + RULE);
    }
    line("", "");
    line("  ", "Then type, all in one line:");
    text.append("  ").append(CallWords.command(call)).append('\n');
  }

  /** A line, broken at spaces where it is too wide. */
  private void line(String indent, String words) {
    String rest = words;
    String before = indent;
    while (before.length() + rest.length() > WIDEST) {
      int end = rest.lastIndexOf(' ', WIDEST - before.length());
      if (end <= 0) {
        break;
      }
      text.append(before).append(rest, 0, end).append('\n');
      rest = rest.substring(end + 1);
      before = " ".repeat(indent.length());
    }
    text.append((before + rest).stripTrailing()).append('\n');
  }
}
