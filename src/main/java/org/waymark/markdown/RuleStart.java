package org.waymark.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Recognises a rule across the page: three or more of {@code *}, {@code -} or {@code _}. */
final class RuleStart {
  private RuleStart() {}

  static @Nullable BlockStart of(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    char c = InlineScanner.at(line, start);
    if (c != '*' && c != '-' && c != '_') {
      return null;
    }
    int marks = 0;
    for (int i = start; i < line.length(); i++) {
      char next = line.charAt(i);
      if (next == c) {
        marks++;
      } else if (next != ' ' && next != '\t') {
        return null;
      }
    }
    return marks < 3
        ? null
        : BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
            .atIndex(line.length());
  }
}
