package org.waymark.health.report;

import org.waymark.health.report.CallSheet.Call;
import org.waymark.health.report.CallSheet.Fact;
import org.waymark.health.report.CallSheet.Way;

/** The call sheet as one file of HTML for printing, which asks nobody for anything. */
public final class CallSheetHtml {

  private static final String STYLE =
      """
      body { font: 1rem/1.4 Georgia, serif; color: #111; background: #fff; max-width: 46rem;
        margin: 1rem auto; padding: 0 1rem; }
      h1, h2, h3 { font-family: Verdana, sans-serif; line-height: 1.25; break-after: avoid; }
      h2, h3, p { margin: 0 0 .5rem; }
      h3 { font-size: 1rem; }
      section { border-top: 3px solid #111; padding-top: .5rem; margin-top: 1.5rem; }
      dl { display: grid; grid-template-columns: 10rem 1fr; gap: .15rem .75rem; margin: 0 0 .75rem; }
      dt { font-weight: bold; }
      dd { margin: 0; overflow-wrap: anywhere; }
      .number { font-size: 1.35rem; font-weight: bold; white-space: pre-wrap; }
      .warning { border: 3px solid #111; padding: .5rem; font-weight: bold; }
      ul.boxes { list-style: none; padding: 0; margin: 0 0 .75rem; break-inside: avoid; }
      input { width: 1.1rem; height: 1.1rem; vertical-align: -.2rem; margin: 0 .5rem 0 0; }
      .line { border-bottom: 1px solid #111; min-height: 2.2rem; break-inside: avoid; }
      code { overflow-wrap: anywhere; }
      @page { margin: 12mm 15mm; }
      @media print {
        body { font-size: .9rem; margin: 0; max-width: none; }
        section + section { break-before: page; margin-top: 0; }
      }
      """;

  private final StringBuilder html = new StringBuilder();
  private final CallSheet sheet;

  private CallSheetHtml(CallSheet sheet) {
    this.sheet = sheet;
  }

  /** A whole document; to be written as UTF-8. */
  public static String of(CallSheet sheet) {
    return new CallSheetHtml(sheet).whole();
  }

  private String whole() {
    html.append("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta name=\"robots\" content=\"noindex\">\n");
    element("title", CallWords.title(sheet));
    html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    element("h1", CallWords.title(sheet));
    element("p", CallWords.introduction(sheet));
    sheet.calls().forEach(this::add);
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void add(Call call) {
    String id = "call-" + call.id();
    html.append("<section aria-labelledby=\"").append(id).append("\">\n");
    html.append("<h2 id=\"").append(id).append('"').append(own()).append('>');
    html.append(escaped(call.name())).append("</h2>\n");
    element("p", call.last());
    if (call.keptFree()) {
      html.append("<p class=\"warning\">").append(CallWords.FREE_LINES).append("</p>\n");
    }
    html.append("<p").append(own()).append('>').append(escaped(call.summary())).append("</p>\n");
    html.append("<dl>\n");
    call.ways().forEach(this::add);
    for (Fact fact : call.facts()) {
      element("dt", fact.heading());
      element("dd", fact.text());
    }
    html.append("</dl>\n");
    element("h3", "Ask, and tick what is so");
    boxes(call, "ask", CallWords.ASK);
    element("h3", "What came of it");
    boxes(call, "came", CallWords.OUTCOME);
    for (String words : CallWords.LINES) {
      String label = words.isEmpty() ? "" : escaped(words) + ":";
      html.append("<p class=\"line\"").append(words.isEmpty() ? " aria-hidden=\"true\">" : ">");
      html.append(label).append("</p>\n");
    }
    html.append("<p>Then type: <code>").append(escaped(CallWords.command(call)));
    html.append("</code></p>\n</section>\n");
  }

  private void add(Way way) {
    element("dt", way.name());
    html.append("<dd><span class=\"number\">").append(escaped(way.value())).append("</span>");
    way.said().forEach(said -> html.append("<br>").append(escaped(said)));
    html.append("</dd>\n");
  }

  private void boxes(Call call, String name, Iterable<String> boxes) {
    html.append("<ul class=\"boxes\">\n");
    int number = 1;
    for (String words : boxes) {
      String id = name + "-" + number + "-" + call.id();
      html.append("<li><input type=\"checkbox\" id=\"").append(id).append("\"><label for=\"");
      html.append(id).append("\">").append(escaped(words)).append("</label></li>\n");
      number++;
    }
    html.append("</ul>\n");
  }

  /** The language of the organisations' own words, where it is not that of the sheet. */
  private String own() {
    return sheet.language().equals("en") ? "" : " lang=\"" + escaped(sheet.language()) + "\"";
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
