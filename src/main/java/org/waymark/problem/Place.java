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
