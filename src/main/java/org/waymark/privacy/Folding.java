package org.waymark.privacy;

import java.util.Arrays;

/** Makes a {@link Folded} of a text, in one go. */
final class Folding {

  private static final int LONGEST_TAG = 40;

  /** Of ASCII, what is not simply itself. */
  private static final boolean[] SPECIAL = special();

  private final String text;
  private final TextForm form;
  private boolean fields;
  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  private Folding(String text, TextForm form) {
    this.text = text;
    this.form = form;
    this.fields = form == TextForm.FIELDS || (form == TextForm.MARKDOWN && text.startsWith("---"));
    this.chars = new char[text.length() + 1];
    this.starts = new int[text.length() + 1];
    this.ends = new int[text.length() + 1];
  }

  private static boolean[] special() {
    boolean[] special = new boolean[0x80];
    for (char c : "\n\t\r*`~_\\%&<".toCharArray()) {
      special[c] = true;
    }
    return special;
  }

  static Folded of(String text, TextForm form) {
    return new Folding(text, form).fold();
  }

  private Folded fold() {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c < 0x80 && !SPECIAL[c] && length < chars.length) {
        chars[length] = c;
        starts[length] = i;
        ends[length] = ++i;
        length++;
      } else {
        i = c < 0x80 ? ascii(c, i) : beyond(i);
      }
    }
    return new Folded(text, chars, starts, ends, length);
  }

  private int ascii(char c, int i) {
    return switch (c) {
      case '\n' -> lineEnd(i);
      case '\t', '\r' -> put(' ', i, i + 1);
      case '*', '`' -> i + 1;
      case '~' -> next(i) == '~' ? i + 2 : put(c, i, i + 1);
      case '_' -> isWithinWord(i) ? put(c, i, i + 1) : i + 1;
      case '\\' -> isPunctuation(next(i)) ? put(next(i), i, i + 2) : put(c, i, i + 1);
      case '%' -> text.startsWith("%40", i) ? put('@', i, i + 3) : put(c, i, i + 1);
      case '&' -> entity(i);
      case '<' -> tag(i);
      default -> put(c, i, i + 1);
    };
  }

  /** A name such as {@code jane_doe} keeps its line; one that begins or ends emphasis goes. */
  private boolean isWithinWord(int i) {
    return i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)) && isWord(next(i));
  }

  private static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private char next(int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : Folded.NOTHING;
  }

  private int entity(int i) {
    int end = text.indexOf(';', i);
    if (end < 0 || end - i > Entities.LONGEST) {
      return put('&', i, i + 1);
    }
    int character = Entities.decode(text, i + 1, end);
    return character < 0 ? put('&', i, i + 1) : put(character, i, end + 1);
  }

  /** A tag without attributes goes; one that has some is read like any text. */
  private int tag(int i) {
    if (text.startsWith("<!--", i)) {
      return put(' ', i, i + 4);
    }
    int end = text.indexOf('>', i);
    boolean tag = end > 0 && end - i <= LONGEST_TAG && (isWord(next(i)) || next(i) == '/');
    for (int at = i + 1; tag && at < end; at++) {
      char c = text.charAt(at);
      tag = isWord(c) || c == '/' || c == ' ';
    }
    if (!tag) {
      return put('<', i, i + 1);
    }
    return text.startsWith("<br", i) ? put(' ', i, end + 1) : end + 1;
  }

  private int beyond(int i) {
    int c = text.codePointAt(i);
    return put(c, i, i + Character.charCount(c));
  }

  private int put(int c, int from, int to) {
    int plain = c < 0x80 ? c : plain(c);
    if (plain >= 0) {
      if (length == chars.length) { // An entity can stand for less than nothing, but not for more.
        chars = Arrays.copyOf(chars, length * 2);
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      chars[length] = (char) (Character.isBmpCodePoint(plain) ? plain : '\uFFFC');
      starts[length] = from;
      ends[length] = to;
      length++;
    }
    return to;
  }

  /** What is meant by a character beyond ASCII; -1 for one that nobody sees. */
  private static int plain(int c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return c - 0xFEE0; // Full-width forms.
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT -> -1;
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.DASH_PUNCTUATION -> '-';
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
          c == 0x2018 || c == 0x2019 ? '\'' : '"';
      default -> c == 0x2212 ? '-' : c == 0xFE6B ? '@' : c;
    };
  }

  /** A line end within a paragraph or a long value is a space, any other ends something. */
  private int lineEnd(int i) {
    if (fields && form == TextForm.MARKDOWN && i > 2 && text.startsWith("\n---", i)) {
      fields = false;
      return put('\n', i, i + 4);
    }
    int next = i + 1;
    while (next < text.length() && " \t>".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean goesOn =
        form != TextForm.LINES
            && next < text.length()
            && "\n|#-".indexOf(text.charAt(next)) < 0
            && (!fields || (next > i + 1 && !isField(next)));
    return put(goesOn ? ' ' : '\n', i, goesOn ? next : i + 1);
  }

  /** Whether a line begins with a name and a colon. */
  private boolean isField(int from) {
    int i = from;
    while (i < text.length() && (isWord(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i > from && i < text.length() && text.charAt(i) == ':';
  }
}
