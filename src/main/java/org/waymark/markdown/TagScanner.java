package org.waymark.markdown;

import static org.waymark.markdown.InlineScanner.NONE;
import static org.waymark.markdown.InlineScanner.at;
import static org.waymark.markdown.InlineScanner.isDigit;
import static org.waymark.markdown.InlineScanner.isLetter;
import static org.waymark.markdown.InlineScanner.isSpace;
import static org.waymark.markdown.InlineScanner.whitespace;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where a piece of raw HTML ends, by the rules of CommonMark 0.31. It remembers which ends
 * are not to be found in the rest of the text, so that a thousand openings do not mean a thousand
 * searches.
 */
final class TagScanner {
  private final CharSequence text;

  /** From which index on a closer is known to be missing. */
  private final Map<String, Integer> missing = new HashMap<>();

  TagScanner(CharSequence text) {
    this.text = text;
  }

  /** The index after the tag, comment, instruction, declaration or CDATA that begins here. */
  int end(int from) {
    char next = at(text, from + 1);
    if (next == '/') {
      return closeTag(from);
    }
    if (next == '?') {
      return after("?>", from + 2);
    }
    if (next != '!') {
      return openTag(from);
    }
    if (isLetter(at(text, from + 2))) {
      return after(">", from + 2);
    }
    return startsWith("<![CDATA[", from) ? after("]]>", from + 9) : comment(from);
  }

  boolean isComment(int from) {
    return startsWith("<!--", from);
  }

  private int comment(int from) {
    if (!isComment(from)) {
      return NONE;
    }
    if (startsWith(">", from + 4)) {
      return from + 5;
    }
    if (startsWith("->", from + 4)) {
      return from + 6;
    }
    return after("-->", from + 4);
  }

  private int closeTag(int from) {
    int i = tagName(from + 2);
    if (i == NONE) {
      return NONE;
    }
    i = whitespace(text, i);
    return at(text, i) == '>' ? i + 1 : NONE;
  }

  private int openTag(int from) {
    int i = tagName(from + 1);
    if (i == NONE) {
      return NONE;
    }
    while (true) {
      int start = whitespace(text, i);
      boolean spaced = start > i;
      i = start;
      if (spaced && isAttributeStart(at(text, i))) {
        i = attribute(i);
        if (i == NONE) {
          return NONE;
        }
      } else {
        i = at(text, i) == '/' ? i + 1 : i;
        return at(text, i) == '>' ? i + 1 : NONE;
      }
    }
  }

  private int tagName(int from) {
    if (!isLetter(at(text, from))) {
      return NONE;
    }
    int i = from;
    while (isLetter(at(text, i)) || isDigit(at(text, i)) || at(text, i) == '-') {
      i++;
    }
    return i;
  }

  private static boolean isAttributeStart(char c) {
    return isLetter(c) || c == '_' || c == ':';
  }

  private int attribute(int from) {
    int i = from;
    while (isAttributeStart(at(text, i))
        || isDigit(at(text, i))
        || at(text, i) == '.'
        || at(text, i) == '-') {
      i++;
    }
    int equals = whitespace(text, i);
    return at(text, equals) == '=' ? value(whitespace(text, equals + 1)) : i;
  }

  private int value(int from) {
    char quote = at(text, from);
    if (quote == '"') {
      return after("\"", from + 1);
    }
    if (quote == '\'') {
      return after("'", from + 1);
    }
    int i = from;
    while (isUnquoted(at(text, i))) {
      i++;
    }
    return i == from ? NONE : i;
  }

  private static boolean isUnquoted(char c) {
    return c > ' ' && !isSpace(c) && "\"'=<>`".indexOf(c) < 0;
  }

  private boolean startsWith(String wanted, int from) {
    for (int i = 0; i < wanted.length(); i++) {
      if (at(text, from + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The index after the next occurrence. */
  private int after(String closer, int from) {
    if (from >= missing.getOrDefault(closer, Integer.MAX_VALUE)) {
      return NONE;
    }
    for (int i = from; i <= text.length() - closer.length(); i++) {
      if (startsWith(closer, i)) {
        return i + closer.length();
      }
    }
    missing.put(closer, from);
    return NONE;
  }
}
