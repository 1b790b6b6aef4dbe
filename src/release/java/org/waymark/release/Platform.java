package org.waymark.release;

import java.util.Locale;

/**
 * A kind of machine, called as most who download something call it: {@code linux-x64}.
 *
 * @param system {@code linux}, {@code macos} or {@code windows}
 * @param processor {@code x64}, {@code aarch64} or what Java calls it
 */
record Platform(String system, String processor) {

  /** That on which this runs. */
  static final Platform HERE =
      named(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));

  /** From the names that Java has for them. */
  static Platform named(String system, String processor) {
    String small = system.toLowerCase(Locale.ROOT);
    return new Platform(
        small.startsWith("mac") ? "macos" : small.startsWith("windows") ? "windows" : small,
        processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
  }

  boolean isWindows() {
    return system.equals("windows");
  }

  @Override
  public String toString() {
    return system + "-" + processor;
  }
}
