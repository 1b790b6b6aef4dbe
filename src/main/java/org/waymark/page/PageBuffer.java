package org.waymark.page;

import java.io.IOException;
import java.io.Writer;

/** Takes a page's text; ends a template that writes without end. */
final class PageBuffer extends Writer {

  /** Characters: more than a thousand times a usual page. */
  static final int LONGEST = 32 << 20;

  private static final int USUAL = 16 << 10;

  private final StringBuilder text = new StringBuilder(USUAL);

  @Override
  public void write(char[] from, int offset, int length) throws IOException {
    bound(length);
    text.append(from, offset, length);
  }

  @Override
  public void write(String from) throws IOException {
    bound(from.length());
    text.append(from);
  }

  @Override
  public void write(String from, int offset, int length) throws IOException {
    bound(length);
    text.append(from, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }

  private void bound(int more) throws IOException {
    if (text.length() + more > LONGEST) {
      throw new IOException("A page of more than " + LONGEST + " characters");
    }
  }
}
