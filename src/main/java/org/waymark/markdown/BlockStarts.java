package org.waymark.markdown;

import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Says which block begins at a line, from its first character: flexmark asks each kind of block in
 * turn, which compiles patterns for every text, joins the whole paragraph at every line and
 * overflows the stack on a long rule. What is asked is still flexmark's own where that is sound.
 */
final class BlockStarts implements BlockParserFactory {

  /** Past this length flexmark's pattern for a tag alone in its line may overflow the stack. */
  private static final int LONGEST_TAG = 500;

  private final DataHolder options;
  private final boolean extended;
  private @Nullable BlockParserFactory quote;
  private @Nullable BlockParserFactory fence;
  private @Nullable BlockParserFactory html;
  private @Nullable BlockParserFactory list;
  private @Nullable BlockParserFactory code;
  private @Nullable BlockParserFactory definition;

  private BlockStarts(DataHolder options, boolean extended) {
    this.options = options;
    this.extended = extended;
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    char c = InlineScanner.at(state.getLine(), state.getNextNonSpaceIndex());
    if (state.getIndent() >= 4) {
      BlockStart start = list(state, matched);
      return start == null ? code(state, matched) : start;
    }
    return switch (c) {
      case '>' -> {
        quote = quote == null ? new BlockQuoteParser.Factory().apply(options) : quote;
        yield quote.tryStart(state, matched);
      }
      case '#', '=' -> HeadingStart.of(state, matched);
      case '`', '~' -> {
        fence = fence == null ? new FencedCodeBlockParser.Factory().apply(options) : fence;
        yield fence.tryStart(state, matched);
      }
      case '<' -> html(state, matched);
      case '-', '_', '*', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        BlockStart start = HeadingStart.of(state, matched);
        start = start == null ? RuleStart.of(state) : start;
        yield start == null ? list(state, matched) : start;
      }
      case '[' -> extended ? FootnoteStart.of(state, options) : null;
      case ':' -> extended ? definition(state, matched) : null;
      default -> null;
    };
  }

  private @Nullable BlockStart html(ParserState state, MatchedBlockParser matched) {
    BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
    char second = InlineScanner.at(rest, 1);
    if (rest.length() > LONGEST_TAG && second != '!' && second != '?') {
      int end = new TagScanner(rest).end(0);
      if (end == InlineScanner.NONE || end > LONGEST_TAG) {
        return null;
      }
    }
    html = html == null ? new HtmlBlockParser.Factory().apply(options) : html;
    return html.tryStart(state, matched);
  }

  private @Nullable BlockStart list(ParserState state, MatchedBlockParser matched) {
    list = list == null ? new ListBlockParser.Factory().apply(options) : list;
    return list.tryStart(state, matched);
  }

  private @Nullable BlockStart code(ParserState state, MatchedBlockParser matched) {
    code = code == null ? new IndentedCodeBlockParser.Factory().apply(options) : code;
    return code.tryStart(state, matched);
  }

  private @Nullable BlockStart definition(ParserState state, MatchedBlockParser matched) {
    definition =
        definition == null ? new DefinitionItemBlockParser.Factory().apply(options) : definition;
    return definition.tryStart(state, matched);
  }

  /** Makes one for every text that is read. */
  record Factory(boolean extended) implements CustomBlockParserFactory, Independent {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new BlockStarts(options, extended);
    }
  }
}
