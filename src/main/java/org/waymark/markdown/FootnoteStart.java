package org.waymark.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a footnote's text: {@code [^1]: text}. flexmark's own pattern takes the last {@code
 * ]:} of a line for the end of the name, and needs cubic time for spaces.
 */
final class FootnoteStart {
  private static final int LONGEST_NAME = 100;

  /** By how many columns the further paragraphs of a footnote are indented. */
  private static final int INDENT = 4;

  private FootnoteStart() {}

  static @Nullable BlockStart of(ParserState state, DataHolder options) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int close = closingBracket(line, start);
    if (close == InlineScanner.NONE || InlineScanner.at(line, close + 1) != ':') {
      return null;
    }
    FootnoteBlockParser parser = new FootnoteBlockParser(new FootnoteOptions(options), INDENT);
    FootnoteBlock block = (FootnoteBlock) parser.getBlock();
    block.setOpeningMarker(line.subSequence(start, start + 2));
    block.setText(line.subSequence(start + 2, close).trim());
    block.setClosingMarker(line.subSequence(close, close + 2));
    return BlockStart.of(parser).atIndex(close + 2);
  }

  private static int closingBracket(BasedSequence line, int start) {
    if (InlineScanner.at(line, start + 1) != '^') {
      return InlineScanner.NONE;
    }
    int end = Math.min(line.length(), start + LONGEST_NAME);
    for (int i = start + 2; i < end; i++) {
      if (line.charAt(i) == ']') {
        return i > start + 2 ? i : InlineScanner.NONE;
      }
    }
    return InlineScanner.NONE;
  }
}
