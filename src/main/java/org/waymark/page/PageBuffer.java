package org.waymark.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Takes a page's text; ends a template that writes without end. */
final class PageBuffer extends Writer {

  /** Characters: more than a thousand times a usual page. */
  static final int LONGEST = 32 << 20;

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

  private void makeRoom(int count) throws IOException {
    if (length + count > text.length) {
      if (length + count > LONGEST) {
        throw new IOException("A page of more than " + LONGEST + " characters");
      }
      text = Arrays.copyOf(text, Math.max(length + count, text.length * 2));
    }
  }
}
