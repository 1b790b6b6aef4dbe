package org.waymark.source;

import java.nio.file.Path;
import org.waymark.problem.Place;

/**
 * A file of the project.
 *
 * @param name relative to the project folder, with forward slashes: {@code content/stories/a.md}
 * @param path where it lies on this machine; never shown to anyone
 * @param size in bytes, when the folder was read
 */
public record SourceFile(String name, Path path, long size) {

  /** The file as a whole. */
  public Place place() {
    return Place.of(name);
  }

  /** The last part of the name: {@code a.md}. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
