package org.waymark.source;

import java.nio.file.Path;
import org.waymark.problem.Place;

/**
 * A file of the project. Where it lies on this machine is never shown to anyone. There may be very
 * many, so where a file lies at its name, it holds no path of its own.
 *
 * @param name relative to the project folder, with forward slashes: {@code content/stories/a.md}
 * @param root a folder, or the file itself
 * @param below where the file is in that folder; empty when the root is the file itself
 * @param size in bytes, when the folder was read
 */
public record SourceFile(String name, Path root, String below, long size) {

  /** A file that lies elsewhere than at its name. */
  public SourceFile(String name, Path path, long size) {
    this(name, path, "", size);
  }

  /**
   * A file that lies at its name.
   *
   * @param project the project folder
   */
  public static SourceFile in(Path project, String name, long size) {
    return new SourceFile(name, project, name, size);
  }

  /**
   * A file that lies at its name, of the size that it has now.
   *
   * @param project the project folder
   */
  public static SourceFile in(Path project, String name) {
    return in(project, name, project.resolve(name).toFile().length());
  }

  /** The same file when it has another size. */
  public SourceFile sized(long newSize) {
    return new SourceFile(name, root, below, newSize);
  }

  /** Where it lies on this machine. */
  public Path path() {
    return root.resolve(below);
  }

  /** The file as a whole. */
  public Place place() {
    return Place.of(name);
  }

  /** The last part of the name: {@code a.md}. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
