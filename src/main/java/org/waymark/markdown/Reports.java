package org.waymark.markdown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** Tells what is wrong with a text, at the editor's own lines and columns. */
final class Reports {
  private final MarkdownSource source;
  private final Problems problems;
  private final Set<String> told = new HashSet<>();
  private int @Nullable [] lineStarts;

  Reports(MarkdownSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Reports a problem at an index of the text. */
  void add(MarkdownCode code, int offset, String message, String fix) {
    problems.add(code, place(offset), message, fix);
  }

  /** Reports it unless the same was said of the same line. */
  void addOnceALine(MarkdownCode code, int offset, String message, String fix) {
    if (told.add(lineIndex(offset) + message)) {
      add(code, offset, message, fix);
    }
  }

  Place place(int offset) {
    int line = lineIndex(offset);
    String text = source.text();
    int column = text.codePointCount(starts()[line], Math.min(offset, text.length()));
    return new Place(source.file(), source.firstLine() + line, column + 1);
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found < 0 ? -found - 2 : found;
  }

  private int[] starts() {
    if (lineStarts == null) {
      lineStarts = findStarts(source.text());
    }
    return lineStarts;
  }

  private static int[] findStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
