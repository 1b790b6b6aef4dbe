package org.waymark.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Takes a page's text and keeps it as UTF-8; ends a template that writes without end. */
final class PageBuffer extends Writer {

  /** Bytes: more than a thousand times a usual page. */
  static final int LONGEST = 32 << 20;

  private byte[] text;
  private int length;

  /** The first half of a pair whose other half is written next; empty mostly. */
  private String half = "";

  /**
   * @param usual how many bytes a text like it mostly has
   */
  PageBuffer(int usual) {
    text = new byte[usual];
  }

  /** Static text of templates: nearly all of it is ASCII. */
  @Override
  public void write(char[] from, int offset, int count) throws IOException {
    makeRoom(count);
    for (int i = 0; i < count; i++) {
      char c = from[offset + i];
      if (c >= 0x80 || !half.isEmpty()) {
        write(new String(from, offset + i, count - i));
        return;
      }
      text[length++] = (byte) c;
    }
  }

  @Override
  public void write(String from, int offset, int count) throws IOException {
    String part = from.substring(offset, offset + count);
    String all = half.isEmpty() ? part : half + part;
    int last = all.length() - 1;
    boolean torn = last >= 0 && Character.isHighSurrogate(all.charAt(last));
    half = torn ? all.substring(last) : "";
    add((torn ? all.substring(0, last) : all).getBytes(UTF_8));
  }

  /** Adds text that is in UTF-8 already. */
  void write(byte[] from) throws IOException {
    add(half.getBytes(UTF_8)); // It becomes a question mark, as everywhere in Java.
    half = "";
    add(from);
  }

  private void add(byte[] from) throws IOException {
    makeRoom(from.length);
    System.arraycopy(from, 0, text, length, from.length);
    length += from.length;
  }

  /** Makes room for another text. */
  void clear() {
    length = 0;
    half = "";
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(bytes(), UTF_8);
  }

  /** The text in UTF-8. */
  byte[] bytes() {
    byte[] end = half.getBytes(UTF_8);
    byte[] all = Arrays.copyOf(text, length + end.length);
    System.arraycopy(end, 0, all, length, end.length);
    return all;
  }

  private void makeRoom(int count) throws IOException {
    if (length + count > text.length) {
      if (length + count > LONGEST) {
        throw new IOException("A page of more than " + LONGEST + " bytes");
      }
      text = Arrays.copyOf(text, Math.max(length + count, text.length * 2));
    }
  }
}
