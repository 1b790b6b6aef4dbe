package org.waymark.privacy;

import java.util.Set;

/** The name of a place on the net: parts with full stops between. */
final class Domain {

  /** How the domains end that people in these islands have. */
  private static final Set<String> COMMON_ENDS =
      Set.of(
          "org", "com", "net", "uk", "ie", "info", "eu", "wales", "cymru", "scot", "london", "me",
          "io", "edu", "gov", "co", "nhs", "ac", "biz", "email");

  private Domain() {}

  /** Whether a last part is one that people in these islands have. */
  static boolean isCommon(String last) {
    return COMMON_ENDS.contains(last);
  }

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
