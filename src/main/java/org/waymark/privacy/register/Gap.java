package org.waymark.privacy.register;

/** What stands between two words: one or more of these bits, or none where nothing does. */
final class Gap {

  /** A space, an end of line, a quotation mark or a bracket. */
  static final int SPACE = 1;

  /** A hyphen or the like. */
  static final int JOINT = 2;

  /** A dot within a word: "sarah.jones". */
  static final int POINT = 4;

  /** A dot and then something else: the end of an abbreviation or of a sentence. */
  static final int STOP = 8;

  /** A comma or a semicolon. */
  static final int COMMA = 16;

  /** The end of a paragraph, of a cell or of another part of a page. */
  static final int BREAK = 32;

  /** Anything else. */
  static final int WALL = 64;

  private static final byte[] OF_ASCII = new byte[0x80];

  static {
    for (int c = 0; c < OF_ASCII.length; c++) {
      OF_ASCII[c] = WALL;
    }
    for (char c : " \t\r\f\u000B'\"`()[]+*".toCharArray()) {
      OF_ASCII[c] = SPACE;
    }
    OF_ASCII['-'] = JOINT;
    OF_ASCII['_'] = JOINT;
    OF_ASCII['.'] = STOP;
    OF_ASCII[','] = COMMA;
    OF_ASCII[';'] = COMMA;
  }

  private Gap() {}

  /** Whether a character surely ends a word: a space or a sign of ASCII, but no apostrophe. */
  static boolean endsWord(char c) {
    return c < '0' && c != '\'';
  }

  static int of(char ascii) {
    return OF_ASCII[ascii];
  }
}
