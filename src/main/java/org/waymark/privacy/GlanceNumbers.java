package org.waymark.privacy;

import java.nio.charset.StandardCharsets;

/** Whether digits in the bytes of a file may be a number of somebody's. */
final class GlanceNumbers {

  private static final int FEWEST_OF_A_TELEPHONE = 7;
  private static final int FEWEST_OF_OTHERS = 9;
  private static final int FEWEST_OF_A_RECORD = 5;
  private static final int LONGEST_GAP = 60;
  private static final int BACK = 56;
  private static final int ISO_DAY = 10;

  /** Stands between the digits of numbers, or is not seen there. */
  private static final String GAP = " -.()*_`~\\/>\n\r\t";

  /** The names of numbers; those that need "number" or the like behind them come first. */
  private static final String[] RECORDS = {
    "hosp", "patient", "unit", "case", "record", "pas", "chart", "mrn", "crn", "sort", "s/c", "acc",
    "a/c", "rhif"
  };

  /** The digits of a number once more, for screen readers: what is read aloud is another text. */
  private static final byte[] SAID_INSTEAD =
      "<span class=\"unseen\"".getBytes(StandardCharsets.US_ASCII);

  private static final int NEED_MORE = 7;
  private static final String[] SAYING = {"n", "id", "ref", "#"};

  /** What may follow the digits of something that is not over with them. */
  private static final boolean[] GOES_ON = bytes(GAP + "<&", true);

  private static final boolean[] IN_GAP = bytes(GAP, false);

  private final GlanceBytes bytes;
  private final KnownContacts known;
  private int runEnd;
  private int digits;
  private int first;
  private long value;

  GlanceNumbers(GlanceBytes bytes, KnownContacts known) {
    this.bytes = bytes;
    this.known = known;
  }

  /** These, all bytes beyond ASCII, and letters perhaps. */
  private static boolean[] bytes(String some, boolean letters) {
    boolean[] bytes = new boolean[256];
    for (int c = 0; c < bytes.length; c++) {
      boolean letter = Character.isLetter(c) && c < 0x80;
      bytes[c] = (letter && letters) || c >= 0x80 || some.indexOf(c) >= 0;
    }
    return bytes;
  }

  /** Behind the digits that were looked at last, without those behind a gap. */
  int runEnd() {
    return runEnd;
  }

  /** Looks at the digits that begin here, and at what belongs to them. */
  boolean suspects(int from) {
    int behind = from + 1;
    while (bytes.isDigit(behind)) {
      behind++;
    }
    boolean day = isIsoDay(from, behind);
    behind = day ? from + ISO_DAY : behind;
    if ((day || behind - from < FEWEST_OF_A_RECORD) && isAlone(from, behind)) {
      runEnd = behind;
      return false;
    }
    int end = run(from, true);
    runEnd = end;
    if (isHalfOfPostcode(from, end)
        || isDecimal(end)
        || (bytes.at(end) == 0xC2 && bytes.at(end + 1) == 0xB0)) {
      return true;
    }
    for (int next = overGap(end); next > end && digits < 20; next = overGap(end)) {
      end = run(next, false);
      if (digits >= FEWEST_OF_A_TELEPHONE && isKnown(isPlus(from))) {
        runEnd = end;
        return false;
      }
    }
    if (digits < FEWEST_OF_A_RECORD) {
      return false;
    }
    boolean plus = isPlus(from);
    boolean telephone =
        (first == 0 || plus)
            && digits >= FEWEST_OF_A_TELEPHONE
            && "-_#".indexOf(bytes.at(from - 1)) < 0;
    if (telephone || digits >= FEWEST_OF_OTHERS) {
      return !isKnown(plus);
    }
    return isLettered(from, end) || (!isOfAddress(from) && isRecord(from));
  }

  /** Goes over digits without a gap. */
  private int run(int from, boolean begins) {
    if (begins) {
      digits = 0;
      value = 0;
      first = bytes.digit(from);
    }
    int i = from;
    for (int length = bytes.digitLength(i); length > 0; length = bytes.digitLength(i)) {
      if (digits < 18) {
        value = value * 10 + bytes.digit(i);
      }
      digits++;
      i += length;
    }
    return i;
  }

  /** Behind what may stand between the digits of a number; where it began when no digit follows. */
  private int overGap(int from) {
    int i = from;
    while (i - from < LONGEST_GAP) {
      int c = bytes.at(i);
      if (i > from && bytes.digitLength(i) > 0) {
        return i;
      } else if (c == '\n' && bytes.at(i + 1) == '\n') {
        return from;
      } else if (c == '<') {
        int behind = bytes.overTag(i);
        if (behind == i || bytes.startsWith(i, SAID_INSTEAD)) {
          return from;
        }
        i = behind;
      } else if (c == '&') {
        int semicolon = i;
        while (semicolon - i < 10 && bytes.at(semicolon) != ';') {
          semicolon++;
        }
        i = semicolon + 1;
      } else if (IN_GAP[c]) {
        i++;
      } else {
        return from;
      }
    }
    return from;
  }

  /** The commonest of all: {@code 2026-11-21}. */
  private boolean isIsoDay(int from, int behind) {
    return behind - from == 4
        && (bytes.at(from) == '1' || bytes.at(from) == '2')
        && bytes.at(from + 4) == '-'
        && bytes.at(from + 7) == '-'
        && (bytes.at(from + 5) == '0' || bytes.at(from + 5) == '1')
        && bytes.isDigit(from + 6)
        && bytes.isDigit(from + 8)
        && bytes.at(from + 8) < '4'
        && bytes.isDigit(from + 9)
        && !bytes.isDigit(from + ISO_DAY);
  }

  /** Whether nothing belongs to digits: behind them is an end, or one gap and no digit. */
  private boolean isAlone(int from, int behind) {
    int next = bytes.at(behind);
    if (!GOES_ON[next]) {
      return true;
    }
    int second = bytes.at(behind + 1);
    return IN_GAP[next]
        && next < 0x80
        && !IN_GAP[second]
        && second != '<'
        && second != '&'
        && !bytes.isDigit(behind + 1)
        && !bytes.isLetter(from - 1);
  }

  private boolean isPlus(int from) {
    int i = from - 1;
    while (bytes.at(i) == ' ' || bytes.at(i) == '(') {
      i--;
    }
    return bytes.at(i) == '+' || (bytes.at(i) == ';' && bytes.at(i - 1) == 's');
  }

  private boolean isKnown(boolean plus) {
    if (plus) {
      return known.knows(value);
    }
    long country = 44;
    for (int i = 1; i < digits; i++) {
      country *= 10;
    }
    return first == 0 && digits < 16 && known.knows(country + value);
  }

  private boolean isDecimal(int end) {
    return bytes.at(end) == '.'
        && bytes.isDigit(end + 1)
        && bytes.isDigit(end + 2)
        && bytes.isDigit(end + 3)
        && bytes.isDigit(end + 4);
  }

  /** A digit with two letters behind it and something like a district before, or an Eircode. */
  private boolean isHalfOfPostcode(int from, int end) {
    if (bytes.isLetter(from - 1) && !bytes.isPlainWord(from - 2) && isEircode(from)) {
      return true;
    }
    if (!bytes.isLetter(end) || !bytes.isLetter(end + 1) || bytes.isPlainWord(end + 2)) {
      return false;
    }
    int i = end - 2;
    while (bytes.at(i) == ' ') {
      i--;
    }
    int c = bytes.at(i);
    if (c == '>' || c == ';' || c == '*' || c == '_' || c == '\n' || c >= 0x80) {
      return true;
    }
    int digitsBefore = 0;
    int start = i;
    while (start > i - 4 && bytes.isWord(start)) {
      digitsBefore += bytes.isDigit(start) ? 1 : 0;
      start--;
    }
    return digitsBefore > 0 && bytes.isLetter(start + 1) && !bytes.isPlainWord(start);
  }

  private boolean isEircode(int from) {
    boolean key = bytes.isDigit(from + 1) || (bytes.at(from) == '6' && bytes.at(from + 1) == 'W');
    if (!key || bytes.at(from - 1) > 'Z') {
      return false;
    }
    int second = bytes.at(from + 2) == ' ' ? from + 3 : from + 2;
    if (bytes.at(second) >= 0x80 || "<*_`&".indexOf(bytes.at(second)) >= 0) {
      return true;
    }
    int count = 0;
    int letters = 0;
    while (count < 5 && bytes.isPlainWord(second + count)) {
      letters += bytes.isLetter(second + count) ? 1 : 0;
      count++;
    }
    return count == 4 && letters > 0;
  }

  /** With letters before and one behind, as National Insurance numbers have. */
  private boolean isLettered(int from, int end) {
    int before = bytes.isLetter(from - 1) ? from - 1 : from - 2;
    int gap = overTags(end);
    int behind = overTags(bytes.isLetter(gap) ? gap : bytes.at(gap) == 0xC2 ? gap + 2 : gap + 1);
    return digits == 6
        && (bytes.isWord(before) || ">*_`;".indexOf(bytes.at(from - 1)) >= 0)
        && (bytes.at(behind) >= 0x80
            || ("abcd".indexOf(bytes.at(behind) | 0x20) >= 0 && !bytes.isPlainWord(behind + 1)));
  }

  private int overTags(int from) {
    int i = from;
    for (int behind = bytes.overTag(i); behind > i; behind = bytes.overTag(i)) {
      i = behind;
    }
    return i;
  }

  private boolean isRecord(int from) {
    for (int i = Math.max(0, from - BACK); i < from; i++) {
      if (bytes.isLetter(i) && !bytes.isLetter(i - 1) && isName(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int at) {
    int c = bytes.at(at) | 0x20;
    if ("hpucrmsa".indexOf(c) < 0) {
      return false;
    }
    for (int name = 0; name < RECORDS.length; name++) {
      if (c == RECORDS[name].charAt(0) && bytes.says(at, RECORDS[name])) {
        return name >= NEED_MORE || isSaying(at);
      }
    }
    return false;
  }

  /** Whether the digits end a name such as {@code a-quiet-room-000123}, or follow a stroke. */
  private boolean isOfAddress(int from) {
    if (bytes.at(from - 1) != '-') {
      return bytes.at(from - 1) == '/' && !bytes.isDigit(from - 2);
    }
    int i = from - 2;
    while (bytes.isLetter(i)) {
      i--;
    }
    return from - i > 6 || (i < from - 2 && "-/_".indexOf(bytes.at(i)) >= 0);
  }

  /** Whether the word behind the one that begins here says that a number comes. */
  private boolean isSaying(int from) {
    int i = from;
    while (bytes.isWord(i)) {
      i++;
    }
    while (" -_.<*".indexOf(bytes.at(i)) >= 0 && bytes.at(i) != 0) {
      i = bytes.at(i) == '<' ? Math.max(i + 1, bytes.overTag(i)) : i + 1;
    }
    for (String word : SAYING) {
      if (bytes.says(i, word)) {
        return true;
      }
    }
    return bytes.at(i) >= 0x80 || bytes.at(i) == '&';
  }
}
