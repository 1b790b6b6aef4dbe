package org.waymark.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * Reads text files: UTF-8, line ends made one kind, a byte order mark passed over, size bounded.
 */
public final class TextReader {

  /** Fifteen times the longest text that anyone is likely to publish on one page. */
  static final long LARGEST = 4L << 20;

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BOM = '\uFEFF';

  private final Problems problems;

  public TextReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The text of a file, with lines that end in {@code \n} alone; null when it cannot be read, which
   * is then told. Text that is not UTF-8 is told and read as well as can be, so that the rest of
   * the file is checked too.
   */
  public @Nullable String read(SourceFile file) {
    if (file.size() > LARGEST) {
      problems.add(
          SourceCode.FILE_TOO_LARGE,
          file.place(),
          "This text has " + (file.size() >> 20) + " MB. The most is " + (LARGEST >> 20) + " MB.",
          "Divide it into several pages, or offer it as a download from media/.");
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(file.path());
      if (isUtf16(bytes)) {
        reportBadBytes(file, bytes);
        return null; // Not one letter would be right.
      }
      return decode(file, bytes);
    } catch (IOException failure) {
      problems.add(
          SourceCode.UNREADABLE,
          file.place(),
          "This file could not be read.",
          "Check that it is still there and that you may read it.");
      return null;
    }
  }

  /**
   * The lines of a project's file as they are now, with nothing told; none when it cannot be read.
   *
   * @param name from the project folder
   */
  public static List<String> lines(Path project, String name) {
    return text(project, name).map(text -> List.of(text.split("\n", -1))).orElse(List.of());
  }

  /**
   * A project's file as it is now, with nothing told; empty when it cannot be read.
   *
   * @param name from the project folder
   */
  public static Optional<String> text(Path project, String name) {
    SourceFile file = SourceFile.in(project, name);
    return file.path().toFile().isFile()
        ? Optional.ofNullable(new TextReader(new Problems()).read(file))
        : Optional.empty();
  }

  /** As some editors on Windows save "Unicode". */
  private static boolean isUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private String decode(SourceFile file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      reportBadBytes(file, bytes);
    }
    if (!text.isEmpty() && text.charAt(0) == BOM) {
      text = text.substring(1);
      problems.add(
          SourceCode.BYTE_ORDER_MARK,
          file.place(),
          "The file begins with an invisible byte order mark.",
          "Nothing need be done. Some editors offer \"UTF-8 without BOM\".");
    }
    return withPlainLineEnds(file, text);
  }

  private String withPlainLineEnds(SourceFile file, String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    problems.add(
        SourceCode.WINDOWS_LINE_ENDS,
        file.place(),
        "The lines of this file end the Windows way.",
        "Nothing need be done.");
    return withPlainLineEnds(text);
  }

  private static String withPlainLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void reportBadBytes(SourceFile file, byte[] bytes) {
    CharBuffer good = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true);
    if (!result.isError()) {
      return; // The file really holds the character U+FFFD.
    }
    String before = withPlainLineEnds(good.flip().toString());
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    String start = before.substring(before.lastIndexOf('\n') + 1);
    problems.add(
        SourceCode.NOT_UTF8,
        new Place(file.name(), line, start.codePointCount(0, start.length()) + 1),
        "From here on the file is not in UTF-8.",
        "Open it in your editor, choose the encoding UTF-8 and save it again.");
  }
}
