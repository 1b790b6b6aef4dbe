package org.waymark.privacy.register;

import org.jspecify.annotations.Nullable;

/**
 * Goes through the words of a text, each as {@link Letters} writes it and with what stands before
 * it. An apostrophe joins the parts of a word, and with an s after it ends it. Allocates nothing
 * for a word. Not safe for threads.
 */
final class WordCursor {

  /** What is longer is no part of a name. */
  static final int LONGEST = 48;

  private static final int ASCII = 0x80;

  private final char[] text;
  private final char[] word = new char[LONGEST];
  private int at;
  private int length;
  private int hash;
  private int stem;
  private int stemHash;
  private int gap;
  private boolean capital;
  private boolean humped;
  private boolean hashed;
  private boolean lastIsSmall;

  WordCursor(String text) {
    this(text.toCharArray());
  }

  /**
   * @param text read, not kept beyond the cursor's life, and not changed
   */
  WordCursor(char[] text) {
    this.text = text;
  }

  /** Goes to the next word; false when there is none. */
  boolean next() {
    boolean first = at == 0;
    skipGap();
    if (first) {
      gap |= Gap.WALL; // A text begins as a sentence does.
    }
    if (at >= text.length) {
      return false;
    }
    read();
    return true;
  }

  /** The letters of the word; only the first {@link #length()} count. */
  char[] letters() {
    return word;
  }

  /** How many letters it has; 0 when it is too long to be part of a name. */
  int length() {
    return length > LONGEST ? 0 : length;
  }

  /** The hash of its letters, as {@link String#hashCode} makes it. */
  int hash() {
    return hash;
  }

  /** How many letters it has without the digits at its end, as of a note: "Jones2". */
  int stem() {
    return stem > LONGEST ? 0 : stem;
  }

  /** The hash of these. */
  int stemHash() {
    return stemHash;
  }

  /** What stands between it and the word before, as {@link Gap} names it. */
  int gap() {
    return gap;
  }

  /** Whether it begins with a capital letter, or has letters of a script that has none. */
  boolean isCapital() {
    return capital;
  }

  /** Whether a capital letter stands after a small one: "SarahJones". */
  boolean isHumped() {
    return humped;
  }

  /** Whether a # stands right before it. */
  boolean isHashed() {
    return hashed;
  }

  /** The word by itself, for those who make an index. */
  String word() {
    return new String(word, 0, length());
  }

  private void skipGap() {
    gap = 0;
    int lines = 0;
    if (at > 0 && at + 1 < text.length && text[at] == ' ' && isLetter(text[at + 1])) {
      gap = Gap.SPACE; // So it is with most words.
      at++;
      return;
    }
    while (at < text.length) {
      char c = text[at];
      if (c < ASCII) {
        if (isLetter(c)) {
          return;
        } else if (c == '\n') {
          lines++;
          gap |= lines > 1 ? Gap.BREAK : Gap.SPACE;
        } else if (c == '.') {
          gap |= beginsWord(at + 1) ? Gap.POINT : Gap.STOP;
        } else {
          gap |= Gap.of(c);
        }
        at++;
      } else if (!skipOther()) {
        return;
      }
    }
  }

  /** Passes over a character beyond ASCII that is in no word; false when it is in one. */
  private boolean skipOther() {
    int c = Character.codePointAt(text, at);
    String letters = Letters.of(c);
    if (letters != null && !letters.isEmpty()) {
      return false;
    }
    gap |= letters == null ? Letters.gap(c) : 0;
    at += Character.charCount(c);
    return true;
  }

  private void read() {
    hashed = at > 0 && text[at - 1] == '#';
    stem = 0;
    readPlain();
    if (at >= text.length || Gap.endsWord(text[at])) {
      return;
    }
    if (length == 0) {
      int first = Character.codePointAt(text, at);
      capital = !Character.isLowerCase(first);
      if (Letters.isWordOfItsOwn(first)) {
        append(Letters.of(first));
        at += Character.charCount(first);
        return;
      }
    }
    while (at < text.length) {
      char c = text[at];
      boolean goesOn = c < ASCII ? readAscii(c) : readOther();
      if (!goesOn) {
        return;
      }
    }
  }

  /**
   * The letters of ASCII that a word begins with, often all: all that matters in local variables.
   */
  private void readPlain() {
    int i = at;
    int count = 0;
    int sum = 0;
    boolean small = false;
    boolean hump = false;
    while (i < text.length && count < LONGEST) {
      char c = text[i];
      if (c >= 'a' && c <= 'z') {
        small = true;
      } else if (c >= 'A' && c <= 'Z') {
        hump |= small;
        small = false;
        c = (char) (c + ('a' - 'A'));
      } else {
        break;
      }
      word[count++] = c;
      sum = 31 * sum + c;
      i++;
    }
    capital = text[at] < 'a';
    at = i;
    length = count;
    hash = sum;
    humped = hump;
    lastIsSmall = small;
  }

  private boolean readAscii(char c) {
    if (c >= 'a' && c <= 'z') {
      add(c, false);
      lastIsSmall = true;
    } else if (c >= 'A' && c <= 'Z') {
      humped |= lastIsSmall;
      lastIsSmall = false;
      add((char) (c + ('a' - 'A')), false);
    } else if (c >= '0' && c <= '9') {
      add(c, true);
    } else {
      return Letters.isApostrophe(c) && readApostrophe(1);
    }
    at++;
    return true;
  }

  private boolean readOther() {
    int c = Character.codePointAt(text, at);
    if (Letters.isApostrophe(c)) {
      return readApostrophe(Character.charCount(c));
    }
    String letters = Letters.of(c);
    if (letters == null || Letters.isWordOfItsOwn(c)) {
      return false;
    }
    humped |= lastIsSmall && Character.isUpperCase(c);
    lastIsSmall = letters.isEmpty() ? lastIsSmall : Character.isLowerCase(c);
    append(letters);
    at += Character.charCount(c);
    return true;
  }

  /** Passes over an apostrophe within a word, or over that of a possessive and its s. */
  private boolean readApostrophe(int width) {
    if (!beginsWord(at + width)) {
      return false;
    }
    at += width;
    boolean s = (text[at] | 0x20) == 's';
    if (s && !beginsWord(at + 1)) {
      at++;
      return false;
    }
    return true;
  }

  private boolean beginsWord(int position) {
    if (position >= text.length) {
      return false;
    }
    char c = text[position];
    if (c < ASCII) {
      return isLetter(c);
    }
    String letters = Letters.of(Character.codePointAt(text, position));
    return letters != null && !letters.isEmpty();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private void append(@Nullable String letters) {
    for (int i = 0; letters != null && i < letters.length(); i++) {
      char c = letters.charAt(i);
      add(c, c >= '0' && c <= '9');
    }
  }

  private void add(char c, boolean digit) {
    if (digit && stem == 0) {
      stem = length;
      stemHash = hash;
    } else if (!digit && stem > 0) {
      stem = 0; // Letters after digits: a code, and no name with a note.
    }
    if (length < LONGEST) {
      word[length] = c;
      hash = 31 * hash + c;
    }
    length = Math.min(length + 1, LONGEST + 1);
  }
}
