package org.waymark.problem;

import java.util.Comparator;

/**
 * Where in a project something is.
 *
 * @param file relative to the project folder, with forward slashes
 * @param line counts from 1; 0 when the problem is about the file as a whole
 * @param column counts from 1 in characters; 0 when the problem is about the line as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** A file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /**
   * A place in a text.
   *
   * @param text with one kind of line ends, as editors count its lines
   * @param at how many characters of Java's stand before it; what is more than there are is the end
   */
  public static Place in(String file, String text, int at) {
    int end = Math.min(at, text.length());
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Place(file, line, text.codePointCount(start, end) + 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** As editors and terminals understand it: {@code content/stories/a.md:3:8}. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
