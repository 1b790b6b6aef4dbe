package org.waymark.source;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text with plain line ends: where they begin, and what stands before and behind. */
record Lines(String text) {

  int start(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where the line behind begins; the text's end when there is none. */
  int next(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** How many characters stand before it on its line. */
  int column(int at) {
    return at - start(at);
  }

  /** Whether only spaces stand before it on its line. */
  boolean isFirst(int at) {
    return text.substring(start(at), at).isBlank();
  }

  /** Whether only spaces stand from here to the line's end. */
  boolean isBlankFrom(int at) {
    return text.substring(at, next(at)).isBlank();
  }

  /**
   * Where a line can be put in behind a value: after remarks that are indented more than what is
   * put in, since these belong to the value.
   */
  int behind(int valueEnd, int indent) {
    int line = next(valueEnd);
    while (true) {
      int i = line;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      if (i >= text.length() || text.charAt(i) != '#' || i - line <= indent) {
        return line;
      }
      line = next(i);
    }
  }

  /** The hyphens of a list, all of which stand below each other. */
  List<Integer> hyphens(Part.Items list) {
    List<Integer> hyphens = new ArrayList<>();
    hyphens.add(list.start());
    int column = column(list.start());
    for (int i = 1; i < list.parts().size(); i++) {
      int line = next(list.parts().get(i - 1).end());
      while (!isHyphen(line, column) && line < list.parts().get(i).start()) {
        line = next(line);
      }
      hyphens.add(line + column);
    }
    return hyphens;
  }

  private boolean isHyphen(int line, int column) {
    return text.startsWith("-", line + column) && text.substring(line, line + column).isBlank();
  }
}
