package org.waymark.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark for a table only where a paragraph's second line is the rule between head and body:
 * its own look at each paragraph compiles a pattern a text, and that pattern may need quadratic
 * time.
 */
final class TableFinder implements ParagraphPreProcessor {
  /** More than fit a page; flexmark's pattern for the rule overflows the stack at some hundreds. */
  private static final int MOST_COLUMNS = 100;

  private @Nullable ParagraphPreProcessor tables;

  private TableFinder() {}

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    if (block.getLineCount() < 2
        || block.getLineChars(0).indexOf('|') < 0
        || !isRule(block.getLineChars(1))) {
      return 0;
    }
    if (tables == null) {
      tables = TableParagraphPreProcessor.Factory().apply(state);
    }
    return tables.preProcessBlock(block, state);
  }

  /** A line such as {@code | --- | :-: |}, with one {@code |} at least. */
  static boolean isRule(BasedSequence line) {
    int i = InlineScanner.whitespace(line, 0);
    int pipes = InlineScanner.at(line, i) == '|' ? 1 : 0;
    i += pipes;
    while (InlineScanner.whitespace(line, i) < line.length()) {
      i = InlineScanner.whitespace(line, i);
      i = InlineScanner.at(line, i) == ':' ? i + 1 : i;
      int dashes = i;
      while (InlineScanner.at(line, i) == '-') {
        i++;
      }
      if (i == dashes) {
        return false;
      }
      i = InlineScanner.whitespace(line, InlineScanner.at(line, i) == ':' ? i + 1 : i);
      if (InlineScanner.at(line, i) == '|') {
        pipes++;
        i++;
      } else if (i < line.length()) {
        return false;
      }
    }
    return pipes > 0 && pipes < MOST_COLUMNS;
  }

  /** Makes one for every text that is read. */
  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TableFinder();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
