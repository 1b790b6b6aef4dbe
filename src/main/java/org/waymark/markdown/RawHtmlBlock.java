package org.waymark.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.Set;

/** One block of raw HTML, taken apart into tags and text. */
final class RawHtmlBlock {
  private final HtmlBlockBase node;
  private final Rendering rendering;
  private final RawHtml html;
  private final String text;
  private final TagScanner tags;
  private final Set<String> unclosed = new HashSet<>();
  private int line;
  private int lineStart;
  private int lineEnd;

  RawHtmlBlock(HtmlBlockBase node, Rendering rendering, RawHtml html) {
    this.node = node;
    this.rendering = rendering;
    this.html = html;
    text = node.getContentChars().toString().stripTrailing();
    tags = new TagScanner(text);
    lineEnd = text.indexOf('\n');
  }

  void write(HtmlWriter out) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '<') {
        i = angle(i, out);
      } else if (c == '&') {
        i = ampersand(i, out);
      } else {
        out.text(c);
        i++;
      }
    }
    out.elements().settle();
  }

  /** Writes what begins with an angle bracket; gives the index after it. */
  private int angle(int start, HtmlWriter out) {
    int end = tags.end(start);
    if (end != InlineScanner.NONE) {
      String tag = text.substring(start, end);
      html.tag(tag, offset(start), true, out);
      String name = SafeHtml.name(tag);
      return RawHtml.opens(tag) && SafeHtml.losesContent(name) ? afterContent(name, end) : end;
    }
    if (tags.isComment(start)) {
      rendering.reports.add(
          MarkdownCode.COMMENT_NOT_CLOSED,
          offset(start),
          "This comment does not end, so everything after it is hidden.",
          "Write --> where the comment ends.");
      return text.length();
    }
    out.text('<');
    return start + 1;
  }

  /** The index after an element whose content is no text; after its tag if it is never closed. */
  private int afterContent(String name, int from) {
    String close = "</" + name;
    for (int i = from; i < text.length() && !unclosed.contains(name); i++) {
      if (text.regionMatches(true, i, close, 0, close.length())) {
        return i;
      }
    }
    unclosed.add(name);
    return from;
  }

  private int ampersand(int start, HtmlWriter out) {
    int end = Math.min(text.length(), start + 33);
    for (int i = start + 1; i < end; i++) {
      if (text.charAt(i) == ';') {
        out.text(Characters.clean(Escaping.unescapeString(text.substring(start, i + 1))));
        return i + 1;
      }
    }
    out.text('&');
    return start + 1;
  }

  /** Where an index of this block's text stands in the whole text; asked in order. */
  private int offset(int index) {
    while (lineEnd >= 0 && lineEnd < index) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    BasedSequence chars = node.getLineChars(line);
    return Math.min(chars.getEndOffset(), chars.getStartOffset() + index - lineStart);
  }
}
