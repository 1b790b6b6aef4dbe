package org.waymark.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * Which Markdown is understood: builds flexmark's parser, which is immutable and for all threads.
 */
final class Syntax {
  private Syntax() {}

  /** CommonMark with tables, footnotes and definition lists. */
  static Parser extended() {
    MutableDataSet options =
        core()
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(DefinitionExtension.TILDE_MARKER, false);
    return builder(options, true)
        .paragraphPreProcessorFactory(new TableFinder.Factory())
        .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
        .blockPreProcessorFactory(new DefinitionListItemBlockPreProcessor.Factory())
        .blockPreProcessorFactory(new DefinitionListBlockPreProcessor.Factory())
        .build();
  }

  static Parser commonMark() {
    return builder(core(), false).build();
  }

  /** flexmark's own recognition of blocks is off: {@link BlockStarts} takes its place. */
  private static MutableDataSet core() {
    return new MutableDataSet()
        .set(Parser.BLOCK_QUOTE_PARSER, false)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
  }

  private static Parser.Builder builder(MutableDataSet options, boolean extended) {
    return Parser.builder(options)
        .customBlockParserFactory(new BlockStarts.Factory(extended))
        .customInlineParserFactory(LeanInlineParser::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
  }
}
