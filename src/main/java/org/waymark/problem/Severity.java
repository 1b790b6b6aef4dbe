package org.waymark.problem;

import java.util.Locale;

/** How much a problem matters. The order is the order of showing. */
public enum Severity {
  /** Nothing is published until it is mended. */
  ERROR("must fix"),
  /** The site is published; an editor should look. */
  WARNING("should fix"),
  /** Good to know; nothing need be done. */
  INFO("for information");

  private final String heading;

  Severity(String heading) {
    this.heading = heading;
  }

  /** The same words everywhere a person reads them: "must fix". */
  public String heading() {
    return heading;
  }

  /** The name in machine-readable reports: {@code error}, {@code warning} or {@code info}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
