package org.waymark.links;

import org.jspecify.annotations.Nullable;

/** What came of one question. */
sealed interface Reply {

  /**
   * An answer.
   *
   * @param location where it leads on to, as it is written; null when it does not say
   * @param retryAfter when it wants to be asked again, as it is written; null when it does not say
   */
  record Status(int code, @Nullable String location, @Nullable String retryAfter)
      implements Reply {}

  /** None. */
  record Failed(Trouble trouble) implements Reply {}
}
