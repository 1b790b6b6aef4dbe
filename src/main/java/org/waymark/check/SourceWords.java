package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;

/**
 * Finds the places of words as they are written in a file. There are many words and few problems:
 * the file is read again, once, when the first place is asked for.
 */
final class SourceWords {

  private final SourceFile file;
  private @Nullable String text;
  private int body;

  SourceWords(SourceFile file) {
    this.file = file;
  }

  /**
   * The place of words in the text below the fields.
   *
   * @param before how many times the text has the same words before, as readers see them
   */
  Place inBody(String words, int before) {
    String all = text();
    return find(all, body, words, before, file.place());
  }

  /**
   * The place of words in a field.
   *
   * @param field where its value begins
   * @param before how many times the value has the same words before
   */
  Place inField(Place field, String words, int before) {
    String all = text();
    int start = 0;
    for (int line = 1; line < field.line() && start >= 0; line++) {
      start = all.indexOf('\n', start) + 1;
    }
    int column = Math.max(0, field.column() - 1);
    int from = Math.min(all.length(), start + column);
    return find(all, from, words, before, field);
  }

  /** Whether words stand anywhere in the file, its fields among it. */
  boolean has(String words) {
    String all = text();
    for (int at = 0; at < all.length(); at++) {
      if (endOf(words, all, at, false) > 0) {
        return true;
      }
    }
    return false;
  }

  private String text() {
    String known = text;
    if (known == null) {
      Problems unheard = new Problems();
      String read = new TextReader(unheard).read(file);
      known = read == null ? "" : read;
      String below =
          file.name().endsWith(".md") ? FrontMatter.split(file.name(), known, unheard).body() : "";
      body = known.length() - below.length();
      text = known;
    }
    return known;
  }

  private Place find(String all, int from, String words, int before, Place otherwise) {
    int left = before;
    for (int at = from; at < all.length(); at++) {
      at = afterUnread(all, at);
      int end = isBoundary(all, at - 1) ? endOf(words, all, at, false) : -1;
      if (end > 0 && isBoundary(all, end)) {
        if (left == 0) {
          return Place.in(file.name(), all, at);
        }
        left--;
      }
    }
    return otherwise;
  }

  /** The end of what nobody reads and begins here: an address, an id, a tag; or just this place. */
  private static int afterUnread(String all, int at) {
    String close =
        switch (all.charAt(at)) {
          case ']' -> all.startsWith("](", at) ? ")" : "";
          case '{' -> all.startsWith("{#", at) ? "}" : "";
          case '<' -> all.startsWith("<!--", at) ? "-->" : isTag(all, at) ? ">" : "";
          default -> "";
        };
    int end = close.isEmpty() ? -1 : all.indexOf(close, at);
    return end < 0 ? at : end;
  }

  private static boolean isTag(String all, int at) {
    char next = at + 1 < all.length() ? all.charAt(at + 1) : ' ';
    return next == '/' || Character.isLetter(next);
  }

  private static boolean isBoundary(String all, int at) {
    return at < 0 || at >= all.length() || !Character.isLetterOrDigit(all.charAt(at));
  }

  /**
   * The end of words that begin at a place; -1 when others stand there. A space stands for any run
   * of spaces, line ends and marks of quotation at the beginning of a line.
   *
   * @param anyCase whether the words, which are in small letters, may be written in capitals
   */
  static int endOf(String words, String text, int start, boolean anyCase) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      char wanted = words.charAt(i);
      int from = at;
      while (wanted == ' ' && at < text.length() && isGap(text.charAt(at))) {
        at++;
      }
      if (wanted == ' ') {
        if (at == from) {
          return -1;
        }
        continue;
      }
      char c = at < text.length() ? text.charAt(at) : 0;
      if (c != wanted && !(anyCase && Character.toLowerCase(c) == wanted)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean isGap(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '>';
  }
}
