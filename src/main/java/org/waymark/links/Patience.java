package org.waymark.links;

import java.time.Duration;

/**
 * How long sites are waited for, and how much they are left in peace.
 *
 * @param connection the longest time to reach a site
 * @param answer the longest time until it begins to answer
 * @param pause the least time between two questions to one site
 * @param again how often a site that is too busy is asked again
 * @param longestWait the longest time to wait for that; a site that wants more is not asked again
 * @param atOnce how many sites are asked at once
 */
public record Patience(
    Duration connection,
    Duration answer,
    Duration pause,
    int again,
    Duration longestWait,
    int atOnce) {

  /** Considerate, and about a minute for a hundred sites. */
  public static Patience usual() {
    return new Patience(
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(1),
        2,
        Duration.ofSeconds(30),
        4);
  }
}
