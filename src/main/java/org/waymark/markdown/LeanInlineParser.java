package org.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser without its regular expressions: those copy the whole paragraph at every
 * match, overflow the stack on long input and know older rules than CommonMark 0.31.
 */
final class LeanInlineParser extends InlineParserImpl {

  /** Titles and code that are known not to end: the index from which on, by what would end them. */
  private final Map<String, Integer> unended = new HashMap<>();

  private @Nullable TagScanner tags;

  LeanInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    // Cloned: parsing a table sets bits in it, and the set is shared by all threads.
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    unended.clear();
    tags = null;
    super.parse(content, block);
  }

  @Override
  protected int parseReference(Block block, BasedSequence s) {
    unended.clear();
    return super.parseReference(block, s);
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input);
    matcher.region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  /** Text that is in one piece, as nearly all is, needs no joining. */
  @Override
  public boolean flushTextNode() {
    if (currentText != null && currentText.size() == 1) {
      block.appendChild(new Text(currentText.get(0)));
      currentText = null;
      return true;
    }
    return super.flushTextNode();
  }

  @Override
  protected boolean parseString() {
    int start = index;
    if (input instanceof SubSequence && input.getBase() instanceof String text) {
      int offset = input.getStartOffset();
      int end = input.getEndOffset();
      int i = start + offset;
      while (i < end && !isSpecial(text.charAt(i))) {
        i++;
      }
      index = i - offset;
    } else {
      while (index < input.length() && !isSpecial(input.charAt(index))) {
        index++;
      }
    }
    if (index > start) {
      appendText(input, start, index);
    }
    return index > start;
  }

  private boolean isSpecial(char c) {
    return c < 0x80 && specialCharacters.get(c);
  }

  @Override
  public boolean spnl() {
    index = InlineScanner.spacesAndLine(input, index);
    return true;
  }

  @Override
  public int parseLinkLabel() {
    int start = index;
    return take(InlineScanner.label(input, start)) == null ? 0 : index - start;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return take(InlineScanner.destination(input, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    String closer = String.valueOf(InlineScanner.titleCloser(peek()));
    if (isUnended(closer)) {
      return null;
    }
    int end = InlineScanner.title(input, index);
    if (end == InlineScanner.NONE && peek() != '(') {
      unended.put(closer, index);
    }
    return take(end);
  }

  @Override
  public boolean parseAutolink() {
    BasedSequence mail = take(InlineScanner.mailLink(input, index));
    if (mail != null) {
      int end = mail.length() - 1;
      appendNode(
          new MailLink(mail.subSequence(0, 1), mail.subSequence(1, end), mail.subSequence(end)));
      return true;
    }
    BasedSequence link = take(InlineScanner.autolink(input, index));
    if (link != null) {
      int end = link.length() - 1;
      appendNode(
          new AutoLink(link.subSequence(0, 1), link.subSequence(1, end), link.subSequence(end)));
    }
    return link != null;
  }

  @Override
  public boolean parseHtmlInline() {
    if (tags == null) {
      tags = new TagScanner(input);
    }
    boolean comment = tags.isComment(index);
    BasedSequence html = take(tags.end(index));
    if (html != null) {
      appendNode(comment ? new HtmlInlineComment(html) : new HtmlInline(html));
    }
    return html != null;
  }

  @Override
  protected boolean parseBackslash() {
    int start = index;
    char next = InlineScanner.at(input, start + 1);
    if (next == '\n') {
      appendNode(new HardLineBreak(input.subSequence(start, start + 2)));
      index = InlineScanner.spaces(input, start + 2);
    } else {
      index = InlineScanner.isEscapable(next) ? start + 2 : start + 1;
      appendText(input, start, index);
    }
    return true;
  }

  @Override
  protected boolean parseBackticks() {
    int start = index;
    int open = Runs.endOfRun(input, start);
    String ticks = input.subSequence(start, open).toString();
    int close = isUnended(ticks) ? InlineScanner.NONE : Runs.closing(input, open, ticks.length());
    if (close == InlineScanner.NONE) {
      unended.put(ticks, Math.min(start, unended.getOrDefault(ticks, start)));
      index = open;
      appendText(input, start, open);
      return true;
    }
    index = close + ticks.length();
    appendNode(
        new Code(
            input.subSequence(start, open),
            input.subSequence(open, close),
            input.subSequence(close, index)));
    return true;
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char c) {
    int start = index;
    int end = Runs.endOfRun(input, start);
    int before = start == 0 ? '\n' : Character.codePointBefore(input, start);
    int after = end == input.length() ? '\n' : Character.codePointAt(input, end);
    boolean left = Characters.clings(before, after);
    boolean right = Characters.clings(after, before);
    boolean intraword = c == '_';
    boolean opens = left && (!intraword || !right || Characters.isPunctuation(before));
    boolean closes = right && (!intraword || !left || Characters.isPunctuation(after));
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    Delimiter previous = lastDelimiter;
    lastDelimiter = new Delimiter(input, node, c, opens, closes, previous, start);
    lastDelimiter.setNumDelims(end - start);
    if (previous != null) {
      previous.setNext(lastDelimiter);
    }
    return true;
  }

  private boolean isUnended(String closer) {
    return index >= unended.getOrDefault(closer, Integer.MAX_VALUE);
  }

  /** The input up to the end, which becomes the current place; null for no end. */
  private @Nullable BasedSequence take(int end) {
    if (end == InlineScanner.NONE) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }
}
