package org.waymark.library;

import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;

/**
 * Finds the places of words in a file's text. Places of words are not kept, because there are many
 * words and few problems: the file is read again, once, when the first place is asked for.
 */
public final class TextLocator {

  private final SourceFile file;
  private String text = "";
  private int firstLine;

  public TextLocator(SourceFile file) {
    this.file = file;
  }

  /**
   * The place of some words of the text; of the file, when they are written in another way there.
   *
   * @param words as readers see them: any space stands for any run of spaces and line ends
   * @param before how many times the text has the same words before
   */
  public Place place(String words, int before) {
    if (firstLine == 0) {
      read();
    }
    int left = before;
    for (int at = 0; at < text.length(); at++) {
      if (isAt(words, at)) {
        if (left == 0) {
          return place(at);
        }
        left--;
      }
    }
    return file.place();
  }

  private void read() {
    firstLine = 1;
    Problems unheard = new Problems();
    String all = new TextReader(unheard).read(file);
    if (all != null) {
      FrontMatter parts = FrontMatter.split(file.name(), all, unheard);
      text = parts.body();
      firstLine = parts.bodyLine();
    }
  }

  private boolean isAt(String words, int start) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      boolean space = isSpace(words.charAt(i));
      int from = at;
      while (space && at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      if (space ? at == from : at >= text.length() || text.charAt(at) != words.charAt(i)) {
        return false;
      }
      at += space ? 0 : 1;
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  private Place place(int at) {
    int line = firstLine;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    return new Place(file.name(), line, text.codePointCount(lineStart, at) + 1);
  }
}
