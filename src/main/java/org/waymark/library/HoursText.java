package org.waymark.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notation as it is written, and where things are in it.
 *
 * @param line as written, on one line
 * @param bare the same length, with blanks for what stands in quotes
 */
record HoursText(String line, String bare) {

  HoursText(String written) {
    this(onOneLine(written), withoutComments(onOneLine(written)));
  }

  /** The column of an index into the line, counting from 1 in characters. */
  int column(int index) {
    return line.codePointCount(0, Math.min(index, line.length())) + 1;
  }

  /** The column of the first thing that looks so; 1 if nothing does. */
  int columnOf(Pattern sign) {
    Matcher matcher = sign.matcher(bare);
    return matcher.find() ? column(matcher.start()) : 1;
  }

  /** The index of the semicolon that comes so many after the first, from 0; -1 if there is none. */
  int semicolon(int number) {
    int index = bare.indexOf(';');
    for (int i = 0; i < number && index >= 0; i++) {
      index = bare.indexOf(';', index + 1);
    }
    return index;
  }

  /** The line with one character exchanged. */
  String with(int index, char character) {
    return line.substring(0, index) + character + line.substring(index + 1);
  }

  /** Line ends, and invisible marks that are copied along with text, are as good as blanks. */
  private static String onOneLine(String written) {
    StringBuilder line = new StringBuilder(written);
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (Character.isISOControl(c) || (!quoted && Character.getType(c) == Character.FORMAT)) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  private static String withoutComments(String line) {
    StringBuilder bare = new StringBuilder(line);
    boolean quoted = false;
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) == '"') {
        quoted = !quoted;
      } else if (quoted) {
        bare.setCharAt(i, ' ');
      }
    }
    return bare.toString();
  }
}
