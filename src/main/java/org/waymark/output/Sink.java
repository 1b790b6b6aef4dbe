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

  /**
   * Publishes a file once more that the last build published, where the sink knows of one.
   *
   * @return whether it did; otherwise the file has to be made and put
   */
  default boolean keep(String name) throws IOException {
    return false;
  }
}
