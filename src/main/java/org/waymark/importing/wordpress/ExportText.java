package org.waymark.importing.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.importing.ImportCode;

/**
 * An export's bytes as characters, in the encoding that its first line names. What XML does not
 * allow in texts, and WordPress lets through, becomes spaces; bytes that are no characters end the
 * reading with their place.
 */
final class ExportText extends Reader {

  private static final int BUFFER = 1 << 16;
  private static final int HEAD = 200;

  /** The parser holds what stands between two marks: far more than any text has is an attack. */
  private static final int LONGEST = 16_000_000;

  private static final String OPENS = "<![CDATA[";
  private static final String CLOSES = "]]>";
  private static final char BOM = '\uFEFF';
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
  private final CharsetDecoder decoder;
  private final String encoding;
  private int line = 1;
  private int column = 1;
  private boolean within;
  private int matched;
  private int since;
  private boolean ended;
  private boolean flushed;

  /**
   * @param in closed together with this
   * @throws UnreadableExport when the first bytes show that this is no export
   * @throws IOException when the file cannot be read
   */
  ExportText(InputStream in) throws IOException {
    this.in = in;
    fill();
    String head =
        new String(bytes.array(), 0, Math.min(HEAD, bytes.limit()), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK") || head.startsWith("\u001f\u008b")) {
      throw form("This file is packed. The export is the .xml file in it.");
    } else if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      throw encoding("The export was saved as UTF-16, which some programs call Unicode.");
    }
    Matcher named = ENCODING.matcher(head.replaceFirst("^\u00ef\u00bb\u00bf", ""));
    this.encoding = named.find() ? named.group(1) : "UTF-8";
    this.decoder = charset(encoding).newDecoder();
    skipMark();
  }

  private static Charset charset(String name) throws UnreadableExport {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw encoding("The export names an encoding that nobody knows.");
    }
  }

  private static UnreadableExport form(String message) {
    return new UnreadableExport(ImportCode.EXPORT_FORM, 0, 0, message);
  }

  private static UnreadableExport encoding(String message) {
    return new UnreadableExport(ImportCode.EXPORT_ENCODING, 1, 0, message);
  }

  private void skipMark() throws IOException {
    if (decode() && chars.get(chars.position()) == BOM) {
      chars.get();
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    } else if (!chars.hasRemaining() && !decode()) {
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    for (int i = 0; i < count; i++) {
      char c = chars.get();
      target[offset + i] = isAllowed(c) ? c : ' ';
      measure(c);
      column++;
      if (c == '\n') {
        line++;
        column = 1;
      }
    }
    return count;
  }

  /** Counts what stands between two tags, or within one section of plain characters. */
  private void measure(char c) throws UnreadableExport {
    String wanted = within ? CLOSES : OPENS;
    matched = c == wanted.charAt(matched) ? matched + 1 : again(c);
    if (matched == wanted.length()) {
      within = !within;
      matched = 0;
      since = 0;
    } else if (!within && matched == 0 && (c == '<' || c == '>')) {
      since = 0;
    } else if (++since > LONGEST) {
      throw new UnreadableExport(
          ImportCode.EXPORT_FORM,
          line,
          column,
          "A single text of this file has more than " + LONGEST / 1_000_000 + " million letters.");
    }
  }

  private int again(char c) {
    if (within) {
      return c == ']' ? Math.min(matched, 2) : 0;
    }
    return c == '<' ? 1 : 0;
  }

  /** As XML 1.0 allows them; halves of characters were looked at by the decoder. */
  private static boolean isAllowed(char c) {
    return c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\t' || c == '\r';
  }

  /** True when there are more characters. */
  private boolean decode() throws IOException {
    while (!flushed) {
      chars.clear();
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isUnderflow() && ended) {
        flushed = decoder.flush(chars).isUnderflow();
      }
      chars.flip();
      if (chars.hasRemaining()) {
        return true;
      } else if (result.isError()) {
        throw new UnreadableExport(
            ImportCode.EXPORT_ENCODING,
            line,
            column,
            "From here on, the export is not in " + encoding + ", though its first line says so.");
      } else if (!ended) {
        fill();
      }
    }
    return false;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
