package org.waymark.library;

/**
 * A text as its words are compared, with one kind of quotation marks, dashes and spaces; it knows
 * where each of its characters stood.
 */
final class PlainWords {

  private static final char ELLIPSIS = '\u2026';
  private static final int DOTS = 3;

  private final StringBuilder plain = new StringBuilder();
  private final int[] places;

  PlainWords(String text) {
    places = new int[text.length() * DOTS];
    for (int i = 0; i < text.length(); i++) {
      char c = comparable(text.charAt(i));
      if (c == ELLIPSIS) {
        for (int dot = 0; dot < DOTS; dot++) {
          add('.', i);
        }
      } else if (c != 0 && !isRepeated(c)) {
        add(c, i);
      }
    }
    int end = plain.length();
    if (end > 0 && plain.charAt(end - 1) == ' ') {
      plain.setLength(end - 1);
    }
  }

  private void add(char c, int place) {
    places[plain.length()] = place;
    plain.append(c);
  }

  private boolean isRepeated(char c) {
    char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
    return c == last && (c == ' ' || c == '-');
  }

  /** Zero for what cannot be seen. */
  private static char comparable(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> 0;
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  /** Where words stand that are not cut out of longer ones; -1 when they do not. */
  int indexOf(String words) {
    int found = plain.indexOf(words);
    while (found >= 0 && (isWithinWord(found) || isWithinWord(found + words.length()))) {
      found = plain.indexOf(words, found + 1);
    }
    return found;
  }

  private boolean isWithinWord(int index) {
    return index > 0
        && index < plain.length()
        && Character.isLetterOrDigit(plain.charAt(index - 1))
        && Character.isLetterOrDigit(plain.charAt(index));
  }

  /** Where a character stood in the text. */
  int at(int index) {
    return places[index];
  }

  @Override
  public String toString() {
    return plain.toString();
  }
}
