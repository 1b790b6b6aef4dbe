package org.waymark;

import org.waymark.publish.Outcome;

/**
 * What a run did.
 *
 * @param pages how many pages the site has; 0 when it could not be made
 */
public record Report(int pages, Outcome outcome) {

  /** Nothing was made. */
  public static final Report NOTHING = new Report(0, Outcome.NONE);
}
