package org.waymark.importing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.waymark.source.Sha256;

/**
 * The line in an imported file that says where it comes from, and by which it is known whether
 * somebody has changed the file since. It is a comment among the fields, so readers never see it,
 * and it goes when the file goes.
 *
 * @param source what was imported, such as {@code entry 12 of example.org}
 * @param digest of the file without this line
 */
record Origin(String source, String digest) {

  private static final String BEGINS = "# Imported: ";
  private static final String MIDDLE = ". Renewed by the next import unless somebody changes it. ";
  private static final String FENCE = "\n---\n";
  private static final int DIGITS = 32;

  /** The file with such a line below its fields. */
  static String mark(String text, String source) {
    int fence = text.indexOf(FENCE, 3) + 1;
    return text.substring(0, fence)
        + BEGINS
        + source
        + MIDDLE
        + digest(text)
        + "\n"
        + text.substring(fence);
  }

  /** What a file says of where it comes from; empty when it says nothing. */
  static Optional<Origin> of(String text) {
    int start = text.indexOf("\n" + BEGINS) + 1;
    int end = text.indexOf('\n', start);
    int fence = text.indexOf(FENCE, 3);
    if (start == 0 || end < 0 || fence < 0 || start > fence) {
      return Optional.empty();
    }
    String line = text.substring(start, end);
    int middle = line.indexOf(MIDDLE);
    return middle < 0
        ? Optional.empty()
        : Optional.of(
            new Origin(
                line.substring(BEGINS.length(), middle),
                line.substring(middle + MIDDLE.length()).strip()));
  }

  /** Whether a file is still as an import wrote it. */
  boolean isUntouched(String text) {
    int start = text.indexOf("\n" + BEGINS) + 1;
    int end = text.indexOf('\n', start) + 1;
    return digest(text.substring(0, start) + text.substring(end)).equals(digest);
  }

  private static String digest(String text) {
    byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }
}
