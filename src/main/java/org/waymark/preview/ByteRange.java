package org.waymark.preview;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a film or a sound that a player asks for, after <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#name-range-requests">RFC 9110</a>: one part at a
 * time is all that browsers ask for.
 */
final class ByteRange {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

  private ByteRange() {}

  /** From where to where, and what is said with it. */
  record Part(int status, Map<String, String> headers, int from, int length) {}

  static Part of(@Nullable String asked, Answer answer) {
    int size = answer.bytes().length;
    Map<String, String> whole =
        answer.status() == Status.OK ? Map.of("Accept-Ranges", "bytes") : Map.of();
    Matcher range = ONE.matcher(asked == null ? "" : asked);
    if (answer.status() != Status.OK || !range.matches() || range.group().endsWith("=-")) {
      return new Part(answer.status(), whole, 0, size);
    }
    boolean fromEnd = range.group(1).isEmpty();
    int first = fromEnd ? 0 : Integer.parseInt(range.group(1));
    int last = range.group(2).isEmpty() ? size - 1 : Integer.parseInt(range.group(2));
    if (fromEnd) {
      first = Math.max(0, size - last);
      last = size - 1;
    }
    last = Math.min(last, size - 1);
    if (first > last) {
      return new Part(Status.NO_SUCH_RANGE, Map.of("Content-Range", "bytes */" + size), 0, 0);
    }
    String content = "bytes " + first + "-" + last + "/" + size;
    return new Part(Status.PARTIAL, Map.of("Content-Range", content), first, last - first + 1);
  }
}
