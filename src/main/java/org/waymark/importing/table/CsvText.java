package org.waymark.importing.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.importing.ImportCode;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** A table's bytes as text: UTF-8, with or without a byte order mark, and nothing else. */
final class CsvText {

  /** More organisations than any directory has. */
  private static final long LARGEST = 32L << 20;

  private static final char BOM = '\uFEFF';

  private CsvText() {}

  /**
   * The text; empty when it cannot be read, which is told.
   *
   * @throws IOException when the file system fails
   */
  static Optional<String> of(Path file, Problems problems) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      problems.add(
          ImportCode.TABLE_FORM,
          Place.of(name),
          "The table has more than " + (LARGEST >> 20) + " MB.",
          "Divide it.");
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    if (packed) {
      problems.add(
          ImportCode.TABLE_FORM,
          Place.of(name),
          "This is a spreadsheet's own file, not a table as plain text.",
          "In the spreadsheet, save it as \"CSV UTF-8\".");
      return Optional.empty();
    }
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError() || read.indexOf('\u0000') >= 0) {
      int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
      problems.add(
          ImportCode.TABLE_ENCODING,
          new Place(name, line, 0),
          "From this line on, the table is not in UTF-8.",
          ImportCode.TABLE_ENCODING.remedy());
      return Optional.empty();
    }
    return Optional.of(!read.isEmpty() && read.charAt(0) == BOM ? read.substring(1) : read);
  }
}
