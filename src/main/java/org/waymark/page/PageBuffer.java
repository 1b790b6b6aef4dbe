package org.waymark.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Takes a page's text; ends a template that writes without end. */
final class PageBuffer extends Writer {

  /** Characters: more than a thousand times a usual page. */
  static final int LONGEST = 32 << 20;

  private static final int LONGEST_CHARACTER = 4;

  private static final int USUAL = 16 << 10;

  private char[] text = new char[USUAL];
  private int length;

  @Override
  public void write(char[] from, int offset, int count) throws IOException {
    makeRoom(count);
    System.arraycopy(from, offset, text, length, count);
    length += count;
  }

  @Override
  public void write(String from, int offset, int count) throws IOException {
    makeRoom(count);
    from.getChars(offset, offset + count, text, length);
    length += count;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(text, 0, length);
  }

  /** The text in UTF-8, in one go: the usual way makes a string of it first. */
  byte[] bytes() {
    byte[] bytes = new byte[length + length / 32 + LONGEST_CHARACTER];
    int count = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c < 0x80) {
        bytes[count++] = (byte) c;
      } else {
        if (count + length - i + LONGEST_CHARACTER > bytes.length) { // Room for all ASCII there is.
          bytes = Arrays.copyOf(bytes, count + 3 * (length - i) + LONGEST_CHARACTER);
        }
        boolean pair = i + 1 < length && Character.isSurrogatePair(c, text[i + 1]);
        count = encode(pair ? Character.toCodePoint(c, text[++i]) : c, bytes, count);
      }
    }
    return Arrays.copyOf(bytes, count);
  }

  /** After RFC 3629; half a pair becomes a question mark, as everywhere in Java. */
  private static int encode(int c, byte[] bytes, int at) {
    int i = at;
    if (c < 0x800) {
      bytes[i++] = (byte) (0xC0 | c >> 6);
    } else if (c > 0xFFFF) {
      bytes[i++] = (byte) (0xF0 | c >> 18);
      bytes[i++] = (byte) (0x80 | (c >> 12 & 0x3F));
      bytes[i++] = (byte) (0x80 | (c >> 6 & 0x3F));
    } else if (Character.isSurrogate((char) c)) {
      bytes[i++] = '?';
      return i;
    } else {
      bytes[i++] = (byte) (0xE0 | c >> 12);
      bytes[i++] = (byte) (0x80 | (c >> 6 & 0x3F));
    }
    bytes[i++] = (byte) (0x80 | (c & 0x3F));
    return i;
  }

  private void makeRoom(int count) throws IOException {
    if (length + count > text.length) {
      if (length + count > LONGEST) {
        throw new IOException("A page of more than " + LONGEST + " characters");
      }
      text = Arrays.copyOf(text, Math.max(length + count, text.length * 2));
    }
  }
}
