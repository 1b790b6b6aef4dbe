package org.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * The first words of a callout: {@code [!LAW england 2026-01-01..]}.
 *
 * @param paragraph what it begins
 * @param word the word after the exclamation mark, as it is written
 * @param rest what stands between the word and the bracket
 * @param restStart where that begins in the text
 * @param start where the marker begins in the text
 * @param end where it ends
 */
record CalloutMarker(
    Paragraph paragraph, String word, String rest, int restStart, int start, int end) {
  private static final int LONGEST = 200;

  static @Nullable CalloutMarker in(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return null;
    }
    BasedSequence line = paragraph.getLineChars(0);
    int first = InlineScanner.spaces(line, 0);
    if (!line.subSequence(first).startsWith("[!")) {
      return null;
    }
    int close = line.indexOf(']');
    int word = first + 2;
    while (InlineScanner.isTagPart(InlineScanner.at(line, word))) {
      word++;
    }
    if (word == first + 2 || close < word || close > LONGEST) {
      return null;
    }
    String rest = line.subSequence(word, close).toString();
    if (rest.indexOf('[') >= 0 || !(rest.isEmpty() || rest.startsWith(" "))) {
      return null;
    }
    return new CalloutMarker(
        paragraph,
        line.subSequence(first + 2, word).toString(),
        rest.stripTrailing(),
        line.getIndexOffset(word),
        line.getIndexOffset(first),
        line.getIndexOffset(close) + 1);
  }

  /** Takes it out of the paragraph, and the paragraph out of the quotation if nothing is left. */
  void remove() {
    Node node = paragraph.getFirstChild();
    while (node != null && node.getEndOffset() <= end) {
      node.unlink();
      node = paragraph.getFirstChild();
    }
    if (node instanceof Text text && text.getStartOffset() < end) {
      text.setChars(text.getChars().subSequence(end - text.getStartOffset()));
    }
    if (node instanceof Text text) {
      text.setChars(text.getChars().trimStart());
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      node.unlink();
    }
    if (!paragraph.hasChildren()) {
      paragraph.unlink();
    }
  }
}
