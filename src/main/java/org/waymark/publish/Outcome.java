package org.waymark.publish;

/**
 * What publishing did.
 *
 * @param written files that are new or changed
 * @param unchanged files that were already so
 * @param removed files of the last site that this one does not have
 */
public record Outcome(int written, int unchanged, int removed) {

  /** Nothing was published. */
  public static final Outcome NONE = new Outcome(0, 0, 0);
}
