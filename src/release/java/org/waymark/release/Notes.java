package org.waymark.release;

import java.util.List;

/** What has changed, cut from the changelog. */
final class Notes {

  private static final String UNFINISHED = "-SNAPSHOT";

  private Notes() {}

  /**
   * The section of a version, under a heading of its own.
   *
   * @param changelog in the form of Keep a Changelog
   * @param version what is not released yet ends with {@code -SNAPSHOT}: its section is {@code
   *     [Unreleased]}
   * @throws IllegalArgumentException when there is no such section, or nothing in it
   */
  static String of(String changelog, String version) {
    String name = version.endsWith(UNFINISHED) ? "Unreleased" : version;
    String heading = "## [" + name + "]";
    List<String> lines = changelog.lines().toList();
    int start = 0;
    while (start < lines.size() && !lines.get(start).startsWith(heading)) {
      start++;
    }
    int end = Math.min(start + 1, lines.size());
    while (end < lines.size() && !lines.get(end).startsWith("## ")) {
      end++;
    }
    String text = String.join("\n", lines.subList(Math.min(start + 1, end), end)).strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "CHANGELOG.md says nothing of this version. Write a section \"" + heading + "\".");
    }
    return "# Waymark " + version + "\n\n" + text + "\n";
  }
}
