package org.waymark.output;

import java.io.IOException;

/** Where finished files go. Safe for threads. */
@FunctionalInterface
public interface Sink {

  /**
   * Takes a file.
   *
   * @param name from the site's root, with forward slashes; each is given once
   */
  void put(String name, byte[] bytes) throws IOException;
}
