package org.waymark.library;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths within a project, with forward slashes. */
final class Paths {

  private Paths() {}

  /**
   * The name of what a relative path in a file leads to; one that climbs out of the project leads
   * to a name that no file has.
   */
  static String resolve(String file, String relative) {
    Deque<String> parts = new ArrayDeque<>();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    for (String part : (folder + relative).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return "";
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
