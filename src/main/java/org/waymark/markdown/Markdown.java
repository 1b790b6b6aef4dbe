package org.waymark.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import org.waymark.problem.Problems;

/** Reads Markdown. Immutable; one is enough for all threads. */
public final class Markdown {
  private final Parser parser;
  private final boolean extended;

  /** As editors get it: CommonMark with the extensions, links that mean something, cleaning. */
  public Markdown() {
    this(Syntax.extended(), true);
  }

  private Markdown(Parser parser, boolean extended) {
    this.parser = parser;
    this.extended = extended;
  }

  /** CommonMark and nothing else, raw HTML as it is: for the specification's examples alone. */
  static Markdown commonMarkOnly() {
    return new Markdown(Syntax.commonMark(), false);
  }

  /** Reads a text that is no Markdown: paragraphs, with a blank line between two of them. */
  public static Body paragraphs(String text) {
    return PlainBody.of(Characters.clean(text));
  }

  /** Reads a text. Whatever is wrong with it is told to {@code problems}; nothing is lost. */
  public Body parse(MarkdownSource source, Problems problems) {
    String text = Characters.clean(source.text());
    Reports reports = new Reports(source, problems);
    if (!Bounds.allow(text, reports)) {
      return PlainBody.of(text);
    }
    Document document = parser.parse(text);
    return new Rendering(text, document, extended, reports).body();
  }
}
