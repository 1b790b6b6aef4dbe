package org.waymark.privacy;

/** Bytes of a text in UTF-8, read without making anything of them. */
final class GlanceBytes {

  private final byte[] bytes;

  GlanceBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A byte; 0 beyond either end. */
  int at(int i) {
    return i < 0 || i >= bytes.length ? 0 : bytes[i] & 0xFF;
  }

  boolean isDigit(int i) {
    int c = at(i);
    return c >= '0' && c <= '9';
  }

  boolean isLetter(int i) {
    int c = at(i) | 0x20;
    return c >= 'a' && c <= 'z';
  }

  /** A letter or digit, or a part of one beyond ASCII. */
  boolean isWord(int i) {
    return isDigit(i) || isLetter(i) || at(i) >= 0x80;
  }

  /** A letter or digit of ASCII. */
  boolean isPlainWord(int i) {
    return isDigit(i) || isLetter(i);
  }

  int skip(int from, int c) {
    int i = from;
    while (at(i) == c) {
      i++;
    }
    return i;
  }

  /** Whether these words stand here, in whatever case. */
  boolean says(int from, String lowerCase) {
    for (int i = 0; i < lowerCase.length(); i++) {
      int c = at(from + i);
      if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean startsWith(int from, byte[] what) {
    for (int i = 0; i < what.length; i++) {
      if (at(from + i) != (what[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  /** How many bytes the digit has that begins here; 0 when none does. */
  int digitLength(int i) {
    int c = at(i);
    if (c >= '0' && c <= '9') {
      return 1;
    } else if (c == 0xD9) {
      return at(i + 1) >= 0xA0 && at(i + 1) <= 0xA9 ? 2 : 0;
    } else if (c == 0xDB) {
      return at(i + 1) >= 0xB0 && at(i + 1) <= 0xB9 ? 2 : 0;
    } else if (c == 0xE0) { // The scripts of India: the digits end each block.
      return (at(i + 1) & 1) == 1 && at(i + 2) >= 0xA6 && at(i + 2) <= 0xAF ? 3 : 0;
    }
    return 0;
  }

  /** What the digit is that begins here. */
  int digit(int i) {
    int last = at(i + digitLength(i) - 1) & 0x0F;
    return at(i) == 0xE0 ? last - 6 : last;
  }

  /** Behind a tag that stands within a line; where it began when none does. */
  int overTag(int from) {
    if (at(from) != '<') {
      return from;
    }
    int name = at(from + 1) == '/' ? from + 2 : from + 1;
    if ("abceikmqsuvwt".indexOf(at(name) | 0x20) < 0 || isBlock(name)) {
      return from;
    }
    int i = name;
    while (i < bytes.length && at(i) != '>') {
      i++;
    }
    return i + 1;
  }

  /** The cells and lines of tables, and others that begin like tags within a line. */
  private boolean isBlock(int name) {
    int second = at(name + 1) | 0x20;
    return switch (at(name) | 0x20) {
      case 't' -> second != 'i' && second != 's'; // time and tspan stand within a line.
      case 'a' -> second == 'r' || second == 's';
      case 's' -> second == 'e';
      case 'm' -> second == 'a' && (at(name + 2) | 0x20) == 'i';
      case 'b' -> second == 'r';
      default -> false;
    };
  }
}
