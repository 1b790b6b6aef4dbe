package org.waymark.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Recognises headings of both forms: marked with {@code #}, and underlined. */
final class HeadingStart {
  private HeadingStart() {}

  static @Nullable BlockStart of(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex());
    if (InlineScanner.at(rest, 0) == '#') {
      return marked(rest, line.length());
    }
    if (!matched.getBlockParser().isParagraphParser() || !isUnderline(rest)) {
      return null;
    }
    BasedSequence text = matched.getParagraphContent().trim();
    HeadingParser parser = new HeadingParser(rest.charAt(0) == '=' ? 1 : 2);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(text);
    heading.setClosingMarker(line.trim());
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length()).replaceActiveBlockParser();
  }

  private static boolean isUnderline(BasedSequence rest) {
    char c = InlineScanner.at(rest, 0);
    if (c != '=' && c != '-') {
      return false;
    }
    int i = Runs.endOfRun(rest, 0);
    return InlineScanner.spaces(rest, i) == rest.length();
  }

  private static @Nullable BlockStart marked(BasedSequence rest, int lineLength) {
    int level = Runs.endOfRun(rest, 0);
    if (level > 6 || (level < rest.length() && !Parsing.isSpaceOrTab(rest, level))) {
      return null;
    }
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(rest.subSequence(0, level));
    int end = beforeSpaces(rest, level, rest.length());
    int mark = end;
    while (mark > level && rest.charAt(mark - 1) == '#') {
      mark--;
    }
    if (mark < end && Parsing.isSpaceOrTab(rest, mark - 1)) {
      heading.setClosingMarker(rest.subSequence(mark, end));
      end = beforeSpaces(rest, level, mark);
    }
    int start = Math.min(InlineScanner.spaces(rest, level), end);
    heading.setText(rest.subSequence(start, end));
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(lineLength);
  }

  private static int beforeSpaces(BasedSequence text, int from, int to) {
    int i = to;
    while (i > from && Parsing.isSpaceOrTab(text, i - 1)) {
      i--;
    }
    return i;
  }
}
