package org.waymark.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * Writes text: backslash escapes undone, HTML escaped, and where wanted with typographic quotation
 * marks, dashes and ellipses. It remembers the character before, for marks at the edge of a link or
 * of emphasis.
 */
final class TextWriter {
  private static final char ELLIPSIS = '\u2026';
  private static final char EN_DASH = '\u2013';
  private static final char EM_DASH = '\u2014';

  private final String source;
  private final boolean smart;
  private int before = '\n';

  TextWriter(String source, boolean smart) {
    this.source = source;
    this.smart = smart;
  }

  /** Says what stands before the text that comes next. */
  void after(int character) {
    before = character;
  }

  void write(Text node, HtmlWriter out) {
    BasedSequence chars = node.getChars();
    if (chars instanceof SubSequence) {
      write(source, chars.getStartOffset(), chars.getEndOffset(), node, out);
    } else {
      String text = chars.toString();
      write(text, 0, text.length(), node, out);
    }
  }

  void write(String text, int from, int to, Node node, HtmlWriter out) {
    int plain = from;
    int i = from;
    while (i < to) {
      if (isPlain(text.charAt(i))) {
        i++;
        continue;
      }
      out.raw(text, plain, i);
      before = i > plain ? text.codePointBefore(i) : before;
      i = special(text, i, to, node, out);
      plain = i;
    }
    out.raw(text, plain, to);
    before = to > plain ? text.codePointBefore(to) : before;
  }

  private static boolean isPlain(char c) {
    return switch (c) {
      case '\\', '&', '<', '>', '"', '\'', '-', '.' -> false;
      default -> true;
    };
  }

  /** Writes what begins with a special character; gives the index after it. */
  private int special(String text, int i, int to, Node node, HtmlWriter out) {
    char c = text.charAt(i);
    switch (c) {
      case '\\' -> {
        boolean escapes = i + 1 < to && InlineScanner.isEscapable(text.charAt(i + 1));
        return literal(escapes ? text.charAt(i + 1) : c, escapes ? i + 2 : i + 1, out);
      }
      case '"' -> {
        return literal(smart ? Quotes.doubleMark(before, next(text, i, to, node)) : c, i + 1, out);
      }
      case '\'' -> {
        int after = next(text, i, to, node);
        return literal(smart ? Quotes.singleMark(before, after, text, i + 1, to) : c, i + 1, out);
      }
      case '-', '.' -> {
        return smart ? run(text, i, to, out) : literal(c, i + 1, out);
      }
      default -> {
        return literal(c, i + 1, out);
      }
    }
  }

  private int literal(char c, int next, HtmlWriter out) {
    out.text(c);
    before = c;
    return next;
  }

  /** Hyphens and full stops, of which two or three together are one character. */
  private int run(String text, int from, int to, HtmlWriter out) {
    char c = text.charAt(from);
    int end = Math.min(to, Runs.endOfRun(text, from));
    int length = end - from;
    if (c == '-' && (length == 2 || length == 3)) {
      return literal(length == 2 ? EN_DASH : EM_DASH, end, out);
    }
    if (c == '.' && (length == 3 || length == 4)) {
      return literal(ELLIPSIS, from + 3, out);
    }
    if (c == '.' && text.startsWith(". . .", from) && from + 5 <= to) {
      return literal(ELLIPSIS, from + 5, out);
    }
    out.raw(text, from, end);
    before = c;
    return end;
  }

  private static int next(String text, int i, int to, Node node) {
    if (i + 1 < to) {
      int escaped = text.charAt(i + 1) == '\\' && i + 2 < to ? i + 2 : i + 1;
      return text.codePointAt(escaped);
    }
    return Neighbours.after(node);
  }
}
