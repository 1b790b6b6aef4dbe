package org.waymark.links;

import java.util.Locale;

/** What became of a link. "Could not tell" is never "broken". */
public enum Verdict {
  /** The site says that there is no such page: 404 or 410. */
  GONE,
  /** It answers, but says that it now is somewhere else for good. */
  MOVED,
  /** Nothing is known: too busy, closed to programs, out of order, or out of reach. */
  COULD_NOT_TELL,
  /** It answers. */
  WORKS;

  /** As files and programs write it: {@code could-not-tell}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
