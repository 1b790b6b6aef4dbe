package org.waymark.privacy;

import java.nio.charset.StandardCharsets;

/** Whether signs and words in the bytes of a file may belong to somebody's data. */
final class GlanceWords {

  private static final int BEFORE_BIRTH = 70;
  private static final int BEHIND_BIRTH = 130;

  private static final String[] MONTHS = {
    "january",
    "jan",
    "february",
    "feb",
    "march",
    "mar",
    "april",
    "apr",
    "may",
    "june",
    "jun",
    "july",
    "jul",
    "august",
    "aug",
    "september",
    "sept",
    "sep",
    "october",
    "oct",
    "november",
    "nov",
    "december",
    "dec",
    "ionawr",
    "chwefror",
    "mawrth",
    "ebrill",
    "mai",
    "mehefin",
    "gorffennaf",
    "awst",
    "medi",
    "hydref",
    "tachwedd",
    "rhagfyr"
  };

  private static final String[] NETWORK_ENDS = {"com/", "net/", "me/", "app/", "ee/", "co.uk/"};
  private static final String[] NETWORKS = {
    "facebook",
    "fb",
    "instagram",
    "twitter",
    "x",
    "tiktok",
    "threads",
    "linkedin",
    "youtube",
    "snapchat",
    "bsky",
    "reddit",
    "pinterest",
    "t",
    "wa",
    "linktr"
  };

  private final GlanceBytes bytes;
  private final KnownContacts known;

  GlanceWords(GlanceBytes bytes, KnownContacts known) {
    this.bytes = bytes;
    this.known = known;
  }

  /** An {@code @}; not that of a key of data, and not that of a known address. */
  boolean isAddressOrName(int at) {
    if (bytes.at(at - 1) == '"') {
      int end = at + 1;
      while (bytes.isLetter(end)) {
        end++;
      }
      return end == at + 1 || !(bytes.at(end) == '"' && bytes.at(bytes.skip(end + 1, ' ')) == ':');
    }
    int start = at;
    while (isOfAddress(bytes.at(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (isOfAddress(bytes.at(end))) {
      end++;
    }
    if (start < at || end > at + 1) {
      return !known.knows(address(start, end));
    }
    return bytes.at(at - 1) == ' '
        || bytes.at(at - 1) >= 0x80
        || bytes.at(at + 1) >= 0x80
        || bytes.at(at - 1) == '>'
        || "<*`\\".indexOf(bytes.at(at + 1)) >= 0;
  }

  private static boolean isOfAddress(int c) {
    int letter = c | 0x20;
    return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || "._%+-'".indexOf(c) >= 0;
  }

  private String address(int start, int end) {
    byte[] address = new byte[end - start];
    for (int i = start; i < end; i++) {
      int c = bytes.at(i);
      address[i - start] = (byte) (c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return new String(address, StandardCharsets.US_ASCII);
  }

  /** "born", "birth", "DOB" and the like with a day near; "(at)", " dot "; BFPO. */
  boolean isWord(int at) {
    int c = bytes.at(at) | 0x20;
    if ((c == 'd' || c == 'g') && bytes.isLetter(at - 1)) {
      return false;
    } else if (c == 'b') {
      boolean birth = bytes.says(at, "born") || (bytes.says(at, "birth") && isDayOfBirth(at));
      return birth ? isDayNear(at) : bytes.says(at, "bfpo");
    } else if (c == 'd') {
      boolean spelled =
          bytes.says(at, "dot") && !bytes.isWord(at + 3) && !bytes.isPlainWord(at - 1);
      boolean label = bytes.says(at, "dob") || bytes.says(at, "d.o.b") || bytes.says(at, "d o b");
      return spelled || (label && !bytes.isPlainWord(at - 1) && isDayNear(at));
    } else if (c == 'g') {
      boolean welsh = bytes.says(at, "ganwyd") || bytes.says(at, "ganed") || bytes.says(at, "geni");
      return welsh && isDayNear(at);
    }
    int word = bytes.skip(at + 1, ' ');
    return bytes.says(word, "at") && !bytes.isWord(word + 2);
  }

  /** "date of birth", "birthday", "birth date"; there are many other births. */
  private boolean isDayOfBirth(int at) {
    int behind = bytes.isLetter(at + 5) ? at + 5 : at + 6;
    return bytes.says(behind, "da") || bytes.says(at - 3, "of") || bytes.at(at - 1) >= 0x80;
  }

  /** Whether a day may stand in the same sentence. */
  private boolean isDayNear(int at) {
    int start = at;
    while (start > at - BEFORE_BIRTH && start > 0 && !endsSentence(start - 1)) {
      start--;
    }
    for (int i = start; i < at + BEHIND_BIRTH; i++) {
      if (i > at && endsSentence(i)) {
        return false;
      } else if (bytes.digitLength(i) > 0 ? isSeparated(i) : isMonth(i)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link BirthRule} takes it; the end of a block, of a value and of a field end one too. */
  private boolean endsSentence(int i) {
    int next = bytes.at(i + 1);
    return switch (bytes.at(i)) {
      case '!', '?', '[', ']' -> true;
      case ';' -> !isEntity(i);
      case '.' -> (next == ' ' && isCapital(i + 2)) || next == '"';
      case '"' -> next == ',';
      case '<' -> next != '!' && bytes.overTag(i) == i;
      default -> false;
    };
  }

  private boolean isCapital(int i) {
    return bytes.at(i) >= 'A' && bytes.at(i) <= 'Z';
  }

  /** Whether a semicolon ends the name of a character, such as that of a no-break space. */
  private boolean isEntity(int semicolon) {
    int i = semicolon - 1;
    while (i > semicolon - 10 && (bytes.isPlainWord(i) || bytes.at(i) == '#')) {
      i--;
    }
    return bytes.at(i) == '&';
  }

  private boolean isSeparated(int digit) {
    int i = digit + bytes.digitLength(digit);
    int next = i;
    while (next < i + 8
        && (" /.-*_".indexOf(bytes.at(next)) >= 0 || bytes.at(next) >= 0x80)
        && bytes.digitLength(next) == 0) {
      next++;
    }
    boolean eight = true;
    for (int k = digit; eight && k < digit + 8; k++) {
      eight = bytes.isDigit(k);
    }
    return eight || (next > i && bytes.digitLength(next) > 0);
  }

  private boolean isMonth(int at) {
    if (!bytes.isLetter(at) || bytes.isLetter(at - 1)) {
      return false;
    }
    for (String month : MONTHS) {
      if ((bytes.at(at) | 0x20) == month.charAt(0)
          && bytes.says(at, month)
          && !bytes.isLetter(at + month.length())) {
        return isNumbered(at, at + month.length());
      }
    }
    return false;
  }

  /** Whether a month's name has a day before it or behind it, in digits or in words. */
  private boolean isNumbered(int from, int to) {
    for (int i = from - 14; i < to + 10; i++) {
      if (bytes.digitLength(i) > 0) {
        return true;
      }
    }
    int of = from - 4;
    boolean word =
        bytes.says(of, " of ")
            && (bytes.says(of - 2, "th")
                || bytes.says(of - 2, "st")
                || bytes.says(of - 2, "nd")
                || bytes.says(of - 2, "rd"));
    return word || bytes.says(to, " the ");
  }

  /** The full stop before the last part of a network's name, with something of its behind it. */
  boolean isNetwork(int point) {
    for (String end : NETWORK_ENDS) {
      if (bytes.at(point + 1) == end.charAt(0) && bytes.says(point + 1, end)) {
        return isNetworkBefore(point) && !isItsOwn(point + 1 + end.length());
      }
    }
    return false;
  }

  private boolean isNetworkBefore(int point) {
    for (String name : NETWORKS) {
      int start = point - name.length();
      if (bytes.says(start, name) && !bytes.isPlainWord(start - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isItsOwn(int path) {
    return bytes.says(path, "sharer") || bytes.says(path, "intent") || bytes.says(path, "watch");
  }

  /** The sign as an entity, by number or name, or percent-encoded; and digits as numbers. */
  boolean isSignInDisguise(int at) {
    if (bytes.at(at) == '%') {
      return bytes.at(at + 1) == '4' && bytes.at(at + 2) == '0';
    } else if (bytes.at(at + 1) != '#') {
      return bytes.says(at + 1, "commat;");
    }
    return !bytes.says(at + 2, "39;") && !bytes.says(at + 2, "x27;") && !bytes.says(at + 2, "34;");
  }
}
