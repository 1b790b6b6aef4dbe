package org.waymark.delivery;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How this computer is called by itself: nothing leaves it on the way there. */
public final class ThisComputer {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private ThisComputer() {}

  /** Whether it is the host of an address; that may have none. */
  public static boolean is(@Nullable String host) {
    return host != null && NAMES.contains(host);
  }
}
