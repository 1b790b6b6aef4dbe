package org.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Renders quotations, with their speakers, and what is written like one: callouts and laws. */
final class Quotations {
  private static final char EM_DASH = '\u2014';

  private final Rendering rendering;
  private final Callouts callouts;

  Quotations(Rendering rendering) {
    this.rendering = rendering;
    callouts = new Callouts(rendering);
  }

  /** Whether what is rendered stands in a callout. */
  boolean inCard() {
    return callouts.inCard();
  }

  void write(BlockQuote quote, HtmlWriter out) {
    if (!rendering.extended) {
      rendering.blocks.container("blockquote", quote, out);
      return;
    }
    Piece callout = callouts.of(quote);
    if (callout != null) {
      out.line().piece(callout);
      return;
    }
    Paragraph speaker = speaker(quote);
    if (speaker == null) {
      rendering.blocks.container("blockquote", quote, out);
      return;
    }
    out.line().raw("<figure class=\"quote\">\n");
    rendering.blocks.container("blockquote", quote, out);
    out.raw("<figcaption>");
    rendering.inlines.leaf(speaker, out);
    out.raw("</figcaption>\n</figure>\n");
  }

  /** Takes the last line out of a quotation if it names the speaker. */
  private static @Nullable Paragraph speaker(BlockQuote quote) {
    if (!(quote.getLastChild() instanceof Paragraph last)) {
      return null;
    }
    Node lineBreak = lastBreak(last);
    Node first = lineBreak == null ? last.getFirstChild() : lineBreak.getNext();
    boolean quotesSomething = lineBreak != null || last.getPrevious() != null;
    if (!quotesSomething || !(first instanceof Text text) || !isDashed(text.getChars())) {
      return null;
    }
    text.setChars(withoutDash(text.getChars()));
    if (lineBreak == null) {
      last.unlink();
      return last;
    }
    Paragraph speaker = new Paragraph(last.getChars());
    for (Node node = first; node != null; ) {
      Node next = node.getNext();
      speaker.appendChild(node);
      node = next;
    }
    lineBreak.unlink();
    return speaker;
  }

  private static @Nullable Node lastBreak(Paragraph paragraph) {
    Node node = paragraph.getLastChild();
    while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
      node = node.getPrevious();
    }
    return node;
  }

  private static boolean isDashed(BasedSequence text) {
    return InlineScanner.at(text, 0) == EM_DASH || text.startsWith("--");
  }

  private static BasedSequence withoutDash(BasedSequence text) {
    int i = 0;
    while (InlineScanner.at(text, i) == EM_DASH || InlineScanner.at(text, i) == '-') {
      i++;
    }
    return text.subSequence(InlineScanner.whitespace(text, i));
  }
}
