package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/** A text that was read, in forms that fit one line of a test. */
final class Reading {
  private static final Markdown MARKDOWN = new Markdown();

  private final Body body;
  private final List<Problem> problems;

  private Reading(Body body, List<Problem> problems) {
    this.body = body;
    this.problems = problems;
  }

  static Reading of(String text) {
    return from(1, text);
  }

  static Reading from(int firstLine, String text) {
    Problems problems = new Problems();
    Body body = MARKDOWN.parse(new MarkdownSource("a.md", text, firstLine), problems);
    return new Reading(body, problems.sorted());
  }

  /** Asserts what a text becomes, and that nothing is wrong with it. */
  static void assertHtml(String text, String html) {
    Reading reading = of(text);
    assertThat(reading.html()).isEqualTo(html);
    assertThat(reading.problems()).isEmpty();
  }

  /** Asserts what becomes of a single paragraph that may have something wrong with it. */
  static void assertInline(String text, String html) {
    assertThat(of(text).html()).isEqualTo("<p>" + html + "</p>\n");
  }

  static void assertProblems(String text, String... problems) {
    assertThat(of(text).problems()).containsExactlyInAnyOrder(problems);
  }

  Body body() {
    return body;
  }

  /** The first quotation. */
  Quotation quotation() {
    return body.quotations().get(0);
  }

  /** The codes and places: {@code address-empty 1:3}. */
  List<String> problems() {
    return problems.stream().map(Reading::describe).toList();
  }

  private static String describe(Problem problem) {
    var place = problem.place();
    String where = place == null ? "" : " " + place.line() + ":" + place.column();
    return problem.code().id() + where;
  }

  /** What the first problem says, and its way out. */
  String advice() {
    return problems.get(0).message() + " " + problems.get(0).fix();
  }

  /** The HTML with its holes: <code>{org:sands|label}</code>. */
  String html() {
    return html(body.pieces());
  }

  static String html(List<Piece> pieces) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      html.append(html(piece));
    }
    return html.toString();
  }

  private static String html(Piece piece) {
    if (piece instanceof Html fragment) {
      return fragment.html();
    }
    if (piece instanceof Mention mention) {
      return mention(mention);
    }
    if (piece instanceof Law law) {
      String days =
          (law.from() == null ? "" : law.from()) + ".." + (law.until() == null ? "" : law.until());
      return "{law "
          + String.join(",", law.nations().stream().map(n -> n.id()).toList())
          + " "
          + days
          + "|"
          + html(law.pieces())
          + "}";
    }
    if (piece instanceof Quotation quotation) {
      return quotation(quotation);
    }
    if (piece instanceof Callout callout) {
      return "{"
          + callout.kind()
          + "|"
          + html(callout.heading())
          + "|"
          + html(callout.pieces())
          + "}";
    }
    return "";
  }

  private static String quotation(Quotation quotation) {
    String words = "<blockquote>\n" + html(quotation.words()) + "</blockquote>\n";
    if (quotation.speaker().isEmpty()) {
      return words;
    }
    return "{"
        + words
        + "|"
        + html(quotation.speaker())
        + "|"
        + html(quotation.role())
        + "|"
        + html(quotation.interest())
        + "}";
  }

  private static String mention(Mention mention) {
    String mark =
        switch (mention.shape()) {
          case LINK -> "";
          case PICTURE -> "!";
          case BLOCK -> "!!";
        };
    String fragment = mention.fragment().isEmpty() ? "" : "#" + mention.fragment();
    String label = mention.shape() == Mention.Shape.LINK ? html(mention.label()) : mention.text();
    String title = mention.title().isEmpty() ? "" : "|" + mention.title();
    return "{"
        + mark
        + mention.scheme().word()
        + ":"
        + mention.target()
        + fragment
        + "|"
        + label
        + title
        + "}";
  }
}
