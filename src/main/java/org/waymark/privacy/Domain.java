package org.waymark.privacy;

/** The name of a place on the net: parts with full stops between. */
final class Domain {

  private Domain() {}

  /** Behind a domain of at least two parts, the last of letters; -1 when there is none. */
  static int end(Folded text, int from) {
    int end = -1;
    int at = from;
    for (int parts = 1; text.isWord(at); parts++) {
      int partEnd = at;
      boolean letters = true;
      while (text.isWord(partEnd) || (text.at(partEnd) == '-' && text.isWord(partEnd + 1))) {
        letters &= text.isLetter(partEnd);
        partEnd++;
      }
      if (parts > 1 && letters && partEnd - at >= 2) {
        end = partEnd;
      } else if (parts > 1 && text.at(partEnd) != '.') {
        end = -1;
      }
      if (text.at(partEnd) != '.') {
        break;
      }
      at = partEnd + 1;
    }
    return end;
  }
}
