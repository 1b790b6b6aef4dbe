package org.waymark.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sites that hold all there is.
 *
 * @param demonstration the repository's own
 * @param patterns a little one, with one page of all components and what the other has not
 */
record Sites(ServedSite demonstration, ServedSite patterns) implements AutoCloseable {

  /** The address of the page of all components. */
  static final String PATTERN_PAGE = "/patterns/";

  Selection selection() {
    List<BuiltPage> own = demonstration.pages();
    return new Selection(Stream.concat(own.stream(), patterns.pages().stream()).toList());
  }

  @Override
  public void close() {
    demonstration.close();
    patterns.close();
  }
}
